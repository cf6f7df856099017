import { ENGINE, type AskedLikeness } from './index.js';
import { ALIKE, ANCESTORS } from './likeness.repository.js';
import { fillWithAProvince } from './fixtures/a-province.js';
import { openedRecords, type OpenedRecords } from './fixtures/opened-records.js';
import { opening, openingOf } from './fixtures/steps.js';

const MARK = `name:${'a'.repeat(64)}`;
const AT = '2026-03-02T01:00:00.000Z';

const asked = (given: Partial<AskedLikeness> = {}): AskedLikeness => ({
  marks: [MARK],
  lifecycles: ['criminal-transfer'],
  at: AT,
  besides: null,
  purview: 'everything',
  limit: 20,
  ...given,
});

describe('referrals that are like one another', () => {
  let opened: OpenedRecords;
  beforeAll(async () => (opened = await openedRecords(4)));
  afterAll(() => opened.close());

  const { person } = opening.by;
  const enter = async (
    id: string,
    marks: readonly string[],
    given: { readonly at?: string; readonly origin?: string } = {},
  ): Promise<string> => {
    const { at = AT, origin } = given;
    const referralId = `criminal-transfer-${id}`;
    const content = await opened.records.as({ person, unit: 'city-eco' }, async ({ requests }) => {
      const result = await requests.claim({
        ...{ principal: person, target: 'referrals', key: id, bodyDigest: '0'.repeat(64), referralId },
        content: { title: '（虚构）', texts: {}, subjects: [{ name: '（虚构）示范公司' }] },
        likeness: { marks, at },
      });
      if (result.claimed === 'reused-with-other-body' || result.request.content === null) throw new Error(id);
      return result.request.content;
    });
    const event = {
      ...{ ...opening, at, recordedAt: at, content },
      ...(origin === undefined ? {} : { origin: { referralId: origin, as: 'again' } }),
    };
    const base = openingOf(referralId, { step: { sequence: 1, event } });
    await opened.records.as(ENGINE, ({ ledger }) =>
      ledger.writeStep({ ...base, state: { ...base.state, openedAt: at } }),
    );
    return referralId;
  };
  const find = (given: Partial<AskedLikeness> = {}) =>
    opened.records.as(ENGINE, ({ likenesses }) => likenesses.find(asked(given)));

  it('are found by what they have in common, the strongest first, and not by themselves', async () => {
    const code = `code:${'b'.repeat(64)}`;
    const byName = await enter('by-name', [MARK]);
    const byBoth = await enter('by-both', [MARK, code]);
    await enter('by-nothing', [`name:${'c'.repeat(64)}`]);
    const found = await find({ marks: [MARK, code] });
    expect(found.map(({ id }) => id)).toEqual([byBoth, byName]);
    expect([...(found[0]?.common ?? [])].sort()).toEqual([code, MARK].sort());
    expect(await find({ besides: byBoth })).toEqual([{ id: byName, common: [MARK] }]);
    expect(await find({ lifecycles: ['judicial-suggestion'] })).toEqual([]);
  });

  it('are found by units that may read them, and by no other', async () => {
    expect(await find({ purview: { unit: 'city-eco' } })).toHaveLength(2);
    expect(await find({ purview: { unit: 'jia-eco' } })).toEqual([]);
  });

  it.each([
    ['2024-03-02T01:00:00.000Z', 1, 'two years before to the instant'],
    ['2024-03-02T00:59:59.999Z', 0, 'a millisecond longer'],
    ['2028-03-02T01:00:00.000Z', 1, 'two years after'],
    ['2028-03-02T01:00:00.001Z', 0, 'a millisecond later'],
  ])('opened at %s are %d: %s', async (at, count, because) => {
    const mark = `name:${because}`;
    await enter(`at-${at.replace(/\D/g, '')}`, [mark], { at });
    expect(await find({ marks: [mark] })).toHaveLength(count);
  });

  it('know what they come from, the nearest first', async () => {
    const first = await enter('first', []);
    const second = await enter('second', [], { origin: first });
    const third = await enter('third', [], { origin: second });
    const chains = await opened.records.as(ENGINE, ({ likenesses }) => likenesses.ancestors([first, third]));
    expect([...chains]).toEqual([[third, [second, first]]]);
  });

  it('are found no more once the content that names the subjects is gone', async () => {
    const mark = `name:${'d'.repeat(64)}`;
    await enter('gone', [mark]);
    await opened.sql.query(`update referral set title_content_id = null where id = 'criminal-transfer-gone'`);
    await opened.sql.query(`update request set content_id = null where key = 'gone'`);
    await opened.sql.query(`delete from content where marks @> array['${mark}']`);
    expect(await find({ marks: [mark] })).toEqual([]);
    const { rows } = await opened.sql.query(`select * from likeness_mark where mark = '${mark}'`);
    expect(rows).toEqual([]);
  });
});

describe('what is asked about likeness in a province', () => {
  let opened: OpenedRecords;
  beforeAll(async () => {
    opened = await openedRecords(4);
    await fillWithAProvince(opened.sql, 5000);
    await opened.sql.query(
      `insert into likeness_mark (mark, at, content_id)
       select 'name:' || n / 4, timestamptz '2026-01-01T00:00:00Z' + n * interval '10 minutes', 'c' || n
       from generate_series(1, 5000) n`,
    );
    await opened.sql.query('vacuum analyze');
  });
  afterAll(() => opened.close());

  it.each<[string, string, unknown[], string]>([
    [
      'who is like whom',
      ALIKE,
      [['name:7'], AT, ['criminal-transfer'], null, 'unit-3', 20, ['name']],
      'likeness_mark_pkey',
    ],
    ['who comes from whom', ANCESTORS, [['criminal-transfer-7']], 'step_pkey'],
  ])('is served by an index: %s', async (_what, text, values, index) => {
    const { rows } = await opened.sql.query(`explain (format json) ${text}`, values);
    const plan = JSON.stringify(rows);
    expect(plan).toContain(index);
    expect(plan).not.toContain('"Seq Scan"');
  });
});
