import { ruleIds, ruleOf, versionInForce } from '#libs/law/catalogue.js';
import type { Rule, RuleVersion } from '#libs/law/rule.js';
import { answerDue } from './answer-due.js';
import { nationalCalendar } from './editions.js';
import { at10, due, invented } from './fixtures/asked.js';
import type { Pause } from './pauses.js';

/**
 * The cases that practitioners drew up for each field of work, with the dates that they expect. Rules that are not
 * verified are counted too: here every rule counts as put in use.
 */
const everyRule = new Map(ruleIds.map((id) => [id, { demonstration: true }]));

interface ExpertCase {
  readonly case: string;
  readonly rule: string;
  /** Day of the event that starts the clock. */
  readonly event: string;
  readonly pauses?: readonly Pause[];
  readonly extensions?: readonly string[];
  readonly inCustody?: true;
  readonly due: string;
  readonly conservative: string;
  readonly because: string;
}

const answered = ({ rule, event, pauses = [], extensions = [], inCustody }: ExpertCase) =>
  answerDue(
    { rule, startAt: at10(event), pauses, extensions, edition: '', ...(inCustody && { inCustody }) },
    { calendar: nationalCalendar, activations: everyRule },
  );

const cases: readonly ExpertCase[] = [
  {
    case: 'A-1',
    rule: 'FWD-04',
    event: '2026-02-13',
    due: '2026-02-24',
    conservative: '2026-02-16',
    because:
      'the third day lies in Spring Festival, about which the regulation is silent; these are not working days',
  },
  {
    case: 'A-1, by the rule of the police',
    rule: 'FWD-04B',
    event: '2026-02-13',
    due: '2026-02-24',
    conservative: '2026-02-24',
    because: 'a criminal period rolls over by the law itself, so there is one reading',
  },
  {
    case: 'A-3',
    rule: 'FWD-01',
    event: '2025-09-29',
    due: '2025-10-09',
    conservative: '2025-10-02',
    because: 'the third day lies in National Day',
  },
  {
    case: 'A-7',
    rule: 'PEN-01',
    event: '2025-11-03',
    pauses: [{ from: at10('2025-12-10'), to: at10('2026-01-12') }],
    due: '2026-03-06',
    conservative: '2026-03-06',
    because:
      '37 of the 90 days are used when the case is transferred, 53 are left from the day it comes back',
  },
  {
    case: 'B-1, first step',
    rule: 'REV-01',
    event: '2026-02-11',
    due: '2026-02-14',
    conservative: '2026-02-14',
    because: 'the third working day is a Saturday made up for Spring Festival',
  },
  {
    case: 'B-1, second step',
    rule: 'REV-02',
    event: '2026-02-14',
    due: '2026-03-06',
    conservative: '2026-03-06',
    because: 'ten working days from 24 February, the made-up Saturday of 28 February among them',
  },
  {
    case: 'B-3',
    rule: 'REV-07',
    event: '2026-01-12',
    due: '2026-04-13',
    conservative: '2026-04-12',
    because: '90 days of the calendar end on a Sunday, and the penalty law says nothing of that',
  },
  {
    case: 'B-5',
    rule: 'REV-08',
    event: '2026-01-23',
    due: '2026-02-24',
    conservative: '2026-02-22',
    because: '30 days, not the 90 of the penalty law',
  },
  {
    case: 'B-5, extended once',
    rule: 'REV-08',
    event: '2026-01-23',
    extensions: ['REV-08:by-30'],
    due: '2026-03-24',
    conservative: '2026-03-24',
    because: '60 days from the filing, and not 30 more from 24 February',
  },
  {
    case: 'B-5, extended twice',
    rule: 'REV-08',
    event: '2026-01-23',
    extensions: ['REV-08:by-30', 'REV-08:by-30'],
    due: '2026-04-23',
    conservative: '2026-04-23',
    because: '90 days from the filing: 30+30+30',
  },
  {
    case: 'C-1',
    rule: 'SUG-03',
    event: '2026-08-31',
    due: '2026-09-30',
    conservative: '2026-09-30',
    because: 'one month for the protection of minors; September has no 31st',
  },
  {
    case: 'C-3',
    rule: 'SUG-02',
    event: '2025-12-15',
    due: '2026-02-24',
    conservative: '2026-02-15',
    because: 'the corresponding day is the first day of Spring Festival',
  },
  {
    case: 'C-3, nine days later',
    rule: 'SUG-02',
    event: '2025-12-24',
    due: '2026-02-24',
    conservative: '2026-02-24',
    because: 'the corresponding day is the first working day after Spring Festival',
  },
  {
    case: 'D-1, two months to comply',
    rule: 'PIL-04',
    event: '2025-08-01',
    due: '2025-10-09',
    conservative: '2025-10-09',
    because: '1 October rolls over to the first working day after National Day',
  },
  {
    case: 'D-1, one month to decide on the suit',
    rule: 'PIL-06',
    event: '2025-10-09',
    due: '2025-11-10',
    conservative: '2025-11-10',
    because: 'it starts from the day on which the two months ended, 9 October; 9 November is a Sunday',
  },
  {
    case: 'D-1, the mistake',
    rule: 'PIL-06',
    event: '2025-10-01',
    due: '2025-11-03',
    conservative: '2025-11-03',
    because: 'counted from 1 October it would be 1 November, a Saturday, and so 3 November: a week too early',
  },
  {
    case: 'D-5, the announcement',
    rule: 'PIL-08',
    event: '2025-09-03',
    due: '2025-10-09',
    conservative: '2025-10-09',
    because: 'the thirtieth day, 3 October, lies in National Day',
  },
  {
    case: 'D-5, three months to decide on the suit',
    rule: 'PIL-07',
    event: '2025-10-09',
    due: '2026-01-09',
    conservative: '2026-01-09',
    because: 'it starts from the day on which the announcement ended',
  },
  {
    case: 'D-9, the filing',
    rule: 'PIL-01',
    event: '2026-09-24',
    due: '2026-10-08',
    conservative: '2026-10-08',
    because: 'the seventh day is the first of National Day, which ends on 7 October',
  },
  {
    case: 'D-9, the suggestion',
    rule: 'PIL-02',
    event: '2026-02-12',
    due: '2026-02-24',
    conservative: '2026-02-24',
    because: 'the third day is the first of Spring Festival',
  },
  {
    case: 'E-1',
    rule: 'ECO-01',
    event: '2026-01-20',
    due: '2026-02-24',
    conservative: '2026-02-19',
    because:
      'the thirtieth day lies in Spring Festival; the provisions were not seen and nothing is known of roll-over',
  },
  {
    case: 'F-1',
    rule: 'MED-08',
    event: '2026-01-16',
    due: '2026-02-24',
    conservative: '2026-02-24',
    because: 'the thirtieth day is the first of Spring Festival',
  },
  {
    case: 'F-3',
    rule: 'MED-05',
    event: '2026-04-30',
    due: '2026-05-08',
    conservative: '2026-05-08',
    because: '6, 7 and 8 May; the made-up Saturday of 9 May is not needed',
  },
  {
    case: 'F-5',
    rule: 'MED-03',
    event: '2026-02-11',
    due: '2026-02-24',
    conservative: '2026-02-24',
    because: 'seven days of the calendar, not working days, end on 18 February in Spring Festival',
  },
  {
    case: 'G-1',
    rule: 'JUD-01',
    event: '2026-07-31',
    due: '2026-09-30',
    conservative: '2026-09-30',
    because: 'September has no 31st',
  },
  {
    case: 'I-1',
    rule: 'REL-01',
    event: '2026-02-10',
    due: '2026-03-02',
    conservative: '2026-03-02',
    because: 'ten working days, the made-up Saturdays of 14 and 28 February among them',
  },
  {
    case: 'J-1',
    rule: 'ENF-01',
    event: '2025-11-30',
    due: '2026-02-28',
    conservative: '2026-02-28',
    because: 'February has no 30th, and its 28th is a made-up Saturday on which offices work',
  },
  {
    case: 'J-3',
    rule: 'ENF-07',
    event: '2025-09-30',
    due: '2025-10-11',
    conservative: '2025-10-11',
    because: '9 and 10 October and the made-up Saturday of 11 October',
  },
  {
    case: 'J-5',
    rule: 'ENF-03',
    event: '2025-09-26',
    due: '2025-10-10',
    conservative: '2025-10-10',
    because: 'five days are working days: the made-up Sunday of 28 September, 29, 30, 9 and 10 October',
  },
  {
    case: 'K, report on a reconsideration opinion',
    rule: 'REC-04',
    event: '2025-12-18',
    due: '2026-02-24',
    conservative: '2026-02-24',
    because: 'sixty days are counted as in civil procedure: 16 February rolls over',
  },
  {
    case: 'K, acceptance of a reconsideration',
    rule: 'REC-01',
    event: '2026-09-29',
    due: '2026-10-12',
    conservative: '2026-10-12',
    because:
      'five working days: 30 September, 8 and 9 October, the made-up Saturday of 10 October, 12 October',
  },
  {
    case: 'K, reply in a reconsideration',
    rule: 'REC-02',
    event: '2026-09-22',
    due: '2026-10-13',
    conservative: '2026-10-13',
    because: 'ten days are working days since 2024; 25 to 27 September and 1 to 7 October are days of rest',
  },
  {
    case: 'K, request for a hearing',
    rule: 'PEN-02',
    event: '2026-02-12',
    due: '2026-02-26',
    conservative: '2026-02-26',
    because: 'five working days: 13 February, the made-up Saturday of 14 February, 24, 25 and 26 February',
  },
  {
    case: 'K, notice of a hearing',
    rule: 'PEN-03',
    event: '2025-10-15',
    due: '2025-09-28',
    conservative: '2025-09-28',
    because:
      'seven full working days back to 29 September; the day before, a made-up Sunday, is the last to serve it',
  },
  {
    case: 'K, a civil month from the end of February',
    rule: 'PIL-06',
    event: '2026-02-28',
    due: '2026-03-30',
    conservative: '2026-03-30',
    because: 'the corresponding day, 28 March, is a Saturday',
  },
];

describe("the experts' cases with a date", () => {
  it.each(cases)('$case: $rule from $event is due $due ($conservative): $because', (row) => {
    const { answer, detail } = answered(row);
    expect({ due: detail.dueOn, conservative: detail.conservativeDueOn }).toEqual({
      due: row.due,
      conservative: row.conservative,
    });
    expect(answer).toEqual({
      due: `${row.due}T15:59:59.999Z`,
      conservative: `${row.conservative}T15:59:59.999Z`,
    });
  });

  it('K: a criminal month from the end of February ends at the end of March', () => {
    const month = invented({ length: 1, unit: 'month' }, 'criminal');
    expect(due(month, at10('2026-02-28'))).toMatchObject({
      dueOn: '2026-03-31',
      conservativeDueOn: '2026-03-31',
    });
  });

  it('L-5: what needs a day of 2027 is provisional, and what does not is final', () => {
    const provisional = (event: string): boolean | undefined =>
      answered({ case: 'L-5', rule: 'REV-02', event, due: '', conservative: '', because: '' }).answer
        .provisional;
    expect(provisional('2026-12-10')).toBeUndefined();
    expect(provisional('2026-12-17')).toBe(true);
    expect(provisional('2026-12-18')).toBe(true);
  });
});

interface CatalogueCase {
  readonly case: string;
  readonly rule: string;
  readonly says: (version: RuleVersion, rule: Rule) => unknown;
  readonly expected: unknown;
  readonly because: string;
}

const suspensionsOf = (field: string): string[] =>
  ruleIds.filter((id) => ruleOf(id)?.kind === 'suspension' && ruleOf(id)?.field === field);

const catalogueCases: readonly CatalogueCase[] = [
  {
    case: 'A-5',
    rule: 'FWD-10',
    says: ({ period }) => period,
    expected: { length: 24, unit: 'hour' },
    because: 'that papers are missing must be told within 24 hours',
  },
  {
    case: 'A-5',
    rule: 'FWD-11',
    says: ({ period }) => period,
    expected: { length: 3, unit: 'day' },
    because: 'three days to complete them',
  },
  {
    case: 'A-5',
    rule: 'FWD-04',
    says: ({ excludes }) => excludes,
    expected: undefined,
    because: 'the text leaves nothing out of the review: asking for papers does not stop its clock',
  },
  {
    case: 'B-3',
    rule: 'REV-05',
    says: ({ period, counting }) => ({ period, counting }),
    expected: { period: { length: 2, unit: 'month' }, counting: 'silent' },
    because: 'the reply within two months is another clock than the penalty within 90 days',
  },
  {
    case: 'B-5',
    rule: 'REV-08',
    says: ({ excludes }) => excludes,
    expected: ['鉴定期间', '听证期间'],
    because: 'expertise and hearing are left out of the 30 days',
  },
  {
    case: 'B-5',
    rule: 'REV-08',
    says: ({ extensions }) =>
      Object.values(extensions ?? {}).map(({ by, times, approver }) => [by?.length, times, approver?.level]),
    expected: [
      [30, 2, 'superior-head'],
      [30, 2, 'county-head'],
    ],
    because: '30 days more, twice at most, by the police one level up',
  },
  {
    case: 'B-7',
    rule: 'REV-12',
    says: ({ period }, { kind }) => ({ period, kind }),
    expected: { period: { length: 2, unit: 'year' }, kind: 'bar' },
    because: 'two years and a month after the end of the violation it can no longer be punished',
  },
  {
    case: 'C-5',
    rule: 'SUG-02',
    says: ({ excludes }, { field }) => ({ excludes, suspensions: suspensionsOf(field) }),
    expected: { excludes: undefined, suspensions: [] },
    because: 'nothing in the rules on suggestions stops the two months: an objection does not',
  },
  {
    case: 'C-5',
    rule: 'SUG-05',
    says: ({ period }) => period,
    expected: { atOnce: '立即' },
    because: 'the objection itself is examined at once',
  },
  {
    case: 'C-7',
    rule: 'SUG-04',
    says: (_, { clockStartsOnName }) => clockStartsOnName,
    expected: '检察建议书发出',
    because: 'a suggestion on governance is filed five days after it was issued',
  },
  {
    case: 'C-7',
    rule: 'PIL-03',
    says: (_, { clockStartsOnName }) => clockStartsOnName,
    expected: '检察建议书送达之日',
    because: 'one in the public interest five days after it was served',
  },
  {
    case: 'D-3',
    rule: 'PIL-05',
    says: ({ period }, { dutyName }) => ({ period, dutyName }),
    expected: { period: { length: 15, unit: 'day' }, dutyName: '紧急情形书面回复' },
    because: 'the 15 days are for the written reply; that the mending goes on does not make it late',
  },
  {
    case: 'E-3',
    rule: 'ECO-02',
    says: ({ period, citation }) => ({ period, documentNumber: citation.documentNumber }),
    expected: { period: { length: 90, unit: 'day' }, documentNumber: '环法规〔2020〕44号' },
    because: 'the 90 days stand in the document of 2020, number 44, not in number 31 of 2022',
  },
  {
    case: 'E-5',
    rule: 'ECO-03',
    says: ({ period }, { kind }) => ({ period, kind }),
    expected: { period: { length: 30, unit: 'day' }, kind: 'min-notice' },
    because: 'an announcement of 20 days is too short: at least 30',
  },
  {
    case: 'F-9',
    rule: 'MED-09',
    says: ({ period, counting }) => ({ period, counting }),
    expected: { period: { length: 30, unit: 'day' }, counting: 'civil' },
    because: 'the hard limit is the 30 days of the procedure law',
  },
  {
    case: 'F-9',
    rule: 'MED-10',
    says: ({ period }, { tier }) => ({ period, tier }),
    expected: { period: { length: 15, unit: 'day' }, tier: 'extended' },
    because: 'the 15 days of 2011 are the soft one',
  },
  {
    case: 'G-3',
    rule: 'SUG-03',
    says: ({ period, citation }) => ({ period, rank: citation.rank }),
    expected: { period: { length: 1, unit: 'month' }, rank: 'law' },
    because: 'the law on minors goes before the two months of the provisions',
  },
  {
    case: 'G-9',
    rule: 'JUD-01',
    says: ({ inForceFrom, citation }) => [inForceFrom, citation.documentNumber],
    expected: ['2023-11-16', '法释〔2023〕11号'],
    because: 'it is of 2023, not of 2024',
  },
  {
    case: 'H-1 and H-3',
    rule: 'MAN-01',
    says: ({ period }) => period,
    expected: { atOnce: '立即' },
    because: 'at once: 24 hours are somebody’s service level, and three days of checking first are unlawful',
  },
  {
    case: 'H-5',
    rule: 'MAN-04',
    says: ({ period, inForceFrom }) => [period, inForceFrom],
    expected: [{ atOnce: '立即' }, '2026-01-01'],
    because: 'since 2026 the police open such a case at once',
  },
  {
    case: 'I-3',
    rule: 'REL-01',
    says: (_, { clockStartsOnName }) => clockStartsOnName,
    expected: '受理救助申请（材料齐备）',
    because: 'without complete papers the clock has not started',
  },
  {
    case: 'K, hotline',
    rule: 'HOT-01',
    says: (_, { kind, standing }) => [kind, standing.activeByDefault],
    expected: ['sla', false],
    because: 'a term of the hotline is a service level and never statutory',
  },
];

describe("the experts' cases without a date", () => {
  it.each(catalogueCases)('$case, $rule: $because', ({ rule: id, says, expected }) => {
    const rule = ruleOf(id);
    const version = rule?.versions.at(-1);
    if (!rule || !version) throw new Error(`no rule ${id}`);
    expect(says(version, rule)).toEqual(expected);
  });

  it.each([
    {
      case: 'I-9',
      rule: 'REL-03',
      lastBefore: '2026-06-30',
      because: 'the law on social assistance is of July 2026',
    },
    {
      case: 'H-5',
      rule: 'MAN-04',
      lastBefore: '2025-12-31',
      because: 'the old law only had reports registered',
    },
    { case: 'B-5', rule: 'REV-08', lastBefore: '2025-12-31', because: 'the old law had 30 days and 30 once' },
    { case: 'K', rule: 'REC-02', lastBefore: '2023-12-31', because: 'ten days became working days in 2024' },
  ])('$case: $rule is not in force on $lastBefore: $because', ({ rule: id, lastBefore }) => {
    const rule = ruleOf(id);
    if (!rule) throw new Error(`no rule ${id}`);
    expect(versionInForce(rule, lastBefore)).toMatchObject({ refused: { code: 'RULE_NOT_IN_FORCE' } });
  });
});
