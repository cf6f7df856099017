import { ruleOf, type RuleNotInForce } from '#libs/law/catalogue.js';
import type { DueAnswer, DueQuestion } from '#libs/lifecycle/state.js';
import { beijingDay } from './beijing.js';
import type { WorkingCalendar } from './calendar.js';
import { computeDue } from './compute-due.js';
import { spanOf } from './counting-of.js';
import type { Due } from './due.js';
import type { IsoDate } from './iso-date.js';
import { leastCertain, statusOf, type Activations, type RuleStatus } from './rule-status.js';
import { rulesAsked, type RuleLookup, type RulesAsked } from './rules-asked.js';
import { dueOfSetDay } from './set-day.js';
import { notInForceText, uncountedText, warningsOf, withoutSpanText } from './standing-text.js';
import { citationText } from './wording.js';

export interface AnsweringWith {
  /** Of the editions in force, the one that the question names included. */
  readonly calendar: WorkingCalendar;
  /** Unverified rules that named persons put in use in this deployment. */
  readonly activations: Activations;
  /** Where rules are found; the catalogue where absent. */
  readonly rules?: RuleLookup;
}

/** What the records keep beside the answer. */
export interface DueDetail {
  readonly ruleId: string | null;
  /** Null where no rule was asked. */
  readonly ruleStatus: RuleStatus | null;
  /** First day in force of the version that governs; null where none does. */
  readonly versionInForceFrom: IsoDate | null;
  /** Null where there is no due instant. */
  readonly dueOn: IsoDate | null;
  readonly conservativeDueOn: IsoDate | null;
  /** Years of the calendar that the answer rests on, published or not. */
  readonly years: readonly number[];
  /** Ids of the calendar editions that the answer rests on. */
  readonly editions: readonly string[];
  readonly explanation: readonly string[];
  /** The clock started before the rule, or one that extends it, was in force, or after it was repealed. */
  readonly refusal: RuleNotInForce['code'] | null;
}

export interface AnsweredDue {
  readonly answer: DueAnswer;
  /** Put together when it is read. */
  readonly detail: DueDetail;
}

type About = Pick<DueDetail, 'ruleId' | 'ruleStatus' | 'versionInForceFrom' | 'refusal'>;

/** Terms that a deployment may set for itself. Where it set none, there is none. */
const LOCAL = 'local:';

/**
 * The answer to the engine's question, and its reasons. An extension by a rule that is not in use lengthens nothing. There is no due instant where the rule is not in use, where
 * the clock started when the rule was not in force, where the rule gives no span, and where there is neither rule nor
 * day. Throws for a rule that nobody knows: the checker refuses such a definition.
 */
export function answerDue(question: DueQuestion, using: AnsweringWith): AnsweredDue {
  const { rule: ruleId, startAt } = question;
  const { activations, rules = ruleOf } = using;
  if (ruleId === null) return ofNoRule(question, using);
  const rule = rules(ruleId);
  if (!rule) {
    if (!ruleId.startsWith(LOCAL)) throw new Error(`no rule ${ruleId}`);
    const about: About = { ruleId, ruleStatus: 'local', versionInForceFrom: null, refusal: null };
    return unanswered(about, '本部署没有为此设定期限。');
  }
  const asked = rulesAsked(rule, question.extensions, beijingDay(startAt), rules);
  if ('refused' in asked) {
    const ruleStatus = statusOf(rule, rule.versions[0], activations);
    const about = { ruleId, ruleStatus, versionInForceFrom: null, refusal: asked.refused.code };
    return unanswered(about, notInForceText(asked.refused));
  }
  return ofRules(question, asked, using);
}

function ofNoRule(question: DueQuestion, { calendar }: AnsweringWith): AnsweredDue {
  const about: About = { ruleId: null, ruleStatus: null, versionInForceFrom: null, refusal: null };
  const { setOn } = question;
  if (setOn === undefined) return unanswered(about, '没有固定期限。');
  return answered(about, dueOfSetDay({ ...question, setOn }, null, calendar));
}

function ofRules(
  question: DueQuestion,
  { rule, version, extending }: RulesAsked,
  { calendar, activations }: AnsweringWith,
): AnsweredDue {
  const { startAt, pauses, setOn, inCustody = false } = question;
  const ownStatus = statusOf(rule, version, activations);
  const inUse = extending.filter((one) => statusOf(one.rule, one.version, activations) !== 'unverified');
  const ruleStatus =
    ownStatus === 'unverified' || inUse.length === 0
      ? ownStatus
      : leastCertain([ownStatus, ...inUse.map((one) => statusOf(one.rule, one.version, activations))]);
  const about: About = {
    ruleId: rule.id,
    ruleStatus,
    versionInForceFrom: version.inForceFrom,
    refusal: null,
  };
  const warnings = [
    ...warningsOf(ruleStatus, () => [rule, ...inUse.map((one) => one.rule)].map(({ id }) => id), activations),
    ...extending.filter((one) => !inUse.includes(one)).map(uncountedText),
  ];
  if (ruleStatus === 'unverified') return unanswered(about, ...warnings);
  if (!spanOf(version)) {
    const basis = `依据：${citationText(version.citation)}。`;
    if (setOn === undefined) return unanswered(about, ...warnings, basis, withoutSpanText(version));
    return answered(about, dueOfSetDay({ ...question, setOn }, null, calendar), [...warnings, basis]);
  }
  const extensions = inUse.map(({ extension }) => extension);
  const statutory = computeDue({ rule, version, startAt, pauses, extensions, inCustody }, calendar);
  if (setOn === undefined) return answered(about, statutory, warnings);
  const isOnlyUsual = version.issuerSets === 'ordinarily';
  const due = dueOfSetDay({ startAt, pauses, setOn, isOnlyUsual }, statutory, calendar);
  return answered(about, due, warnings);
}

const answered = (about: About, due: Due, first: readonly string[] = []): AnsweredDue =>
  new Answered(about, due, first);

/** The reasons are many times the work of the answer: they are put together when somebody reads them. */
class Answered implements AnsweredDue {
  readonly answer: DueAnswer;
  readonly #about: About;
  readonly #due: Due;
  readonly #first: readonly string[];

  constructor(about: About, due: Due, first: readonly string[]) {
    const { dueAt, conservativeAt, provisional } = due;
    this.answer = provisional
      ? { due: dueAt, conservative: conservativeAt, provisional }
      : { due: dueAt, conservative: conservativeAt };
    this.#about = about;
    this.#due = due;
    this.#first = first;
  }

  get detail(): DueDetail {
    const { dueOn, conservativeDueOn, years, editions, explanation } = this.#due;
    return {
      ...this.#about,
      dueOn,
      conservativeDueOn,
      years,
      editions,
      explanation: [...this.#first, ...explanation],
    };
  }
}

const unanswered = (about: About, ...why: readonly string[]): AnsweredDue => ({
  answer: { due: null, conservative: null },
  detail: { ...about, dueOn: null, conservativeDueOn: null, years: [], editions: [], explanation: why },
});
