import { fold, foldRun } from './fold.js';
import { retractions } from './retractions.js';
import type { Referral } from './referral.js';
import type { Consequence } from './state.js';
import type { LifecycleDefinition } from './vocabulary.js';

/**
 * What has to be sent because the questions that the newest step asked were answered: what time turns out to have
 * done between steps already recorded is told; each unit hears which of its duties a calendar or rule step moved;
 * rungs that no longer follow are taken back. `after` is `withDues(before, answers)`, all questions answered.
 * Nothing of what time has yet to do: the next step brings that.
 *
 * A pure function of the step and its answers, which are kept in one transaction with the notices: a retry that
 * finds the step recorded sends nothing, one that does not sends the same. A step that asked nothing has brought
 * this news itself (`advance`), and there is none here.
 */
export function newsOfAnswers(
  definition: LifecycleDefinition,
  before: Referral,
  after: Referral,
): readonly Consequence[] {
  const newest = after.log.at(-1)?.sequence;
  const isAnswered = Object.keys(after.dues).length > Object.keys(before.dues).length;
  const known = new Set(
    before.state.duties.flatMap(({ id, maturedAt }) => (maturedAt === undefined ? [] : [id])),
  );
  const told = foldRun(definition, after.log, after.dues).news.filter(({ source, consequence }) =>
    'instance' in source
      ? !known.has(source.instance)
      : isAnswered && consequence.kind === 'moved' && source.place === newest,
  );
  const news = told.map(({ consequence }) => consequence);
  return isAnswered ? [...news, ...takenBack(definition, after)] : news;
}

function takenBack(definition: LifecycleDefinition, after: Referral): readonly Consequence[] {
  const log = after.log.slice(0, -1);
  const hasFired = log.some(({ event }) => event.kind === 'tick' && event.fired.length > 0);
  if (!hasFired) return [];
  const { dues } = after;
  return retractions(definition, { log, dues, state: fold(definition, log, dues) }, after);
}
