import { createPublicKey } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { isIncluded, openCheckpoint } from '#libs/audit/index.js';
import { notaryVerifier, publicKeyFile } from '#libs/notary/index.js';
import { addressesOf } from '../running/addresses.js';
import { as } from './accounts.js';
import { dataDir, type Problem } from './client.js';
import { follow, startReferral } from './journey.js';

interface Verification {
  readonly steps: number;
  readonly entries: number;
  readonly witness: { readonly size: number } | null;
  readonly chain: string;
  readonly replay: string;
  readonly history: string;
  readonly differences: readonly {
    readonly part: string;
    readonly sequence: number | null;
    readonly because: string;
  }[];
}
interface AuditState {
  readonly size: number;
  readonly watch: { readonly faults: readonly unknown[] } | null;
  readonly checkpoint: { readonly size: number } | null;
  readonly publicKey: string;
}
interface Entry {
  readonly sequence: number;
  readonly says: { readonly kind: string; readonly sequence?: number; readonly by?: string };
  readonly hash: string;
}
interface Proof {
  readonly entry: Entry;
  readonly index: number;
  readonly checkpoint: string;
  readonly proof: readonly string[];
}

/** Longer than the notary lets anything go unsigned. */
const WITNESSED_WITHIN_MS = 90_000;

describe('a referral held against everything that bears witness to it', () => {
  let id: string;
  let sql: pg.Client;
  beforeAll(async () => {
    ({ id } = await startReferral());
    await follow(id, { decide: 'approve', decideFiling: 'file' }, ({ stage }) => stage.id === 'filed');
    const { databaseUrl } = await addressesOf(dataDir());
    sql = new pg.Client({ connectionString: databaseUrl });
    await sql.connect();
  }, 120_000);
  afterAll(() => sql.end());

  const verified = async (account = 'auditor') =>
    (await as(account)).post<Verification>(`/referrals/${id}/verification`, {});
  const state = async (): Promise<AuditState> => (await (await as('auditor')).get<AuditState>('/audit')).body;
  const entries = async (): Promise<readonly Entry[]> => {
    const { body } = await (
      await as('auditor')
    ).get<{ items: readonly Entry[] }>(`/audit/entries?referral=${id}&limit=200`);
    return body.items;
  };
  const stepEntry = async (step: number): Promise<Entry> =>
    (await entries()).find(({ says }) => says.kind === 'step' && says.sequence === step)!;
  const untilWitnessed = async (sequence: number): Promise<void> => {
    for (const until = Date.now() + WITNESSED_WITHIN_MS; Date.now() < until; await pause(1_000))
      if (((await state()).checkpoint?.size ?? 0) >= sequence) return;
    throw new Error(`nobody witnessed entry ${sequence}`);
  };

  it('is intact, comes to the same and replays, for an auditor and for the unit that started it', async () => {
    for (const account of ['auditor', 'city-eco.handler']) {
      const { status, body } = await verified(account);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        chain: 'intact',
        replay: 'identical',
        history: 'deterministic',
        differences: [],
      });
      expect(body.steps).toBeGreaterThan(4);
      expect(body.entries).toBeGreaterThanOrEqual(body.steps);
    }
  });

  it.each([
    ['city-police.handler', 403, 'FORBIDDEN'],
    ['yi-market.handler', 404, 'NOT_FOUND'],
    ['sysadmin', 404, 'NOT_FOUND'],
    ['secadmin', 404, 'NOT_FOUND'],
  ])('is not for %s', async (account, status, code) => {
    const answer = await verified(account);
    expect([answer.status, (answer.body as unknown as Problem).code]).toEqual([status, code]);
  });

  it.each(['/audit', '/audit/checkpoints', '/audit/entries', '/audit/entries/1/proof'])(
    'shows %s to auditors alone',
    async (path) => {
      for (const account of [
        'city-eco.head',
        'prov-gov.head',
        'city-eco.supervisor',
        'sysadmin',
        'secadmin',
      ]) {
        const { status, body } = await (await as(account)).get<Problem>(path);
        expect([status, body.code]).toEqual([403, 'FORBIDDEN']);
      }
    },
  );

  it('is proved entry by entry to whoever has the public key, without asking anybody', async () => {
    const entry = await stepEntry(3);
    await untilWitnessed(entry.sequence);
    const { body } = await (await as('auditor')).get<Proof>(`/audit/entries/${entry.sequence}/proof`);
    const { publicKey } = await state();
    const verifier = notaryVerifier(publicKeyFile(dataDir()))!;
    expect(createPublicKey(publicKey).equals(verifier.publicKey)).toBe(true);
    const checkpoint = openCheckpoint(body.checkpoint, verifier)!;
    const proof = body.proof.map((hash) => Buffer.from(hash, 'base64'));
    const inclusion = { index: body.index, size: checkpoint.size, proof };
    expect(isIncluded(Buffer.from(entry.hash, 'hex'), inclusion, checkpoint.root)).toBe(true);
    const other = await stepEntry(2);
    expect(isIncluded(Buffer.from(other.hash, 'hex'), inclusion, checkpoint.root)).toBe(false);
  }, 120_000);

  it('tells who looked at the log', async () => {
    await (await as('auditor')).get(`/audit/entries?referral=${id}`);
    const { body } = await (await as('auditor')).get<{ items: readonly Entry[] }>('/audit/entries?limit=20');
    expect(body.items.map(({ says }) => says)).toContainEqual(
      expect.objectContaining({ kind: 'audit-read', by: 'auditor', about: id }),
    );
  });

  it.each<[string, string, string, string, object]>([
    [
      'a step that was edited',
      'step',
      `update step set event = jsonb_set(event, '{outcome}', '"refuse"') where referral_id = $1 and sequence = 2`,
      `update step set event = jsonb_set(event, '{outcome}', '"approve"') where referral_id = $1 and sequence = 2`,
      { part: 'replay', sequence: 2, because: 'STEP_CHANGED' },
    ],
    [
      'a due instant that was moved',
      'due_answer',
      `update due_answer set answer = jsonb_set(answer, '{due}', '"2036-01-01T00:00:00.000Z"') || jsonb_build_object('kept', answer->'due') where referral_id = $1 and sequence = 1`,
      `update due_answer set answer = jsonb_set(answer, '{due}', answer->'kept') - 'kept' where referral_id = $1 and sequence = 1`,
      { part: 'replay', sequence: 1, because: 'ANSWERS_CHANGED' },
    ],
    [
      'a read model that says something else',
      'referral',
      `update referral set state = jsonb_set(state, '{final}', 'true') where id = $1`,
      `update referral set state = jsonb_set(state, '{final}', 'false') where id = $1`,
      { part: 'replay', because: 'READ_MODEL_DIFFERS' },
    ],
    [
      'an entry that was edited and hashed again',
      'audit_entry',
      `update audit_entry set body = replace(body, '"outcome":"approve"', '"outcome":"refuse"'),
         hash = sha256('\\x00'::bytea || prev_hash || convert_to(replace(body, '"outcome":"approve"', '"outcome":"refuse"'), 'UTF8'))
       where referral_id = $1 and step_sequence = 2`,
      `update audit_entry set body = replace(body, '"outcome":"refuse"', '"outcome":"approve"'),
         hash = sha256('\\x00'::bytea || prev_hash || convert_to(replace(body, '"outcome":"refuse"', '"outcome":"approve"'), 'UTF8'))
       where referral_id = $1 and step_sequence = 2`,
      { part: 'chain', sequence: 2, because: 'ENTRY_NOT_WITNESSED' },
    ],
  ])(
    'shows %s, and is intact again when it is put back',
    async (_what, table, harm, mend, difference) => {
      await untilWitnessed((await stepEntry(2)).sequence);
      const change = async (statement: string): Promise<void> => {
        await sql.query(`alter table ${table} disable trigger user`);
        await sql.query(statement, [id]);
        await sql.query(`alter table ${table} enable trigger user`);
      };
      await change(harm);
      try {
        const { body } = await verified();
        expect(body.differences).toContainEqual(expect.objectContaining(difference));
      } finally {
        await change(mend);
      }
      expect((await verified()).body.differences).toEqual([]);
    },
    120_000,
  );
});
