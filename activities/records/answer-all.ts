import { fold, newsOfAnswers, openQuestions, withDues, type OpenQuestion } from '#libs/lifecycle/index.js';
import type { Referral } from '#libs/lifecycle/referral.js';
import type { Consequence, DueAnswer, DueQuestion, DueTable, Log } from '#libs/lifecycle/state.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import type { DueDetail } from '#libs/periods/answer-due.js';
import type { DueToWrite } from '#libs/records/index.js';

/** What rules and calendar say to a question: the answer for the engine, with the reasons that records keep. */
export type AnsweredDue = DueAnswer & DueDetail;

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
  const before: Referral = { log, dues, state: fold(definition, log, dues) };
  let referral = before;
  const newDues: DueToWrite[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const questions = openQuestions(definition, referral);
    if (questions.length === 0) {
      const news = newDues.length === 0 ? [] : newsOfAnswers(definition, before, referral);
      return { referral, newDues, news };
    }
    const answers = questions.map((asked) => toWrite(asked, answer(asked.question)));
    newDues.push(...answers);
    referral = withDues(
      definition,
      referral,
      Object.fromEntries(answers.map((one) => [one.key, one.answer])),
    );
  }
  throw new Error(`${definition.id}: its questions of time have no end.`);
};

const toWrite = ({ key, question }: OpenQuestion, answered: AnsweredDue): DueToWrite => {
  const { due, conservative, provisional, ...detail } = answered;
  return {
    key,
    question,
    answer: { due, conservative, ...(provisional === true && { provisional }) },
    detail,
  };
};
