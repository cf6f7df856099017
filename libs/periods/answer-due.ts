import { ruleOf, versionInForce, type RuleNotInForce } from '#libs/law/catalogue.js';
import type { Rule } from '#libs/law/rule.js';
import type { DueAnswer, DueQuestion } from '#libs/lifecycle/state.js';
import { beijingDay } from './beijing.js';
import type { WorkingCalendar } from './calendar.js';
import { computeDue } from './compute-due.js';
import type { Due } from './due.js';
import { dueOfSetDay } from './due-of-set-day.js';
import type { IsoDate } from './iso-date.js';
import { leastCertain, statusOf, type RuleStatus } from './rule-status.js';
import type { RuleInForce } from './total-period.js';
import { dayText } from './wording.js';

export interface AnsweringWith {
  /** Of the editions in force, the one that the question names included. */
  readonly calendar: WorkingCalendar;
  /** Unverified rules that a named person put in use in this deployment. */
  readonly activations: ReadonlySet<string>;
  /** Where rules are found; the catalogue where absent. */
  readonly rules?: (id: string) => Rule | undefined;
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
  /** Ids of the calendar editions that the answer rests on. */
  readonly editions: readonly string[];
  readonly explanation: readonly string[];
  /** The clock started before the rule, or one that extends it, was in force. */
  readonly refusal: RuleNotInForce['code'] | null;
}

export interface AnsweredDue {
  readonly answer: DueAnswer;
  readonly detail: DueDetail;
}

/**
 * The answer to the engine's question, and its reasons. There is no due instant where the rule is not in use, where
 * the clock started before the rule was in force, and where there is neither rule nor day. Throws for a rule that
 * nobody knows: the checker refuses such a definition.
 */
export function answerDue(
  question: DueQuestion,
  { calendar, activations, rules = ruleOf }: AnsweringWith,
): AnsweredDue {
  const { rule: ruleId, startAt, pauses, setOn } = question;
  const ofSetDay = (on: IsoDate, maximum: Due | null): Due =>
    dueOfSetDay({ setOn: on, startAt, pauses }, maximum, calendar);
  if (ruleId === null) {
    const about = { ruleId, ruleStatus: null, versionInForceFrom: null, refusal: null };
    return setOn === undefined ? unanswered(about, '没有固定期限。') : answered(about, ofSetDay(setOn, null));
  }

  const startOn = beijingDay(startAt);
  const rule = known(rules, ruleId);
  const extending = question.extensions.map((id) => known(rules, id));
  const ruleStatus = leastCertain([rule, ...extending].map((each) => statusOf(each, activations)));
  const refuse = ({ code, facts }: RuleNotInForce): AnsweredDue =>
    unanswered(
      { ruleId, ruleStatus, versionInForceFrom: null, refusal: code },
      `规则${facts.rule}自${dayText(facts.inForceFrom)}起施行，不适用于此前起算的期限，也不推定更早的版本。`,
    );

  const base = versionInForce(rule, startOn);
  if ('refused' in base) return refuse(base.refused);
  const extensions: RuleInForce[] = [];
  for (const extension of extending) {
    const found = versionInForce(extension, startOn);
    if ('refused' in found) return refuse(found.refused);
    extensions.push({ rule: extension, version: found.version });
  }

  const { version } = base;
  const about = { ruleId, ruleStatus, versionInForceFrom: version.inForceFrom, refusal: null };
  if (ruleStatus === 'unverified') return unanswered(about, '规则来源未经核实，且未启用：期限待核。');
  const statutory = computeDue({ rule, version, startAt, pauses, extensions }, calendar);
  return answered(about, setOn === undefined ? statutory : ofSetDay(setOn, statutory));
}

type About = Pick<DueDetail, 'ruleId' | 'ruleStatus' | 'versionInForceFrom' | 'refusal'>;

function answered(about: About, due: Due): AnsweredDue {
  const { dueAt, conservativeAt, provisional, dueOn, conservativeDueOn, editions, explanation } = due;
  return {
    answer: { due: dueAt, conservative: conservativeAt, ...(provisional && { provisional }) },
    detail: {
      ...about,
      dueOn,
      conservativeDueOn,
      editions,
      explanation: [...standing(about.ruleStatus), ...explanation],
    },
  };
}

const unanswered = (about: About, why: string): AnsweredDue => ({
  answer: { due: null, conservative: null },
  detail: { ...about, dueOn: null, conservativeDueOn: null, editions: [], explanation: [why] },
});

/** What an explanation says first of a period that is no verified statute. */
function standing(status: RuleStatus | null): string[] {
  if (status === 'activated-unverified') return ['注意：规则来源未经核实，由指定人员启用。'];
  if (status === 'local') return ['注意：本部署自定的期限，不是法定期限。'];
  return [];
}

function known(rules: (id: string) => Rule | undefined, id: string): Rule {
  const rule = rules(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}
