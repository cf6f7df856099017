import { viewerOf } from '#libs/access/index.js';
import type { Desk, Records } from '#libs/records/records.js';
import type { ReferralSummary } from '#libs/records/referrals.repository.js';
import { definitions } from '#workflows/definitions.js';
import type { ApiDependencies } from '../dependencies.js';
import { LifecycleRegister } from '../lifecycles/lifecycle-register.js';
import { ReferralList } from './referral-list.js';
import type { ReferralReader } from './referral-reader.js';

const row: ReferralSummary = {
  id: 'criminal-transfer-a',
  number: 'criminal-transfer-2026-000001',
  lifecycle: 'criminal-transfer',
  version: 1,
  stage: 'under-review',
  final: false,
  sequence: 4,
  starterUnit: 'city-eco',
  openedAt: '2026-03-02T01:30:00.000Z',
  title: '（虚构）某化工公司涉嫌污染环境案',
  parties: { transferor: 'city-eco', police: 'city-police' },
};

/** Records that find the one referral whatever is asked, and remember what was asked. */
function listing() {
  const asked: unknown[] = [];
  const desk = {
    referrals: {
      list: async (filter: unknown, viewer: unknown) => {
        asked.push({ filter, viewer });
        return { items: [row], nextCursor: null };
      },
      find: async () => null,
    },
  };
  const records = { as: (_: unknown, work: (given: Desk) => unknown) => work(desk as unknown as Desk) };
  const deps = { records: records as unknown as Records, lifecycles: new LifecycleRegister(definitions) };
  return { asked, list: new ReferralList(deps as ApiDependencies, {} as ReferralReader) };
}

const eco = viewerOf({ sub: 'city-eco.handler', unit: 'city-eco', position: 'handler' });
const auditor = viewerOf({ sub: 'auditor', roles: ['auditor'] });

describe('a list of referrals', () => {
  it('is asked for on behalf of the viewer’s unit, whatever the query says', async () => {
    const { asked, list } = listing();
    await list.page(eco, { unit: 'city-police' });
    await list.page(auditor, {});
    expect(asked).toMatchObject([{ viewer: { unit: 'city-eco' } }, { viewer: 'everything' }]);
  });

  it('takes days as days in Beijing, the last one included', async () => {
    const { asked, list } = listing();
    await list.page(eco, { openedFrom: '2026-03-01', openedTo: '2026-03-02' });
    expect(asked).toMatchObject([
      { filter: { openedFrom: '2026-02-28T16:00:00.000Z', openedBefore: '2026-03-02T16:00:00.000Z' } },
    ]);
  });

  it('is empty for accounts outside every unit that audit nothing', async () => {
    const { asked, list } = listing();
    expect(await list.page(viewerOf({ sub: 'sysadmin', roles: ['sysadmin'] }), {})).toEqual({
      items: [],
      nextCursor: null,
    });
    expect(asked).toEqual([]);
  });

  it('shows what matches as it is shown', async () => {
    const { list } = listing();
    expect((await list.page(eco, { stage: 'under-review' })).items).toHaveLength(1);
    expect((await list.page(eco, { stage: 'approved' })).items).toHaveLength(0);
    expect((await list.page(eco, { q: '化工' })).items).toHaveLength(1);
  });
});
