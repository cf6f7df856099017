import { describeReadme, describeWhole } from '../fixtures/describe-whole.js';
import { found, urging } from './v1/fixtures/urging.js';
import { transferUrgingV1 } from './v1.lifecycle.js';

describe('transfer-urging, version 1', () => {
  describeWhole(urging);

  it('begins with the procuratorate, the agency and what should have been transferred', () => {
    expect(transferUrgingV1.opening).toMatchObject({
      by: { party: 'procuratorate' },
      requires: { facts: ['summary'] },
    });
    expect(found().owed).toEqual(['decideOpinion: city-proc']);
  });

  it('may end without an opinion, and says why', () => {
    expect(found().does('drop', { facts: {} }).refusal).toBe('FACT_REQUIRED');
    expect(found().then('drop').referral.state).toMatchObject({ final: true, outcome: 'not-urged' });
  });
});

describeReadme(urging, new URL('./README.md', import.meta.url), new URL('./v1/', import.meta.url));
