import { Client as Postgres } from 'pg';
import type { Client as Temporal } from '@temporalio/client';
import { view } from '#libs/contracts/messages.js';
import { canonicalText, verifyChain, type ChainedEntry } from '#libs/audit/index.js';
import { ENGINE, type Records } from '#libs/records/index.js';
import type { Asked } from './client-load.js';

const PAGE = 1_000;

const chainOf = async (records: Records): Promise<ChainedEntry[]> => {
  const entries: ChainedEntry[] = [];
  for (;;) {
    const page = await records.asPrisma(ENGINE, ({ trail }) => trail.read(entries.length, PAGE));
    entries.push(...page);
    if (page.length < PAGE) return entries;
  }
};

/** What must hold after any number of crashes, read from the stores themselves and compared with what people saw. */
export const violations = async (
  database: Postgres,
  records: Records,
  temporal: Temporal,
  asked: readonly Asked[],
): Promise<string[]> => {
  const found: string[] = [];
  const { rows: steps } = await database.query<{
    referral_id: string;
    sequence: number;
    request_id: string | null;
    event: { kind: string; act?: string };
  }>('select referral_id, sequence, request_id, event from step order by referral_id, sequence');
  const bySequence = new Map<string, typeof steps>();
  for (const step of steps)
    bySequence.set(step.referral_id, [...(bySequence.get(step.referral_id) ?? []), step]);

  for (const { referral, what, sequence, key } of asked) {
    const row = bySequence.get(referral)?.find((step) => step.sequence === sequence);
    if (!row) found.push(`lost: ${what} of ${referral} was answered with step ${sequence} (key ${key})`);
    else if ((row.event.act ?? row.event.kind) !== what)
      found.push(
        `wrong: ${referral} step ${sequence} is ${row.event.act ?? row.event.kind}, answered as ${what}`,
      );
  }
  const openings = asked.filter(({ what }) => what === 'opening').map(({ referral }) => referral);
  if (new Set(openings).size !== openings.length)
    found.push('doubled: two openings were answered with one referral');

  const { rows: referrals } = await database.query<{
    id: string;
    sequence: number;
    memory: { log: unknown[] };
  }>('select id, sequence, memory from referral');
  const known = new Set(openings);
  for (const { id, sequence, memory } of referrals) {
    if (!known.has(id)) found.push(`doubled: ${id} exists and nobody asked for it`);
    const rows = bySequence.get(id) ?? [];
    rows.forEach((row, index) => {
      if (row.sequence !== index + 1) found.push(`gap: ${id} has ${row.sequence} where ${index + 1} belongs`);
    });
    if (rows.length !== sequence) found.push(`${id} says ${sequence} and has ${rows.length} steps`);
    const requests = rows.flatMap(({ request_id: request }) => (request ? [request] : []));
    if (new Set(requests).size !== requests.length)
      found.push(`doubled: a request of ${id} was recorded twice`);

    const history = await temporal.workflow.getHandle(id).query(view);
    if (canonicalText(history.log) !== canonicalText(memory.log))
      found.push(`${id}: the row's memory differs from the history`);
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
  return found;
};
