import type { ActEvent, DocumentRef, OpeningEvent } from '#libs/lifecycle/state.js';
import type { FactValue, LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import type { Story } from '../../workflows/fixtures/story.js';
import { as } from './accounts.js';
import type { Caller } from './client.js';
import type { ReferralView } from './referral-view.js';

/** As an official writes it. */
const inBeijing = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().replace('Z', '+08:00');

/**
 * A story of the pure core, entered by HTTP with the true dates of its acts, by the demonstration accounts. Time did its part
 * in between: nothing is said of it here.
 * @returns the referral as whoever performed the last act reads it
 */
export const enterStory = async ({ definition, referral }: Story): Promise<ReferralView> => {
  const [{ event: opening } = missing('opening'), ...steps] = referral.log;
  if (opening.kind !== 'opening') throw new Error('a story begins with its opening');
  const starter = await as(opening.by.person);
  const started = await starter.post<ReferralView>('/referrals', {
    lifecycle: definition.id,
    title: `（虚构）${definition.name}：${referral.state.outcome ?? referral.state.tracks['main']}`,
    parties: opening.parties,
    ...(await entered(definition, opening, starter)),
  });
  if (started.status !== 201) throw new Error(`opening answered ${said(started)}`);
  let seen = started.body;
  for (const { event } of steps) {
    if (event.kind !== 'act') continue;
    const caller = await as(event.by.person);
    const { body: before } = await caller.get<ReferralView>(`/referrals/${seen.id}`);
    const offered = before.availableActs.find(({ act }) => act === event.act);
    const performed = await caller.post<ReferralView>(`/referrals/${seen.id}/acts/${event.act}`, {
      ...(event.outcome === undefined ? {} : { outcome: event.outcome }),
      ...(event.duty === undefined ? {} : { duty: offered?.duties[0] ?? event.duty }),
      ...(await entered(definition, event, caller)),
    });
    if (performed.status !== 200) throw new Error(`${event.act} answered ${said(performed)}`);
    seen = performed.body;
  }
  return seen;
};

const said = ({ status, body }: { readonly status: number; readonly body: unknown }): string =>
  `${status}: ${JSON.stringify(body)}`;

/** What an event brings, in the words of the API. */
const entered = async (
  definition: LifecycleDefinition,
  { at, facts, documents }: OpeningEvent | ActEvent,
  caller: Caller,
) => ({
  occurredAt: inBeijing(at),
  facts: Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, worded(definition, key, value)]),
  ),
  documents: await Promise.all(documents.map((document) => uploaded(definition, document, caller))),
});

const worded = ({ facts }: LifecycleDefinition, key: string, value: FactValue): FactValue =>
  facts[key]?.type === 'text' ? `（虚构）${facts[key].name}` : value;

const uploads = new Map<string, Promise<string>>();

/** Each type once for each account: what a unit uploaded it may name again. */
const uploaded = async ({ documents }: LifecycleDefinition, { type }: DocumentRef, caller: Caller) => {
  const key = `${caller.account} ${type}`;
  const name = documents[type]?.name ?? type;
  const known = uploads.get(key) ?? caller.upload(`${name}.txt`, `（虚构材料）${name}`);
  uploads.set(key, known);
  return { type, documentId: await known };
};

const missing = (what: string): never => {
  throw new Error(`the story has no ${what}`);
};
