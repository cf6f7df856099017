import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { view } from '#libs/contracts/messages.js';
import { canonicalText, verifyChain, type ChainedEntry } from '#libs/audit/index.js';
import { originOf } from '#libs/lifecycle/index.js';
import type { Log } from '#libs/lifecycle/state.js';
import { ENGINE, type Records } from '#libs/records/index.js';
import type { Sights } from './fault-world.js';
import { linkViolations } from './link-invariants.js';
import { numberViolations } from './number-invariants.js';
import type { Asked } from './patient-client.js';

const PAGE = 1_000;

const chainOf = async (records: Records): Promise<ChainedEntry[]> => {
  const entries: ChainedEntry[] = [];
  for (;;) {
    const page = await records.as(ENGINE, ({ trail }) => trail.read(entries.length, PAGE));
    entries.push(...page);
    if (page.length < PAGE) return entries;
  }
};

interface StepRow {
  readonly referral_id: string;
  readonly sequence: number;
  readonly request_id: string | null;
  readonly event: { readonly kind: string; readonly act?: string };
}

/** A step whose recording failed often is tried again after two minutes at most. */
const HISTORIES_FOLLOW_WITHIN_MS = 180_000;

/**
 * What must hold after any number of faults, read from the stores themselves and compared with what people saw. Call when
 * nobody asks for anything any more: a history may follow its records a moment later (ADR 9), and must.
 */
export const violations = async (sights: Sights, asked: readonly Asked[]): Promise<string[]> => {
  for (const end = Date.now() + HISTORIES_FOLLOW_WITHIN_MS; ; await pause(500)) {
    const found = await violationsNow(sights, asked);
    if (found.length === 0 || Date.now() > end) return found;
  }
};

const violationsNow = async (
  { database, records, temporal }: Sights,
  asked: readonly Asked[],
): Promise<string[]> => {
  const found: string[] = [];
  const { rows: steps } = await database.query<StepRow>(
    'select referral_id, sequence, request_id, event from step order by referral_id, sequence',
  );
  const bySequence = new Map<string, StepRow[]>();
  for (const step of steps) {
    const rows = bySequence.get(step.referral_id) ?? [];
    bySequence.set(step.referral_id, [...rows, step]);
  }

  const newest = new Map<string, number>();
  for (const { referral, what, sequence, key } of asked) {
    const row = bySequence.get(referral)?.find((step) => step.sequence === sequence);
    if (!row) found.push(`lost: ${what} of ${referral} was answered with step ${sequence} (key ${key})`);
    else if ((row.event.act ?? row.event.kind) !== what)
      found.push(
        `wrong: ${referral} step ${sequence} is ${row.event.act ?? row.event.kind}, answered as ${what}`,
      );
    if (sequence <= (newest.get(referral) ?? 0))
      found.push(
        `out of order: ${what} of ${referral} is step ${sequence}, asked after ${newest.get(referral)}`,
      );
    newest.set(referral, sequence);
  }
  const openings = asked.filter(({ what }) => what === 'opening').map(({ referral }) => referral);
  if (new Set(openings).size !== openings.length)
    found.push('doubled: two openings were answered with one referral');

  const { rows: referrals } = await database.query<{
    id: string;
    sequence: number;
    memory: { log: Log };
  }>('select id, sequence, memory from referral');
  const known = new Set(openings);
  for (const { id, sequence, memory } of referrals) {
    if (!known.has(id) && originOf(memory.log) === undefined)
      found.push(`doubled: ${id} exists and nobody asked for it`);
    const rows = bySequence.get(id) ?? [];
    rows.forEach((row, index) => {
      if (row.sequence !== index + 1) found.push(`gap: ${id} has ${row.sequence} where ${index + 1} belongs`);
    });
    if (rows.length !== sequence) found.push(`${id} says ${sequence} and has ${rows.length} steps`);
    const requests = rows.flatMap(({ request_id: request }) => (request ? [request] : []));
    if (new Set(requests).size !== requests.length)
      found.push(`doubled: a request of ${id} was recorded twice`);

    const history = await historyOf(temporal, id);
    if (history === null) {
      found.push(`${id}: its workflow does not answer`);
      continue;
    }
    const differs = Array.from(
      { length: Math.max(history.log.length, memory.log.length) },
      (_, at) => at,
    ).find((at) => canonicalText(history.log[at] ?? null) !== canonicalText(memory.log[at] ?? null));
    if (differs !== undefined)
      found.push(
        `${id}: the history has ${canonicalText(history.log[differs] ?? null)}, the row's memory ${canonicalText(memory.log[differs] ?? null)}`,
      );
    if (history.log.length !== rows.length)
      found.push(`${id}: ${history.log.length} steps in the history, ${rows.length} rows`);
  }

  const entries = await chainOf(records);
  const chain = verifyChain(entries);
  if (!chain.intact) found.push(`the audit chain is broken: ${JSON.stringify(chain)}`);
  const stepEntries = entries.filter(
    ({ body }) => (JSON.parse(body) as { kind: string }).kind === 'step',
  ).length;
  if (stepEntries !== steps.length) found.push(`${steps.length} steps have ${stepEntries} audit entries`);
  const { rows: pending } = await database.query<{ id: string; target: string }>(
    "select id, target from request where status = 'pending' and target <> 'documents'",
  );
  for (const { id, target } of pending) found.push(`request ${id} for ${target} has no end`);
  found.push(...(await linkViolations({ database })).found, ...(await numberViolations({ database })));
  return found;
};

/** Null while its task is still to be taken up by another worker. */
const historyOf = (temporal: Sights['temporal'], id: string) =>
  temporal.workflow
    .getHandle(id)
    .query(view)
    .catch(() => null);

/** That each step that one person was just answered with is there, once and in its place. */
export const missing = async (
  { database }: Pick<Sights, 'database'>,
  asked: readonly Asked[],
): Promise<string[]> => {
  const found: string[] = [];
  for (const { referral, what, sequence } of asked) {
    const { rows } = await database.query<{ named: number; sequences: number[] }>(
      `select count(*) filter (where sequence = $2 and coalesce(event->>'act', event->>'kind') = $3)::int as named,
        array_agg(sequence order by sequence) as sequences from step where referral_id = $1`,
      [referral, sequence, what],
    );
    const sequences = rows[0]?.sequences ?? [];
    if (rows[0]?.named !== 1) found.push(`${what} of ${referral} is not step ${sequence}`);
    if (sequences.some((each, index) => each !== index + 1))
      found.push(`${referral} has steps ${sequences.join()}`);
  }
  return found;
};

/** Every document that can be found is whole. @param folder of the documents */
export const brokenDocuments = async (
  { database }: Pick<Sights, 'database'>,
  folder: string,
): Promise<string[]> => {
  const { rows } = await database.query<{ id: string; storage_name: string; sha256: string }>(
    'select id, storage_name, sha256 from document',
  );
  return rows.flatMap(({ id, storage_name: name, sha256 }) => {
    const path = join(folder, name);
    if (!existsSync(path)) return [`document ${id} has no bytes`];
    const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
    return digest === sha256 ? [] : [`document ${id} is not what was received`];
  });
};
