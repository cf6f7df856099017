import { ENGINE, type Numbering } from './index.js';
import { openedRecords, type OpenedRecords } from './fixtures/opened-records.js';
import { openingOf, stepOf } from './fixtures/steps.js';

const taking = (type = 'suggestion', unit = 'jia-proc'): Numbering['takes'][number] => ({
  unit,
  series: '建',
  year: 2026,
  type,
  wording: '甲检建〔2026〕{number}号',
});

describe('document numbers', () => {
  let opened: OpenedRecords;
  beforeAll(async () => (opened = await openedRecords()));
  afterAll(() => opened.close());

  const open = (id: string, numbering: Numbering) =>
    opened.records.as(ENGINE, ({ ledger }) => ledger.writeStep(openingOf(id, { numbering })));
  const correct = (id: string, sequence: number, numbering: Numbering) =>
    opened.records.as(ENGINE, ({ ledger }) => ledger.writeStep(stepOf(id, sequence, { numbering })));
  const numbersOf = (id: string) =>
    opened.records.as(ENGINE, ({ documentNumbers }) => documentNumbers.ofReferral(id));
  const newest = async (unit: string): Promise<number> => {
    const { rows } = await opened.sql.query(
      `select coalesce(max(number), 0)::int as newest, count(*)::int as n from document_number where unit = '${unit}'`,
    );
    expect(rows[0].newest).toBe(rows[0].n);
    return rows[0].newest;
  };

  it('are taken one after another, without gaps, by whoever comes first', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => open(`many-${n}`, { corrects: [], takes: [taking()] })),
    );
    expect(await newest('jia-proc')).toBe(20);
    const [first] = await numbersOf('many-0');
    expect(first).toMatchObject({ sequence: 1, type: 'suggestion', voidedBy: null });
    expect(first?.wording).toMatch(/^甲检建〔2026〕\d+号$/);
  });

  it('are each unit’s own, and start again with the year', async () => {
    await open('other-unit', { corrects: [], takes: [taking('suggestion', 'yi-proc')] });
    await open('other-year', {
      corrects: [],
      takes: [{ ...taking(), year: 2027, wording: '〔2027〕{number}' }],
    });
    expect(await numbersOf('other-unit')).toMatchObject([{ wording: '甲检建〔2026〕1号' }]);
    expect(await numbersOf('other-year')).toMatchObject([{ wording: '〔2027〕1' }]);
  });

  it('are not used up by a transaction that fails', async () => {
    const failing = opened.records.as(ENGINE, async ({ ledger }) => {
      await ledger.writeStep(
        openingOf('failing', { numbering: { corrects: [], takes: [taking('suggestion', 'prov-proc')] } }),
      );
      throw new Error('the server went away');
    });
    await expect(failing).rejects.toThrow('the server went away');
    await open('after-it', { corrects: [], takes: [taking('suggestion', 'prov-proc')] });
    expect(await newest('prov-proc')).toBe(1);
  });

  it('are taken once, however often a step is written', async () => {
    const numbering = { corrects: [], takes: [taking('suggestion', 'city-proc')] };
    await open('twice', numbering);
    await open('twice', numbering);
    expect(await newest('city-proc')).toBe(1);
  });

  it('stay with a document that a correction leaves in place, and stay on record voided with one that it takes back', async () => {
    const takes = [taking('suggestion', 'city-court'), taking('copyLetter', 'city-court')];
    await open('corrected', { corrects: [], takes });
    await correct('corrected', 2, { corrects: [1], takes: [taking('suggestion', 'city-court')] });
    expect(await numbersOf('corrected')).toMatchObject([
      { type: 'suggestion', sequence: 1, voidedBy: null },
      { type: 'copyLetter', sequence: 1, voidedBy: 2 },
    ]);
    await correct('corrected', 3, { corrects: [1, 2], takes: [] });
    expect((await numbersOf('corrected')).map(({ voidedBy }) => voidedBy)).toEqual([3, 2]);
    await open('next', { corrects: [], takes: [taking('suggestion', 'city-court')] });
    expect(await newest('city-court')).toBe(3);
  });

  it('are never deleted', async () => {
    await expect(opened.sql.query('delete from document_number')).rejects.toThrow(
      /append-only|refuse|change/i,
    );
  });
});
