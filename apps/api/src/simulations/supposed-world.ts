import type { Directory } from '#libs/directory/directory.js';
import { dueKey } from '#libs/lifecycle/index.js';
import type { SupposedWorld } from '#libs/lifecycle/simulate/index.js';
import type { DueQuestion, DutyInstance } from '#libs/lifecycle/state.js';
import { answerDue, type AnsweredDue, type DueDetail } from '#libs/periods/answer-due.js';
import { toBeijing } from '#libs/periods/beijing.js';
import { calendarOf } from '#libs/periods/calendar.js';
import { layOver, type SupposedDays } from '#libs/periods/lay-over.js';
import type { ReckoningInForce } from '#libs/reckoning/index.js';

/** Units and rules as they are here and now, the calendar perhaps with other days; remembers why it answered so. */
export class HereAndNow implements SupposedWorld {
  readonly find: SupposedWorld['find'];
  readonly #ask: (question: DueQuestion) => AnsweredDue;
  readonly #answered = new Map<string, AnsweredDue>();

  constructor(directory: Directory, inForce: ReckoningInForce, days?: SupposedDays) {
    this.find = directory.relative;
    const { activations, ruleOf: rules } = inForce;
    const calendar = days && calendarOf(layOver(inForce.editions, days));
    this.#ask = calendar
      ? (question) => answerDue(question, { calendar, activations, rules })
      : inForce.answer;
  }

  readonly answer: SupposedWorld['answer'] = (question) => {
    const key = dueKey(question);
    const answered = this.#answered.get(key) ?? this.#ask(question);
    this.#answered.set(key, answered);
    const { refusal: code, ruleId } = answered.detail;
    return {
      answer: answered.answer,
      refusal: code && { code, facts: { ruleId, startAt: toBeijing(question.startAt) } },
    };
  };

  /** The reasons of an instance's due instant; undefined where nothing was asked. */
  detailOf({ dueKey: key }: DutyInstance): DueDetail | undefined {
    return key === null ? undefined : this.#answered.get(key)?.detail;
  }
}
