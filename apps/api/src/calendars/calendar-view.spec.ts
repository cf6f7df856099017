import type { EditionRecord } from '#libs/records/index.js';
import { calendarList, calendarView } from './calendar-view.js';

const decision = {
  person: 'prov-gov.head',
  unit: 'prov-gov',
  at: '2026-11-22T02:00:00.000Z',
  reason: '依据',
};

const edition = (id: string, status: EditionRecord['status']): EditionRecord => ({
  id,
  year: Number(id.slice(0, 4)),
  revision: Number(id.slice(5)),
  status,
  title: '（虚构）通知',
  notice: '（虚构）1号',
  holidays: [{ on: `${id.slice(0, 4)}-01-01`, name: '元旦' }],
  makeUpDays: [],
  proposed: { ...decision, person: 'prov-justice.head' },
  published: status === 'published' ? decision : null,
  withdrawn: status === 'withdrawn' ? decision : null,
});

const idsOf = (year: number, ...editions: readonly EditionRecord[]) => {
  const { inForce, proposed, earlier } = calendarView(year, editions);
  return [inForce?.id ?? null, proposed?.id ?? null, earlier.map(({ id }) => id)];
};

describe('what there is of a year', () => {
  it.each<[string, number, readonly EditionRecord[], unknown]>([
    ['nothing', 2027, [], [null, null, []]],
    ['the release’s own', 2026, [], ['2026-1', null, []]],
    ['a first proposal', 2027, [edition('2027-1', 'proposed')], [null, '2027-1', []]],
    [
      'a publication after a proposal that was withdrawn',
      2027,
      [edition('2027-2', 'published'), edition('2027-1', 'withdrawn')],
      ['2027-2', null, ['2027-1']],
    ],
    [
      'a revision that takes the place of the release’s, and another one proposed',
      2026,
      [edition('2026-4', 'proposed'), edition('2026-3', 'published'), edition('2026-2', 'withdrawn')],
      ['2026-3', '2026-4', ['2026-2', '2026-1']],
    ],
    ['another year', 2027, [edition('2028-1', 'published')], [null, null, []]],
  ])('%s', (_what, year, editions, expected) => {
    expect(idsOf(year, ...editions)).toEqual(expected);
  });

  it('says who proposed and who published, in Beijing time', () => {
    expect(calendarView(2027, [edition('2027-1', 'published')]).inForce).toMatchObject({
      source: 'deployment',
      statusName: '已公布',
      proposed: { person: 'prov-justice.head', at: '2026-11-22T10:00:00.000+08:00' },
      published: { person: 'prov-gov.head', unit: 'prov-gov', reason: '依据' },
      withdrawn: null,
    });
  });

  it('lists the years, newest first, without their days', () => {
    const list = calendarList([edition('2027-1', 'proposed')]);
    expect(
      list.map(({ year, inForce, proposed }) => [year, inForce?.source ?? null, proposed?.id ?? null]),
    ).toEqual([
      [2027, null, '2027-1'],
      [2026, 'release', null],
      [2025, 'release', null],
      [2024, 'release', null],
    ]);
    expect(list[1]?.inForce).toMatchObject({
      notice: '国办发明电〔2025〕7号',
      holidayCount: 33,
      makeUpDayCount: 6,
    });
    expect(JSON.stringify(list)).not.toContain('"holidays"');
  });
});
