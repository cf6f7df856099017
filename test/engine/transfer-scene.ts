import { randomUUID } from 'node:crypto';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import pg from 'pg';
import type { CorrectionRequest } from '#libs/contracts/engine.js';
import { correct } from '#libs/contracts/messages.js';
import { fold } from '#libs/lifecycle/index.js';
import type { DocumentRef, DutyInstance } from '#libs/lifecycle/state.js';
import { ENGINE } from '#libs/records/index.js';
import { criminalTransferV1 } from '#workflows/criminal-transfer/v1.lifecycle.js';
import { EngineUnderTest, type ReferralUnderTest } from './engine-under-test.js';

const person = (unit: string, position: 'handler' | 'deputy-head' | 'principal-head') => ({
  person: `${unit}.${position}`,
  unit,
  position,
});
export const eco = person('city-eco', 'handler');
export const ecoDeputy = person('city-eco', 'deputy-head');
export const ecoHead = person('city-eco', 'principal-head');
export const police = person('city-police', 'handler');
export const policeDeputy = person('city-police', 'deputy-head');
export const policeHead = person('city-police', 'principal-head');

const TYPES = [
  ...['caseReport', 'transferLetter', 'investigationReport', 'inventory', 'receipt'],
  ...['supplementNotice', 'notFilingNotice'],
] as const;

/** An instant so many hours before now: these specs run on the servers' own clock. */
export const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

/** What became of an update: `accepted`, or its refusal. */
export const answerOf = async (
  work: Promise<unknown>,
): Promise<'accepted' | { readonly code: unknown; readonly facts: unknown }> => {
  try {
    await work;
    return 'accepted';
  } catch (error) {
    if (!(error instanceof WorkflowUpdateFailedError) || !(error.cause instanceof ApplicationFailure))
      throw error;
    return { code: error.cause.type, facts: error.cause.details?.[0] };
  }
};

export type Correction = Omit<CorrectionRequest, 'requestId' | 'receivedAt' | 'reason'>;

export const correctionRequest = (
  correction: Correction,
  requestId: string = randomUUID(),
): CorrectionRequest => ({
  ...correction,
  requestId,
  receivedAt: new Date().toISOString(),
  reason: `content-${requestId}`,
});

/** Transfers on the real engine, with the documents that their acts name. */
export class TransferScene {
  private constructor(
    readonly engine: EngineUnderTest,
    private readonly sql: pg.Client,
    private readonly documents: ReadonlyMap<string, DocumentRef>,
  ) {}

  static async enter(): Promise<TransferScene> {
    const engine = await EngineUnderTest.start();
    const documents = await Promise.all(
      TYPES.map(async (type) => [type, await engine.document(type)] as const),
    );
    const sql = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await sql.connect();
    return new TransferScene(engine, sql, new Map(documents));
  }

  async leave(): Promise<void> {
    await this.sql.end();
    await this.engine.stop();
  }

  named = (...types: readonly (typeof TYPES)[number][]): readonly DocumentRef[] =>
    types.flatMap((type) => this.documents.get(type) ?? []);

  approve = { act: 'decide', outcome: 'approve', by: ecoHead };
  send = () => ({
    act: 'send',
    by: eco,
    documents: this.named('transferLetter', 'investigationReport', 'inventory'),
  });
  receive = () => ({ act: 'receive', by: police, documents: this.named('receipt') });
  notFile = () => ({
    act: 'decideFiling',
    outcome: 'notFile',
    by: policeHead,
    facts: { notFilingReason: 'content-2' },
    documents: this.named('notFilingNotice'),
  });

  /** Steps 1 to 4, so many hours ago each: reported, approved, sent, received. Those without hours are left out. */
  async transfer(reported: number, ...rest: readonly number[]): Promise<ReferralUnderTest> {
    const referral = await this.engine.open(criminalTransferV1, {
      at: hoursAgo(reported),
      late: true,
      by: eco,
      parties: { transferor: 'city-eco', police: 'city-police', procuratorate: 'city-proc' },
      unitKinds: {
        'city-eco': 'enforcement-agency',
        'city-police': 'public-security',
        'city-proc': 'procuratorate',
      },
      facts: { summary: 'content-0', suspectedOffence: 'content-0', domain: 'environment' },
      documents: this.named('caseReport'),
    });
    await referral.recorded(1);
    for (const [index, deed] of [this.approve, this.send(), this.receive()].entries()) {
      const hours = rest[index];
      if (hours !== undefined) await referral.perform({ ...deed, at: hoursAgo(hours), late: true });
    }
    return referral;
  }

  correct(referral: ReferralUnderTest, correction: Correction, requestId?: string) {
    const request = correctionRequest(correction, requestId);
    return referral.handle.executeUpdate(correct, { args: [request], updateId: request.requestId });
  }

  /** Of the newest step with this act: what time did before it has sequences of its own. */
  async sequenceOf(referral: ReferralUnderTest, act: string): Promise<number> {
    const { log } = await referral.view();
    const step = log.findLast(({ event }) => event.kind === 'act' && event.act === act);
    if (step === undefined) throw new Error(`no step is ${act}`);
    return step.sequence;
  }

  /** Duties of one kind as the workflow knows them, oldest first. */
  async duties(referral: ReferralUnderTest, duty: string): Promise<readonly DutyInstance[]> {
    const { log, dues } = await referral.view();
    return fold(criminalTransferV1, log, dues).duties.filter((one) => one.duty === duty);
  }

  async stage(referral: ReferralUnderTest): Promise<string | undefined> {
    const { log, dues } = await referral.view();
    return fold(criminalTransferV1, log, dues).tracks['main'];
  }

  record = (referral: ReferralUnderTest) =>
    this.engine.records.as(ENGINE, ({ referrals }) => referrals.find(referral.handle.workflowId));

  /** `kind recipient about` of what was sent because of a step. */
  async notices(referral: ReferralUnderTest, sequence: number): Promise<readonly string[]> {
    const { rows } = await this.sql.query<{ line: string }>(
      `select kind || ' ' || recipient || ' ' || about as line from notice
       where referral_id = $1 and sequence = $2 order by line`,
      [referral.handle.workflowId, sequence],
    );
    return rows.map(({ line }) => line);
  }
}

/** Rungs that fired, in order. */
export const fired = async (referral: ReferralUnderTest): Promise<readonly string[]> =>
  (await referral.view()).log.flatMap(({ event }) => (event.kind === 'tick' ? event.fired : []));

export const eventually = async <T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> => {
  for (let tries = 0; ; tries += 1) {
    const value = await read();
    if (holds(value) || tries > 200) return value;
    await new Promise((wait) => setTimeout(wait, 100));
  }
};
