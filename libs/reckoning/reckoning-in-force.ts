import type { Rule } from '#libs/law/rule.js';
import type { DueAnswer, DueQuestion } from '#libs/lifecycle/state.js';
import { answerDue, type AnsweredDue } from '#libs/periods/answer-due.js';
import { calendarOf, type CalendarEdition, type WorkingCalendar } from '#libs/periods/calendar.js';
import { publishedEditions } from '#libs/periods/editions.js';
import type { ActivationRecord, ReckoningRows } from '#libs/records/index.js';
import { NO_RULE_FILES, type RuleFiles } from './rule-files.js';

/** What rules and calendar say in this deployment, at one instant. */
export interface ReckoningInForce {
  readonly calendar: WorkingCalendar;
  /** One for each year that has any, by year: published here, or come with the release. */
  readonly editions: readonly CalendarEdition[];
  /** Unverified rules in use, by rule id. */
  readonly activations: ReadonlyMap<string, ActivationRecord>;
  /** Of the catalogue, and of the deployment's own rules. */
  readonly ruleIds: readonly string[];
  /** Undefined where neither catalogue nor deployment has it. */
  readonly ruleOf: (id: string) => Rule | undefined;
  /** Throws for a rule that nobody knows, as `answerDue` does. */
  readonly answer: (question: DueQuestion) => AnsweredDue;
  /** Whether this takes the recomputation of that id into account; empty for none. */
  has(recomputation: string): boolean;
}

export const reckoningInForce = (rows: ReckoningRows, ruleFiles: RuleFiles): ReckoningInForce => {
  const editions = newestOfEachYear([...publishedEditions, ...rows.editions]);
  const calendar = calendarOf(editions);
  const activations = new Map(rows.activations.map((one) => [one.ruleId, one]));
  return {
    calendar,
    editions,
    activations,
    ruleIds: ruleFiles.ruleIds,
    ruleOf: ruleFiles.ruleOf,
    answer: (question) => answerDue(question, { calendar, activations, rules: ruleFiles.ruleOf }),
    has: (recomputation) =>
      recomputation === '' ||
      (rows.recomputations.includes(recomputation) &&
        isNotNewerThan(recomputation, rows, ruleFiles) &&
        hasEdition(recomputation, editions)),
  };
};

/** Whether two answers are the same in all that a referral goes by. */
export const isSameAnswer = (one: DueAnswer, other: DueAnswer): boolean =>
  one.due === other.due &&
  one.conservative === other.conservative &&
  (one.provisional ?? false) === (other.provisional ?? false);

/** A process of an older release does not have an edition that came with a newer one. */
const hasEdition = (recomputation: string, editions: readonly CalendarEdition[]): boolean => {
  const [, year, revision] = /^calendar:(\d+)-(\d+)$/.exec(recomputation) ?? [];
  if (year === undefined) return true;
  const own = editions.find((edition) => edition.year === Number(year));
  return own !== undefined && Number(own.id.split('-')[1]) >= Number(revision);
};

const newestOfEachYear = (oldestFirst: readonly CalendarEdition[]): readonly CalendarEdition[] =>
  [...new Map(oldestFirst.map((edition) => [edition.year, edition])).values()].sort(
    (a, b) => a.year - b.year,
  );

/**
 * Rule files are read when a process starts: one that was not started again yet has older files than those that a
 * recomputation was asked for. Files that nobody has told the records of are newer than all others.
 */
const isNotNewerThan = (
  recomputation: string,
  { recomputations }: ReckoningRows,
  { edition }: RuleFiles,
): boolean => {
  if (!recomputation.startsWith('rules:')) return true;
  const own = recomputations.findLastIndex((id) => id === edition || id.startsWith(`${edition}.`));
  if (own < 0) return edition !== NO_RULE_FILES.edition;
  return own >= recomputations.indexOf(recomputation);
};
