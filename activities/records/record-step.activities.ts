import type { DefinitionRef, EngineActivities } from '#libs/contracts/engine.js';
import type { Directory } from '#libs/directory/index.js';
import { digestOf } from '#libs/audit/digest.js';
import {
  isRecomputation,
  MAIN_TRACK,
  movesOf,
  stageEnteredBy,
  waitingChoices,
  type Referral,
} from '#libs/lifecycle/index.js';
import type { DueQuestion, Log, Step } from '#libs/lifecycle/state.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import type { AnsweredDue } from '#libs/periods/answer-due.js';
import { ENGINE, type DutyToWrite, type Records, type StepToWrite } from '#libs/records/index.js';
import { USUAL_DOCUMENT_NUMBERS } from '#libs/settings/settings.js';
import { answerAll } from './answer-all.js';
import { bug } from './failures.js';
import { noticesOf } from './notices-of.js';
import { numberingOf } from './numbering-of.js';
import { toldToTheEngine } from './told-to-the-engine.js';

/** The released definition, or undefined for one that this worker does not have. */
export type DefinitionLookup = (id: string, version: number) => LifecycleDefinition | undefined;

export interface RecordActivitiesDependencies {
  readonly records: Records;
  readonly directory: Directory;
  readonly definitions: DefinitionLookup;
  /**
   * How this deployment answers questions of time, the named recomputation taken into account (empty for none). Rejects
   * while that is not known here.
   */
  readonly reckoning: (atLeast: string) => Promise<(question: DueQuestion) => AnsweredDue>;
  /** How documents are numbered here, with `{unit}`, `{series}`, `{year}` and `{number}`. */
  readonly documentNumbers?: string;
}

export const createRecordActivities = ({
  records,
  directory,
  definitions,
  reckoning,
  documentNumbers = USUAL_DOCUMENT_NUMBERS,
}: RecordActivitiesDependencies): Omit<EngineActivities, 'openLinked'> => {
  const released = releasedDefinitions(definitions);
  return {
    /** Safe to run twice: the ledger keeps the first body of a (referral, sequence), and a retry gets its answers. */
    recordStep: ({ referralId, definition: ref, step, log, dues, consequences }) =>
      toldToTheEngine(async () => {
        const definition = released(ref);
        const answer = await reckoning(newestEdition(log));
        const { referral, newDues, news } = answerAll(definition, { log, dues }, answer);
        const numbering = numberingOf(definition, step, log, directory, documentNumbers);
        const result = await records.as(ENGINE, ({ ledger }) =>
          ledger.writeStep({
            referralId,
            definition: ref,
            step,
            ...referral,
            newDues,
            duties: referral.state.duties.map((instance) => dutyOf(definition, instance)),
            notices: noticesOf([...consequences, ...news], log, directory),
            stageEnteredBy: stageEnteredBy(definition, log, referral.state, MAIN_TRACK),
            choices: waitingChoices(definition, referral, step.event.recordedAt, directory.relative),
            ...(numbering === undefined ? {} : { numbering }),
            ...movedBy(definition, step, referral),
          }),
        );
        const { at, recordedAt } = step.event;
        return 'ahead' in result ? result : { ...result, instants: { at, recordedAt } };
      }),

    readSteps: ({ referralId, after }) =>
      toldToTheEngine(() => records.as(ENGINE, ({ ledger }) => ledger.stepsAfter(referralId, after))),

    /** Safe to run twice: only a pending request can be refused. */
    recordRefusal: ({ requestId, refusal }) =>
      toldToTheEngine(async () => {
        const at = new Date().toISOString();
        await records.as(ENGINE, ({ requests }) => requests.refuse(requestId, refusal, at));
      }),
  };
};

/** What the referral was last computed again for: no older calendar or rule may answer it. */
const newestEdition = (log: Log): string => {
  const event = log.map((step) => step.event).findLast(isRecomputation);
  return event?.edition ?? '';
};

const movedBy = (
  definition: LifecycleDefinition,
  { event, sequence }: Step,
  referral: Referral,
): Pick<StepToWrite, 'moved'> =>
  isRecomputation(event)
    ? { moved: { recomputation: event.edition, duties: movesOf(definition, referral, sequence).length } }
    : {};

/** Finds a definition and proves, once, that it is the one that the referral started with. */
const releasedDefinitions = (lookup: DefinitionLookup): ((ref: DefinitionRef) => LifecycleDefinition) => {
  const digests = new Map<LifecycleDefinition, string>();
  return ({ id, version, digest }) => {
    const definition = lookup(id, version);
    if (definition === undefined)
      throw bug('DEFINITION_UNKNOWN', `This worker has no ${id} version ${version}.`);
    const own = digests.get(definition) ?? digestOf(definition);
    digests.set(definition, own);
    if (own !== digest)
      throw bug('DEFINITION_CHANGED', `${id} version ${version} is not what the referral started with.`);
    return definition;
  };
};

const dutyOf = (definition: LifecycleDefinition, instance: DutyToWrite['instance']): DutyToWrite => {
  const duty = definition.duties[instance.duty];
  if (duty === undefined) throw bug('DEFINITION_BUG', `${definition.id} has no duty ${instance.duty}.`);
  const { acts, modality, kind } = duty;
  return { instance, acts, modality, kind };
};
