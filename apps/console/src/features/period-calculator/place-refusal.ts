import type { Problem } from '../../api/problem.js';
import type { ClockEvent, PeriodQuestion } from '../../api/periods.js';
import { refusalText } from '../../texts/refusal-texts.js';

type FieldName = readonly (string | number)[];

/** Where a refusal belongs in the calculator's form, and what it says. */
export interface PlacedRefusal {
  readonly name: FieldName;
  readonly says: string;
}

/** The refusal at the fields that it concerns, in the API's own sentence; empty where it concerns no field. */
export const placeRefusal = (problem: Problem, question: PeriodQuestion): readonly PlacedRefusal[] => {
  if (problem.fields.length > 0)
    return problem.fields.map(({ path, detail }) => ({ name: nameOf(path), says: detail }));
  const name = concerned(problem, question);
  return name === null ? [] : [{ name, says: sentenceOf(problem) }];
};

/** The API's sentence, with the days and names of the case; the code's own words where there is none. */
export const sentenceOf = ({ code, facts }: Problem): string =>
  typeof facts.detail === 'string' ? facts.detail : refusalText(code).says;

/** `facts.setOn` → setOn, `events.0.until` → events, 0, until. */
const nameOf = (path: string): FieldName =>
  path
    .replace(/^facts\./, '')
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

const concerned = ({ code, facts }: Problem, { events = [] }: PeriodQuestion): FieldName | null => {
  const event = (matches: (event: ClockEvent) => boolean, field: string): FieldName | null => {
    const index = events.findLastIndex(matches);
    return index < 0 ? null : ['events', index, field];
  };
  const isAt = ({ at }: ClockEvent): boolean => isSameInstant(at, facts.at ?? facts.from);
  switch (code) {
    case 'UNKNOWN_RULE':
    case 'RULE_INACTIVE':
    case 'RULE_WITHOUT_PERIOD':
      return ['ruleId'];
    case 'RULE_NOT_IN_FORCE':
      return ['startAt'];
    case 'CALENDAR_NOT_PUBLISHED':
      return ['final'];
    case 'INSTANT_BEFORE_CAUSE':
    case 'ALREADY_SUSPENDED':
    case 'RESUME_WITHOUT_SUSPENSION':
    case 'SUSPENSION_AFTER_EXPIRY':
    case 'EXTENSION_AFTER_EXPIRY':
      return event(isAt, 'at');
    case 'SPAN_REVERSED':
      return event((one) => one.kind === 'exclude' && isAt(one), 'until');
    case 'EXCLUSION_NOT_OFFERED':
      return event((one) => one.kind === 'exclude' && one.ground === facts.ground, 'ground');
    case 'EXTENSION_NOT_OFFERED':
    case 'EXTENSION_USED_UP':
      return event((one) => one.kind === 'extend' && one.extension === facts.extension, 'extension');
    case 'EXTENSION_LEVEL_TOO_LOW':
      return event((one) => one.kind === 'extend' && one.extension === facts.extension, 'approvedBy');
    default:
      return null;
  }
};

const isSameInstant = (one: string, other: unknown): boolean =>
  typeof other === 'string' && Date.parse(one) === Date.parse(other);
