import { createHash } from 'node:crypto';
import type { AuditBody } from '#libs/audit/audit-body.js';
import { digestOf } from '#libs/audit/digest.js';
import type { DefinitionRef, RecordedSteps, RecordStepResult } from '#libs/contracts/engine.js';
import type {
  DocumentRef,
  DueAnswer,
  DueQuestion,
  DueTable,
  DutyInstance,
  LifecycleEvent,
  Log,
  Performer,
  ReferralState,
  Step,
} from '#libs/lifecycle/state.js';
import type { WaitingChoice } from '#libs/lifecycle/waiting-choices.js';
import { MAIN_TRACK } from '#libs/lifecycle/vocabulary.js';
import type { DueDetail } from '#libs/periods/answer-due.js';
import type { AuditLog } from './audit.repository.js';
import { writeNumbers, type Numbering } from './document-numbers.repository.js';
import type { DutyRecord } from './duty-record.js';
import type { Query } from './transaction.js';
import { WRITE_NEXT, WRITE_OPENING, STEPS_AFTER, WRITTEN_BEFORE } from './write-step.sql.js';

/** A duty instance, and what the definition says of it. */
export interface DutyToWrite extends Pick<DutyRecord, 'acts' | 'modality' | 'kind'> {
  readonly instance: DutyInstance;
}

/** An answer that this step raised, with its reasons. */
export interface DueToWrite {
  /** Key in the due table. */
  readonly key: string;
  readonly question: DueQuestion;
  readonly answer: DueAnswer;
  readonly detail: DueDetail;
}

export interface NoticeToWrite {
  readonly kind: 'tell' | 'copy' | 'rung' | 'retract' | 'start-link' | 'moved';
  /** Unit id; empty where no unit is named (a choice offered) or the directory knows none. A retraction goes to
   * whoever was sent the rung. */
  readonly recipient: string;
  /** What it is about, in codes and ids: `review#7/urge`. */
  readonly about: string;
  readonly detail: Readonly<Record<string, string>>;
}

export interface StepToWrite {
  readonly referralId: string;
  readonly definition: DefinitionRef;
  readonly step: Step;
  /** All steps, this one included. */
  readonly log: Log;
  /** All answers, the new ones included. */
  readonly dues: DueTable;
  readonly newDues: readonly DueToWrite[];
  /** The fold of the log with those answers. */
  readonly state: ReferralState;
  readonly duties: readonly DutyToWrite[];
  readonly notices: readonly NoticeToWrite[];
  /** The unit whose act brought the main track to its stage; null where time or another referral did. */
  readonly stageEnteredBy: string | null;
  readonly choices: readonly WaitingChoice[];
  /** 文号; absent where the step issues and takes back nothing that has a number. */
  readonly numbering?: Numbering;
  /** Of a step that a recomputation asked for: how many duties have another answer than before. */
  readonly moved?: { readonly recomputation: string; readonly duties: number };
}

/** The step does not follow what is recorded. A bug somewhere, or an older database: nothing was written. */
export class StepConflict extends Error {
  override readonly name = 'StepConflict';
}

export interface Ledger {
  /**
   * Step, duties, read model, notices, request and audit entry. Safe to run twice: the first body of a
   * (referral, sequence) stays. A retry of it gets the answers that were written; another step of that sequence gets
   * what is recorded instead, and writes nothing.
   * @throws StepConflict for a step that does not follow what is recorded.
   */
  writeStep(step: StepToWrite): Promise<RecordStepResult>;
  /** Steps recorded after a sequence, and the answers that they raised. */
  stepsAfter(referralId: string, after: number): Promise<RecordedSteps>;
}

/** A person's entry counts as late from here on: less is the way from the caller's clock to the record. */
const LATE_AFTER_MS = 5 * 60_000;

export const ledgerWith = (client: Query, audit: AuditLog): Ledger => ({
  async writeStep(toWrite) {
    const { referralId, step, newDues } = toWrite;
    const bodyDigest = digestOf(step);
    const statement =
      step.event.kind === 'opening'
        ? { name: 'write-opening', text: WRITE_OPENING }
        : { name: 'write-next', text: WRITE_NEXT };
    const values = valuesOf(toWrite, bodyDigest);
    const { rows } = await client.query<{ written: number; number: string | null }>({ ...statement, values });
    const result = rows[0] ?? { written: 0, number: null };
    if (result.written === 0) return writtenBefore(client, referralId, step.sequence, bodyDigest);
    if (result.number === null)
      throw new StepConflict(`Step ${step.sequence} does not follow what is recorded.`);
    if (toWrite.moved !== undefined && toWrite.moved.duties > 0)
      await client.query({ name: 'count-moved', text: COUNT_MOVED, values: movedValues(toWrite.moved) });
    if (toWrite.numbering !== undefined)
      await writeNumbers(client, { referralId, sequence: step.sequence }, toWrite.numbering);
    await audit.append(auditBodyOf(toWrite, bodyDigest, result.number));
    return { dues: Object.fromEntries(newDues.map(({ key, answer }) => [key, answer])) };
  },
  stepsAfter: (referralId, after) => stepsAfter(client, referralId, after),
});

/** In the transaction of the step, so that a retry counts nothing twice. */
const COUNT_MOVED = 'update recomputation set moved = moved + $2 where id = $1';

const movedValues = ({ recomputation, duties }: NonNullable<StepToWrite['moved']>): unknown[] => [
  recomputation,
  duties,
];

const writtenBefore = async (
  client: Query,
  referralId: string,
  sequence: number,
  bodyDigest: string,
): Promise<RecordStepResult> => {
  const { rows } = await client.query<{ body_digest: string; dues: DueTable }>({
    name: 'written-before',
    text: WRITTEN_BEFORE,
    values: [referralId, sequence],
  });
  const [before] = rows;
  if (before?.body_digest === bodyDigest) return { dues: before.dues };
  return { ahead: await stepsAfter(client, referralId, sequence - 1) };
};

const stepsAfter = async (client: Query, referralId: string, after: number): Promise<RecordedSteps> => {
  const { rows } = await client.query<{ steps: Log; dues: DueTable }>({
    name: 'steps-after',
    text: STEPS_AFTER,
    values: [referralId, after],
  });
  return rows[0] ?? { steps: [], dues: {} };
};

const valuesOf = (toWrite: StepToWrite, bodyDigest: string): unknown[] => {
  const { referralId, definition, step, log, dues, state, newDues, duties, notices } = toWrite;
  const { event } = step;
  const entered = enteredBy(event);
  const json = (value: unknown): string => JSON.stringify(value);
  return [
    ...[referralId, step.sequence, json(event), step.after ?? null, bodyDigest, step.requestId ?? null],
    ...[event.recordedAt, event.at, isLate(step), entered?.person ?? null, entered?.unit ?? null],
    ...[
      definition.id,
      definition.version,
      definition.digest,
      state.tracks[MAIN_TRACK],
      state.final,
      state.openedAt,
    ],
    ...[
      json({ log, dues }),
      json(state),
      json(state.parties),
      json(newDues.map(dueRowOf)),
      json(duties.map(dutyRowOf)),
      json(notices),
    ],
    ...[contentsOf(event), json(documentsOf(event))],
    ...[toWrite.stageEnteredBy ?? '', json(toWrite.choices)],
  ];
};

const digestOfKey = (key: string): string => createHash('sha256').update(key, 'utf8').digest('hex');

const dueRowOf = (due: DueToWrite): Record<string, unknown> => ({ ...due, key_digest: digestOfKey(due.key) });

const dutyRowOf = ({ instance, acts, modality, kind }: DutyToWrite): Record<string, unknown> => ({
  id: instance.id,
  duty: instance.duty,
  unit: instance.unit,
  acts,
  modality,
  kind,
  status: instance.status,
  paused: instance.pauses.at(-1)?.to === null,
  opened_at: instance.openedAt,
  start_at: instance.startAt,
  due_key_digest: instance.dueKey === null ? null : digestOfKey(instance.dueKey),
  due_at: instance.due,
  conservative_at: instance.conservative,
  provisional: instance.provisional,
  rule_id: instance.rule,
  submitted_at: instance.submittedAt,
  closed_at: instance.closedAt,
  closed_by: instance.closedBy,
});

const enteredBy = (event: LifecycleEvent): Performer | null => ('by' in event ? event.by : null);

/** What waited for a worker or a database was received in time: late is only what a person says of the past. */
const isLate = ({ event, after }: Step): boolean =>
  after !== undefined ||
  ('late' in event &&
    event.late === true &&
    Date.parse(event.recordedAt) - Date.parse(event.at) > LATE_AFTER_MS);

/** Sealed contents that the event names; the opening's own comes first and holds the title. */
const contentsOf = (event: LifecycleEvent): readonly string[] => {
  if (event.kind === 'void') return [event.reason];
  if (event.kind === 'replace') return [event.reason, ...contentsOf(event.act)];
  return 'content' in event && event.content !== undefined ? [event.content.id] : [];
};

const documentsOf = (event: LifecycleEvent): readonly DocumentRef[] => {
  if (event.kind === 'replace') return documentsOf(event.act);
  return 'documents' in event ? event.documents : [];
};

/** Ids, codes and digests: enough to prove what was recorded, nothing to read about a person. */
const auditBodyOf = (toWrite: StepToWrite, bodyDigest: string, number: string): AuditBody => {
  const { referralId, definition, step, state, dues } = toWrite;
  const { event } = step;
  const entered = enteredBy(event);
  return {
    kind: 'step',
    at: event.recordedAt,
    referral: referralId,
    number,
    sequence: step.sequence,
    lifecycle: definition.id,
    version: definition.version,
    definition: definition.digest,
    event: event.kind,
    occurredAt: event.at,
    ...(event.kind === 'act' ? { act: event.act, outcome: event.outcome ?? null } : {}),
    ...('edition' in event ? { edition: event.edition } : {}),
    ...(entered === null ? {} : { person: entered.person, unit: entered.unit, position: entered.position }),
    ...(step.requestId === undefined ? {} : { request: step.requestId }),
    stage: state.tracks[MAIN_TRACK] ?? null,
    step: bodyDigest,
    dues: digestOf(dues),
    state: digestOf(state),
  };
};
