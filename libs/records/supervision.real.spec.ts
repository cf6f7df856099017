import pg from 'pg';
import { fillWithAProvince } from './fixtures/a-province.js';
import { openedRecords, type OpenedRecords } from './fixtures/opened-records.js';
import { ENGINE, type BoardRow, type OfUnits, type Page, type PageRequest } from './index.js';

const NOW = '2126-03-20T00:00:00.000Z';
const SOON = '2126-03-23T00:00:00.000Z';
const LIGHTS = { now: NOW, soon: SOON };
/** More than are asked for one by one. */
const FORTY_AND_MORE = Array.from({ length: 300 }, (_, n) => `unit-${n}`);

describe('what supervisors read of a province', () => {
  let opened: OpenedRecords;
  beforeAll(async () => {
    opened = await openedRecords();
    await fillWithAProvince(opened.sql, 6_000);
    // In a time to come, because what is long past is put together.
    await opened.sql.query(
      `update duty set due_at = due_at + interval '100 years', conservative_at = conservative_at + interval '100 years',
         lifecycle = case when referral_id like '%3' then 'judicial-suggestion' else lifecycle end`,
    );
    await opened.sql.query(`update choice set until = until + interval '100 years'`);
  });
  afterAll(() => opened.close());

  const walked = async <T>(read: (page: PageRequest) => Promise<Page<T>>, limit: number): Promise<T[]> => {
    const items: T[] = [];
    let next: string | null = null;
    do {
      const page: Page<T> = await read({ limit, ...(next === null ? {} : { cursor: next }) });
      items.push(...page.items);
      next = page.nextCursor;
    } while (next !== null);
    return items;
  };
  const keyOf = ({ referralId, id }: { readonly referralId: string; readonly id: string }) =>
    `${referralId} ${id}`;
  const overdue = (units: OfUnits, asked: { lifecycle?: string; dueBefore?: string } = {}) =>
    walked(
      (page) =>
        opened.records.as(ENGINE, ({ supervision }) =>
          supervision.overdue({ units, dueBefore: NOW, ...asked }, page),
        ),
      37,
    );
  const board = (units: OfUnits, asked: { lifecycle?: string } = {}) =>
    walked(
      (page) =>
        opened.records.as(ENGINE, ({ supervision }) =>
          supervision.board({ units, ...LIGHTS, ...asked }, page),
        ),
      7,
    );
  /** Every open deadline, looked at one by one. */
  const RECOUNT = `
    select unit, lifecycle,
      count(*) filter (where due_at < $1)::int as red,
      count(*) filter (where due_at >= $1 and conservative_at <= $2)::int as yellow,
      count(*) filter (where due_at is null or (due_at >= $1 and (conservative_at is null or conservative_at > $2)))::int
        as green
    from duty where status = 'open' and kind = 'deadline' and ($3::text[] is null or unit = any($3))
    group by 1, 2 order by 1, 2`;
  const recount = async (units: OfUnits): Promise<readonly BoardRow[]> => {
    const { rows } = await opened.sql.query<BoardRow>(RECOUNT, [
      NOW,
      SOON,
      units === 'everybody' ? null : units,
    ]);
    return rows;
  };

  it.each<[string, OfUnits]>([
    ['everybody', 'everybody'],
    ['a unit and those below it', ['unit-3', 'unit-4', 'unit-18']],
    ['many units', FORTY_AND_MORE],
    ['a unit that nobody knows', ['unit-99']],
  ])('lists what %s has overdue, the longest first, each once', async (_who, units) => {
    const items = await overdue(units);
    const dues = items.map(({ dueAt }) => dueAt ?? 'none');
    expect(dues).toEqual([...dues].sort());
    const { rows } = await opened.sql.query<{ referral_id: string; id: string }>(
      `select referral_id, id from duty where status = 'open' and kind = 'deadline' and due_at < $1
         and ($2::text[] is null or unit = any($2))`,
      [NOW, units === 'everybody' ? null : units],
    );
    const expected = rows.map(({ referral_id, id }) => keyOf({ referralId: referral_id, id }));
    expect(items.map(keyOf).sort()).toEqual(expected.sort());
  });

  it('narrows what is overdue by lifecycle and by how long', async () => {
    const rare = await overdue('everybody', { lifecycle: 'judicial-suggestion' });
    expect(rare.length).toBeGreaterThan(10);
    expect(new Set(rare.map(({ lifecycle }) => lifecycle))).toEqual(new Set(['judicial-suggestion']));
    const long = await overdue(['unit-3', 'unit-4'], { dueBefore: '2126-03-05T16:00:00.000Z' });
    expect(long.length).toBeGreaterThan(0);
    expect(long.every(({ dueAt }) => dueAt !== null && dueAt < '2126-03-05T16:00:00.000Z')).toBe(true);
  });

  it('says how often a duty was urged', async () => {
    const [oldest] = await overdue('everybody');
    expect(oldest?.urgings).toEqual({ count: 1, lastAt: oldest?.dueAt?.replace(/^21/, '20') });
  });

  it.each<[string, OfUnits]>([
    ['everybody', 'everybody'],
    ['some units', ['unit-3', 'unit-4', 'unit-18']],
    ['many units', FORTY_AND_MORE],
  ])('counts, for %s, exactly what a look at every duty counts', async (_who, units) => {
    expect(await board(units)).toEqual(await recount(units));
  });

  it('leads from each number to as many duties', async () => {
    for (const { unit, lifecycle, green, yellow, red } of await board(['unit-3', 'unit-4'])) {
      const inTime = (light: 'green' | 'yellow') =>
        walked(
          (page) =>
            opened.records.as(ENGINE, ({ supervision }) =>
              supervision.inTime({ unit, lifecycle, light, ...LIGHTS }, page),
            ),
          11,
        );
      expect([
        (await inTime('green')).length,
        (await inTime('yellow')).length,
        (await overdue([unit], { lifecycle })).length,
      ]).toEqual([green, yellow, red]);
    }
  });

  it('counts one lifecycle alone', async () => {
    const rows = await board('everybody', { lifecycle: 'judicial-suggestion' });
    expect(rows).toEqual(
      (await recount('everybody')).filter(({ lifecycle }) => lifecycle === 'judicial-suggestion'),
    );
  });

  it('counts exactly what is left by people who change duties all at the same time, also taken back', async () => {
    const pool = new pg.Pool({ connectionString: opened.url, max: 8 });
    const change = async (n: number): Promise<void> => {
      const client = await pool.connect();
      const at = new Date(Date.parse('2126-03-01T00:00:00.000Z') + (n % 50) * 86_400_000).toISOString();
      try {
        await client.query('begin');
        const kind = ['closed', 'opened', 'moved', 'handed over', 'gone'][n % 5];
        const which = [`criminal-transfer-${1 + (n % 60)}`];
        if (kind === 'closed')
          await client.query(`update duty set status = 'discharged' where referral_id = $1`, which);
        if (kind === 'opened')
          await client.query(`update duty set status = 'open' where referral_id = $1`, which);
        if (kind === 'moved')
          await client.query(`update duty set due_at = $2, conservative_at = $2 where referral_id = $1`, [
            ...which,
            at,
          ]);
        if (kind === 'handed over')
          await client.query(`update duty set unit = 'unit-' || $2 where referral_id = $1`, [
            ...which,
            n % 4,
          ]);
        if (kind === 'gone')
          await client.query(
            `update duty set due_at = null, conservative_at = null where referral_id = $1`,
            which,
          );
        if (n % 7 === 0) await client.query(`select fold_duty_tally('unit-' || $1)`, [n % 4]);
        await client.query(n % 11 === 0 ? 'rollback' : 'commit');
      } finally {
        client.release();
      }
    };
    for (let n = 0; n < 600; n += 8)
      await Promise.all(Array.from({ length: 8 }, (_, more) => change(n + more)));
    await pool.end();
    expect(await board('everybody')).toEqual(await recount('everybody'));
  });

  it('keeps few rows for many duties, and what they say, when a unit’s are put together', async () => {
    const rowsOf = async () => {
      const { rows } = await opened.sql.query<{ count: number }>(
        `select count(*)::int as count from duty_tally where unit = 'unit-3'`,
      );
      return rows[0]?.count ?? 0;
    };
    await opened.sql.query(
      `insert into duty_tally select 'unit-3', 'criminal-transfer', now() + interval '90 years', null, 1 - 2 * (n % 2)
       from generate_series(1, 200) n`,
    );
    const before = [await rowsOf(), await board(['unit-3'])];
    await opened.sql.query(`select fold_duty_tally('unit-3')`);
    expect(await rowsOf()).toBeLessThan(Number(before[0]));
    expect(await board(['unit-3'])).toEqual(before[1]);
  });

  it('makes one row of what is long past, which stays red', async () => {
    const owed = (unit: string) =>
      opened.sql.query<{ rows: number; n: number }>(
        `select count(*)::int as rows, sum(n)::int as n from duty_tally where unit = $1`,
        [unit],
      );
    await opened.sql.query(
      `update duty set due_at = due_at - interval '110 years', conservative_at = conservative_at - interval '110 years',
         lifecycle = 'criminal-transfer'
       where unit = 'unit-21' and due_at is not null`,
    );
    await opened.sql.query(`delete from choice where unit = 'unit-21'`);
    await opened.sql.query(`delete from duty where unit = 'unit-21' and due_at is null`);
    const [{ red } = { red: 0 }] = await board(['unit-21']);
    expect(red).toBeGreaterThan(10);
    await opened.sql.query(`select fold_duty_tally('unit-21')`);
    expect((await owed('unit-21')).rows).toEqual([{ rows: 1, n: red }]);
    expect(await board(['unit-21'])).toEqual(await recount(['unit-21']));
    await opened.sql.query(
      `update duty set status = 'discharged' where unit = 'unit-21' and status = 'open' and kind = 'deadline'`,
    );
    expect(await board(['unit-21'])).toEqual([]);
  });

  it('lists the choices that wait now: begun, not lapsed, the longest waiting first', async () => {
    const choicesOf = (units: OfUnits) =>
      walked(
        (page) => opened.records.as(ENGINE, ({ supervision }) => supervision.choices(units, NOW, page)),
        13,
      );
    const { rows } = await opened.sql.query<{ referral_id: string }>(
      `select referral_id from choice where since <= $1 and (until is null or until >= $1)
         and unit = any(array['unit-3', 'unit-14']) order by since, referral_id`,
      [NOW],
    );
    const expected = rows.map(({ referral_id }) => referral_id);
    expect(expected.length).toBeGreaterThan(10);
    const some = await choicesOf(['unit-3', 'unit-14']);
    expect(some.map(({ duty }) => duty.referralId)).toEqual(expected);
    const all = await choicesOf(FORTY_AND_MORE);
    expect(all.length).toBe((await choicesOf('everybody')).length);
    expect(all.filter(({ unit }) => ['unit-3', 'unit-14'].includes(unit))).toEqual(some);
  });
});
