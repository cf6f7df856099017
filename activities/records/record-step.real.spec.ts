import { jest } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import pg from 'pg';
import { createRecordActivities } from './record-step.activities.js';
import type { RecordStepInput } from '#libs/contracts/engine.js';
import { demonstrationDirectory, Directory } from '#libs/directory/index.js';
import { digestOf } from '#libs/audit/digest.js';
import {
  advance,
  withDues,
  type AdvanceContext,
  type LifecycleEvent,
  type Referral,
} from '#libs/lifecycle/index.js';
import type { DueTable } from '#libs/lifecycle/state.js';
import { NO_RULE_FILES, Reckoning } from '#libs/reckoning/index.js';
import { ENGINE, requestIdOf } from '#libs/records/index.js';
import { openedRecords, type OpenedRecords } from '#libs/records/fixtures/opened-records.js';
import { smallTransfer } from './fixtures/small-transfer.js';

const DEFINITION = { id: 'small-transfer', version: 1, digest: digestOf(smallTransfer) };

const opening = {
  kind: 'opening',
  at: '2026-03-02T01:00:00.000Z',
  recordedAt: '2026-03-02T01:00:00.000Z',
  by: { person: 'jia-eco.handler', unit: 'jia-eco', position: 'handler' },
  facts: {},
  documents: [],
  parties: { transferor: 'jia-eco', police: 'jia-police' },
  unitKinds: { 'jia-eco': 'enforcement-agency', 'jia-police': 'public-security' },
} as const satisfies LifecycleEvent;

const approval = {
  kind: 'act',
  act: 'approve',
  at: '2026-03-03T02:00:00.000Z',
  recordedAt: '2026-03-03T02:00:00.000Z',
  by: { person: 'jia-eco.head', unit: 'jia-eco', position: 'principal-head' },
  facts: {},
  documents: [],
} as const satisfies LifecycleEvent;

const RECOMPUTED_AT = '2026-03-04T02:00:00.000Z';

describe('recording a step', () => {
  let opened: OpenedRecords;
  beforeAll(async () => (opened = await openedRecords()));
  afterAll(() => opened.close());

  let reckoning: Reckoning;
  beforeAll(() => (reckoning = new Reckoning(opened.records, NO_RULE_FILES)));
  const activities = () =>
    createRecordActivities({
      records: opened.records,
      directory: new Directory(demonstrationDirectory),
      definitions: (id, version) => (id === 'small-transfer' && version === 1 ? smallTransfer : undefined),
      reckoning: async (atLeast) => (await reckoning.current(atLeast)).answer,
    });
  /** What the engine does: advances, and has the step recorded. */
  const taken = (
    referralId: string,
    before: Referral | null,
    event: LifecycleEvent,
    context: AdvanceContext = {},
  ): { input: RecordStepInput; referral: Referral } => {
    const verdict = advance(smallTransfer, before, event, context);
    if (!verdict.ok) throw new Error(verdict.refusal.code);
    const { step, referral, consequences } = verdict;
    const { log, dues } = referral;
    return { input: { referralId, definition: DEFINITION, step, log, dues, consequences }, referral };
  };
  const duesOf = async (input: RecordStepInput): Promise<{ readonly dues: DueTable }> => {
    const result = await activities().recordStep(input);
    if ('ahead' in result) throw new Error('another step is recorded');
    return result;
  };
  const open = async (referralId: string): Promise<Referral> => {
    const { input, referral } = taken(referralId, null, opening);
    const { dues } = await duesOf(input);
    return withDues(smallTransfer, referral, dues);
  };
  const find = (id: string) => opened.records.as(ENGINE, ({ referrals }) => referrals.find(id));

  it('answers what the step asks of rules and calendar, with the reasons', async () => {
    const { input } = taken('small-transfer-a', null, opening);
    const { dues } = await duesOf(input);
    expect(Object.values(dues)).toEqual([
      { due: '2026-03-05T15:59:59.999Z', conservative: '2026-03-05T15:59:59.999Z' },
    ]);
    expect((await find('small-transfer-a'))?.duties).toMatchObject([
      {
        id: 'decide#1',
        duty: 'decide',
        unit: 'jia-eco',
        acts: ['approve'],
        modality: 'shall',
        kind: 'deadline',
        status: 'open',
        dueAt: '2026-03-05T15:59:59.999Z',
        dueOn: '2026-03-05',
        ruleId: 'FWD-01',
        ruleStatus: 'active',
        explanation: expect.arrayContaining([expect.any(String)]),
      },
    ]);
  });

  it('answers only what was not known before', async () => {
    const referral = await open('small-transfer-b');
    const { input } = taken('small-transfer-b', referral, approval);
    const { dues } = await duesOf(input);
    expect(Object.values(dues)).toEqual([
      { due: '2026-03-04T02:00:00.000Z', conservative: '2026-03-04T02:00:00.000Z' },
    ]);
    expect(
      (await find('small-transfer-b'))?.duties.map(({ id, status, dueAt }) => [id, status, dueAt]),
    ).toEqual([
      ['decide#1', 'discharged', '2026-03-05T15:59:59.999Z'],
      ['send#2', 'open', '2026-03-04T02:00:00.000Z'],
    ]);
  });

  it('run a second time writes nothing more and gives the same answers', async () => {
    const referral = await open('small-transfer-c');
    const { input } = taken('small-transfer-c', referral, approval);
    const first = await duesOf(input);
    const before = await find('small-transfer-c');
    expect(await activities().recordStep(input)).toEqual(first);
    expect(await find('small-transfer-c')).toEqual(before);
  });

  it('keeps in the read model what the engine folds from the same answers', async () => {
    const referral = await open('small-transfer-d');
    const kept = await find('small-transfer-d');
    expect(kept?.memory).toEqual({ log: referral.log, dues: referral.dues });
    expect(kept?.state).toEqual(referral.state);
  });

  it('makes units of relations and document ids of document types, and says which relation leads nowhere', async () => {
    const referral = await open('small-transfer-e');
    const approved = taken('small-transfer-e', referral, approval);
    const { dues } = await duesOf(approved.input);
    const { rows: stored } = await opened.sql.query<{ id: string }>(
      `insert into document (id, storage_name, sha256, size, media_type, file_name, owner_person)
       values ('doc1', 'x', 'y', 1, 'application/pdf', 'a.pdf', 'jia-eco.handler') returning id`,
    );
    const documents = stored.map(({ id }) => ({ type: 'letter', documentId: id, sha256: 'y' }));
    const sending = {
      ...approval,
      act: 'send',
      at: '2026-03-03T03:00:00.000Z',
      recordedAt: '2026-03-03T03:00:00.000Z',
      documents,
    };
    const sent = taken('small-transfer-e', withDues(smallTransfer, approved.referral, dues), sending);
    await activities().recordStep(sent.input);
    const { rows } = await opened.sql.query(
      `select kind, recipient, about, detail from notice where referral_id = 'small-transfer-e' order by kind, recipient`,
    );
    expect(rows).toEqual([
      {
        kind: 'copy',
        recipient: 'jia-proc',
        about: 'doc1',
        detail: { relation: 'peer-procuratorate', of: 'jia-eco', type: 'letter' },
      },
      {
        kind: 'tell',
        recipient: 'city-eco',
        about: 'send',
        detail: { relation: 'line-superior', of: 'jia-eco' },
      },
      { kind: 'tell', recipient: 'jia-police', about: 'send', detail: {} },
    ]);
    expect(await find('small-transfer-e')).toMatchObject({ final: true, stage: 'sent' });
  });

  const failureOf = async (
    recording: Promise<unknown>,
  ): Promise<{ type: unknown; nonRetryable: unknown }> => {
    const failure = await recording.then(
      () => null,
      (error: unknown) => error,
    );
    if (!(failure instanceof ApplicationFailure))
      throw new Error('It did not fail as the engine understands.');
    return { type: failure.type, nonRetryable: failure.nonRetryable };
  };

  it('stops at a definition that is not the one that the referral started with', async () => {
    const { input } = taken('small-transfer-f', null, opening);
    const edited = { ...input, definition: { ...DEFINITION, digest: '0'.repeat(64) } };
    expect(await failureOf(activities().recordStep(edited))).toEqual({
      type: 'DEFINITION_CHANGED',
      nonRetryable: true,
    });
    expect(await find('small-transfer-f')).toBeNull();
  });

  it('stops at a definition that this worker does not have', async () => {
    const { input } = taken('small-transfer-g', null, opening);
    const newer = { ...input, definition: { ...DEFINITION, version: 2 } };
    expect(await failureOf(activities().recordStep(newer))).toEqual({
      type: 'DEFINITION_UNKNOWN',
      nonRetryable: true,
    });
  });

  it('answers another body under the same sequence with what is recorded', async () => {
    await open('small-transfer-h');
    const { input } = taken('small-transfer-h', null, { ...opening, at: '2026-03-01T01:00:00.000Z' });
    expect(await activities().recordStep(input)).toMatchObject({
      ahead: { steps: [{ sequence: 1, event: { at: opening.at } }] },
    });
  });

  it('reads what is recorded beyond what a referral knows', async () => {
    const referral = await open('small-transfer-read');
    const { input } = taken('small-transfer-read', referral, approval);
    await activities().recordStep(input);
    const { steps, dues } = await activities().readSteps({ referralId: 'small-transfer-read', after: 1 });
    expect(steps).toEqual([input.step]);
    expect(Object.values(dues)).toEqual([
      { due: '2026-03-04T02:00:00.000Z', conservative: '2026-03-04T02:00:00.000Z' },
    ]);
  });

  it('stops at what the database can never take, and says no more of it than the name of the constraint', async () => {
    const referral = await open('small-transfer-i');
    const approved = taken('small-transfer-i', referral, approval);
    const documents = [{ type: 'letter', documentId: 'never-stored', sha256: 'y' }];
    const event = { ...approval, documents };
    const step = { ...approved.input.step, event };
    const recording = activities().recordStep({ ...approved.input, step, log: [...referral.log, step] });
    await expect(recording).rejects.toThrow(
      'The database answered 23503: referral_document referral_document_document_id_fkey.',
    );
    expect((await find('small-transfer-i'))?.sequence).toBe(1);
  });

  it('may be tried again when the database goes away', async () => {
    const { input } = taken('small-transfer-j', null, opening);
    const recorded = await opened.sql.query('begin; select from audit_head for update').then(async () => {
      const recording = failureOf(activities().recordStep(input));
      await opened.sql.query(
        `do $$ begin
           while not exists (select from pg_stat_activity where datname = current_database() and application_name = 'liandong' and wait_event_type = 'Lock')
           loop perform pg_sleep(0.01); perform pg_stat_clear_snapshot(); end loop;
           perform pg_terminate_backend(pid) from pg_stat_activity
             where datname = current_database() and application_name = 'liandong';
         end $$`,
      );
      await opened.sql.query('rollback');
      return recording;
    });
    expect(recorded).toEqual({ type: 'DATABASE_UNAVAILABLE', nonRetryable: false });
    await duesOf(input);
    expect((await find('small-transfer-j'))?.sequence).toBe(1);
  });

  const justice = { person: 'prov-justice.head', unit: 'prov-justice' };
  const government = { person: 'prov-gov.head', unit: 'prov-gov' };
  /** Invented: 5 March 2026, on which `decide` falls due in these specs, becomes a day of rest. */
  const publish = async (): Promise<string> => {
    const at = '2026-03-04T01:00:00.000Z';
    const proposed = await opened.records.as(justice, ({ calendars }) =>
      calendars.propose(
        {
          year: 2026,
          title: '（虚构）更正',
          notice: null,
          holidays: [{ on: '2026-03-05', name: '虚构节' }],
          makeUpDays: [],
          reason: '更正',
        },
        at,
      ),
    );
    if (!('proposed' in proposed)) throw new Error(proposed.refused.code);
    const { id } = proposed.proposed;
    await opened.records.as(government, ({ calendars }) => calendars.publish(id, '核对无误', at));
    return `calendar:${id}`;
  };
  const recomputing = (edition: string) =>
    ({ kind: 'calendar', at: RECOMPUTED_AT, recordedAt: RECOMPUTED_AT, edition }) as const;

  it('of a calendar waits until that edition is known here', async () => {
    const referral = await open('small-transfer-l');
    const { input } = taken('small-transfer-l', referral, recomputing('calendar:2099-1'));
    await expect(activities().recordStep(input)).rejects.toThrow('calendar:2099-1 yet');
    expect((await find('small-transfer-l'))?.sequence).toBe(1);
  });

  it('of a calendar answers again, tells whose duty moved, and counts it once', async () => {
    const referral = await open('small-transfer-m');
    const edition = await publish();
    const { input } = taken('small-transfer-m', referral, recomputing(edition));
    const first = await duesOf(input);
    expect(Object.values(first.dues)).toEqual([
      { due: '2026-03-06T15:59:59.999Z', conservative: '2026-03-05T15:59:59.999Z' },
    ]);
    expect(await activities().recordStep(input)).toEqual(first);
    const { rows } = await opened.sql.query(
      `select recipient, about, detail from notice where referral_id = 'small-transfer-m' and kind = 'moved'`,
    );
    expect(rows).toEqual([
      {
        recipient: 'jia-eco',
        about: 'decide#1',
        detail: { from: '2026-03-05T15:59:59.999Z', until: '2026-03-06T15:59:59.999Z' },
      },
    ]);
    const recomputation = await opened.records.as(ENGINE, ({ recomputations }) =>
      recomputations.find(edition),
    );
    expect(recomputation).toMatchObject({ moved: 1 });
    const entries = await opened.records.as(ENGINE, ({ trail }) =>
      trail.ofReferral('small-transfer-m', 0, 100),
    );
    expect(JSON.parse(entries.at(-1)?.body ?? '')).toMatchObject({ event: 'calendar', edition });
  });

  it('takes four messages, calendar and rules being known', async () => {
    const referral = await open('small-transfer-n');
    const { input } = taken('small-transfer-n', referral, approval);
    await reckoning.current();
    const query = jest.spyOn(pg.Client.prototype, 'query');
    await activities().recordStep(input);
    expect(query).toHaveBeenCalledTimes(4);
    query.mockRestore();
  });

  it('of a refusal turns the pending request into a refused one, once', async () => {
    const person = { person: 'jia-eco.handler', unit: 'jia-eco' };
    await opened.records.as(person, ({ requests }) =>
      requests.claim({
        principal: 'jia-eco.handler',
        target: 'small-transfer-k',
        key: 'k',
        bodyDigest: 'a'.repeat(64),
        referralId: 'small-transfer-k',
      }),
    );
    const requestId = requestIdOf('jia-eco.handler', 'small-transfer-k', 'k');
    const refusal = { code: 'ACT_NOT_LAWFUL', facts: { from: 'sent' } } as const;
    const input = { requestId, referralId: 'small-transfer-k', refusal };
    await activities().recordRefusal(input);
    await activities().recordRefusal(input);
    const request = await opened.records.as(person, ({ requests }) => requests.find(requestId));
    expect(request).toMatchObject({ status: 'refused', problem: refusal });
    const entries = await opened.records.as(ENGINE, ({ trail }) =>
      trail.ofReferral('small-transfer-k', 0, 100),
    );
    expect(entries.length).toBe(1);
  });
});
