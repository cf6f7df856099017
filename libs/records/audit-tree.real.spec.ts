import { inclusionRanges, isIncluded } from '#libs/audit/merkle-proof.js';
import { rootOf } from '#libs/audit/merkle-tree.js';
import { verifyChain } from '#libs/audit/verify-chain.js';
import { openedRecords, type OpenedRecords } from './fixtures/opened-records.js';
import { ENGINE } from './index.js';

const ENTRIES = 1_300;

describe('the tree over the kept log', () => {
  let opened: OpenedRecords;
  beforeAll(async () => {
    opened = await openedRecords();
    await opened.records.as(ENGINE, async ({ audit }) => {
      for (let i = 1; i <= ENTRIES; i += 1)
        await audit.append({ kind: 'try', at: '2026-03-02T01:00:00.000Z', referral: `r-${i % 3}`, n: i });
    });
  }, 60_000);
  afterAll(() => opened.close());

  const leaves = () =>
    opened.records.as(ENGINE, async ({ trail }) => {
      const entries = await trail.read(0, ENTRIES);
      return entries.map(({ hash }) => Buffer.from(hash, 'hex'));
    });

  it('proves each entry from subtrees and leaves, after it grew in parts and again', async () => {
    const all = await leaves();
    const root = rootOf(all);
    for (const size of [300, 300, 1_280, ENTRIES])
      await opened.records.as(ENGINE, ({ tree }) => tree.growTo(size));
    const { rows } = await opened.sql.query<{ n: number }>('select count(*)::int as n from audit_subtree');
    expect(rows[0]!.n).toBe(5);
    for (const index of [0, 255, 256, 1_279, 1_280, ENTRIES - 1]) {
      const proof = await opened.records.as(ENGINE, ({ tree }) =>
        tree.rootsOf(inclusionRanges(index, ENTRIES)),
      );
      expect(isIncluded(all[index]!, { index, size: ENTRIES, proof }, root)).toBe(true);
    }
  });

  it('is read page by page, and by referral', async () => {
    const { pages, own } = await opened.records.as(ENGINE, async ({ trail }) => ({
      pages: [...(await trail.read(0, 700)), ...(await trail.read(700, 700))],
      own: await trail.ofReferral('r-2', 3, 2),
    }));
    expect(verifyChain(pages)).toMatchObject({ intact: true, head: { sequence: ENTRIES } });
    expect(own.map(({ sequence }) => sequence)).toEqual([5, 8]);
  });

  it('keeps a checkpoint once, and the newest is found', async () => {
    const kept = { size: 300, at: '2026-03-02T01:00:00.000Z', note: 'a note' };
    const found = await opened.records.as(ENGINE, async ({ tree }) => {
      await tree.keep(kept);
      await tree.keep({ ...kept, note: 'another' });
      await tree.keep({ ...kept, size: 400 });
      return { newest: await tree.newest(), page: await tree.page(400, 10) };
    });
    expect(found).toEqual({ newest: { ...kept, size: 400 }, page: [kept] });
  });

  it.each(['audit_subtree', 'audit_checkpoint'])('lets nobody change %s', async (table) => {
    for (const statement of [`delete from ${table}`, `truncate ${table}`])
      await expect(opened.sql.query(statement)).rejects.toThrow(`${table} is append-only`);
  });

  it('shows what the notary found last', async () => {
    const watch = { checkedAt: '2026-03-02T01:00:00.000Z', size: 7, wholeAt: null, faults: [] };
    const fault = { because: 'TRUNCATED', sequence: 9, source: 'file' } as const;
    const seen = await opened.records.as(ENGINE, async ({ tree }) => {
      const before = await tree.watch();
      await tree.report(watch);
      await tree.report({ ...watch, faults: [fault] });
      return [before, await tree.watch()];
    });
    expect(seen).toEqual([null, { ...watch, faults: [fault] }]);
  });
});
