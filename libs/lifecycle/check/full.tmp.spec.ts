import { criminalTransferV1 } from '#workflows/criminal-transfer/v1.lifecycle.js';
import { assistance } from './fixtures/assistance.js';
import { filingRemedies } from './fixtures/filing-remedies.js';
import { suspendedReview } from './fixtures/suspended-review.js';
import { DEFAULT_WALK, walkLifecycle } from './walk/walk-lifecycle.js';
it('x', () => {
  for (const d of [criminalTransferV1, assistance, filingRemedies, suspendedReview]) {
    const c = process.cpuUsage(); const f = walkLifecycle(d, DEFAULT_WALK);
    console.log(d.id, JSON.stringify(f), process.cpuUsage(c).user / 1e6);
  }
}, 500_000);
