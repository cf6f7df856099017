import { foldWithQuestions, newsOfAnswers, type OpenQuestion } from '#libs/lifecycle/index.js';
import type { Referral } from '#libs/lifecycle/referral.js';
import type { Consequence, DueQuestion, DueTable, Log } from '#libs/lifecycle/state.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import type { AnsweredDue } from '#libs/periods/answer-due.js';
import type { DueToWrite } from '#libs/records/index.js';

/** An answer may open a duty in the past, which asks again. More rounds than this have no law behind them. */
const MAX_ROUNDS = 50;

export interface Answered {
  readonly referral: Referral;
  /** Answers that were not known before. */
  readonly newDues: readonly DueToWrite[];
  /** What has to be sent because of the answers. */
  readonly news: readonly Consequence[];
}

/** Answers every question of time that a log raises. Pure in its arguments. */
export const answerAll = (
  definition: LifecycleDefinition,
  { log, dues }: { readonly log: Log; readonly dues: DueTable },
  answer: (question: DueQuestion) => AnsweredDue,
): Answered => {
  const newDues: DueToWrite[] = [];
  let known = dues;
  let folded = foldWithQuestions(definition, log, known);
  const before: Referral = { log, dues, state: folded.state };
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { state, questions } = folded;
    if (questions.length === 0) {
      const referral: Referral = { log, dues: known, state };
      return {
        referral,
        newDues,
        news: newDues.length === 0 ? [] : newsOfAnswers(definition, before, referral),
      };
    }
    const answers = questions.map((asked) => toWrite(asked, answer(asked.question)));
    newDues.push(...answers);
    known = { ...known, ...Object.fromEntries(answers.map((one) => [one.key, one.answer])) };
    folded = foldWithQuestions(definition, log, known);
  }
  throw new Error(`${definition.id}: its questions of time have no end.`);
};

const toWrite = ({ key, question }: OpenQuestion, { answer, detail }: AnsweredDue): DueToWrite => ({
  key,
  question,
  answer,
  detail,
});
