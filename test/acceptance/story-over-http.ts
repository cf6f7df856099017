import { toBeijing } from '#libs/periods/beijing.js';
import type { ActEvent, DocumentRef, OpeningEvent } from '#libs/lifecycle/state.js';
import type { FactValue, LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import { reported } from '../../workflows/criminal-transfer/v2/fixtures/ways.js';
import { ALL_PLACES } from '../../workflows/fixtures/all-places.js';
import type { Story } from '../../workflows/fixtures/story.js';
import { as } from './accounts.js';
import type { Answer, Caller } from './client.js';
import type { ReferralView } from './referral-view.js';

/**
 * A story of the pure core, entered by HTTP with the true dates of its acts, by the demonstration accounts. Time did its part
 * in between: nothing is said of it here.
 * @param ends how what it starts is taken to an end, where the story hears of one
 * @returns the referral as whoever performed the last act reads it
 * @throws NotTold
 */
export const enterStory = async (story: Story, ends: Ends = {}): Promise<ReferralView> => {
  const { definition, referral } = story;
  const opening = openingOf(story);
  const starter = await as(opening.by.person);
  const started = await starter.post<ReferralView>('/referrals', {
    lifecycle: definition.id,
    title: `（虚构）${definition.name}：${referral.state.outcome ?? referral.state.tracks['main']}`,
    parties: opening.parties,
    ...(await entered(definition, opening, starter, 0)),
  });
  if (started.status !== 201) throw new Error(`opening answered ${said(started)}`);
  return goOn(started.body, story, ends);
};

/** The law lets somebody act whom nobody has told that there is anything: over HTTP it is not there for them. */
export class NotTold extends Error {
  override readonly name = 'NotTold';
}

/** How a referral of this lifecycle may come to an end. */
export type Ends = Readonly<Record<string, () => Story>>;

/** What a story starts is taken to the first end that its own stories lead to. */
export const firstEnds: Ends = Object.fromEntries(
  Object.entries(ALL_PLACES).map(([lifecycle, places]) => [
    lifecycle,
    () => (places.find(({ story }) => story().referral.state.final) ?? places[0])!.story(),
  ]),
);

/**
 * The acts of a story, on a referral of its lifecycle that somebody else has opened: as much later as that one began, and by
 * whoever holds the roles there.
 */
export const goOn = async (begun: ReferralView, story: Story, ends: Ends = {}): Promise<ReferralView> => {
  const { definition, referral } = story;
  const lag = Date.parse(begun.openedAt) - Date.parse(openingOf(story).at);
  let seen = begun;
  let caller: Caller | null = null;
  for (const { event } of referral.log) {
    if (event.kind === 'link' && event.status === 'closed' && caller !== null)
      await endLinked(seen, caller, event.as, ends);
    if (event.kind !== 'act') continue;
    caller = await as(accountOf(event, story, seen));
    const { status, body: before } = await caller.get<ReferralView>(`/referrals/${seen.id}`);
    if (status === 404) throw new NotTold(`${event.act} by ${caller.account}`);
    const offered = before.availableActs.find(({ act }) => act === event.act);
    const performed: Answer<ReferralView> = await caller.post<ReferralView>(
      `/referrals/${seen.id}/acts/${event.act}`,
      {
        ...(event.outcome === undefined ? {} : { outcome: event.outcome }),
        ...(event.duty === undefined ? {} : { duty: offered?.duties[0] ?? event.duty }),
        ...(await entered(definition, event, caller, lag)),
      },
    );
    if (performed.status !== 200) throw new Error(`${event.act} answered ${said(performed)}`);
    seen = performed.body;
  }
  return seen;
};

const openingOf = ({ referral }: Story): OpeningEvent => {
  const event = referral.log[0]?.event;
  if (event?.kind !== 'opening') throw new Error('a story begins with its opening');
  return event;
};

/** The same position, in the unit that holds the acting role here. */
const accountOf = ({ act, by }: ActEvent, story: Story, { parties }: ReferralView): string => {
  const told = { ...openingOf(story).parties, ...story.referral.state.parties };
  const role = story.definition.acts[act]?.by.find(({ party }) => told[party] === by.unit)?.party;
  const unit = (role === undefined ? undefined : parties[role]) ?? by.unit;
  return unit === told[role ?? ''] ? by.person : by.person.replace(by.unit, unit);
};

/** Takes what a referral started to an end, and waits until it has been heard of. */
const endLinked = async ({ id }: ReferralView, caller: Caller, as: string, ends: Ends): Promise<void> => {
  const link = await linkOf(caller, id, as, ({ referralId }) => referralId !== null);
  const end = ends[link.lifecycle.id];
  if (end === undefined) throw new Error(`nobody knows how a ${link.lifecycle.id} ends`);
  const { body: linked } = await caller.get<ReferralView>(`/referrals/${link.referralId}`);
  await goOn(linked, end(), ends);
  await linkOf(caller, id, as, ({ status }) => status === 'closed');
};

const PATIENCE_MS = 15_000;

/** A link as this caller sees it, once that holds. */
export const linkOf = async (
  caller: Caller,
  id: string,
  name: string,
  holds: (link: ReferralView['links'][number]) => boolean,
): Promise<ReferralView['links'][number]> => {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const { body } = await caller.get<ReferralView>(`/referrals/${id}`);
    const link = body.links.findLast((one) => one.as === name);
    if (link && holds(link)) return link;
    if (Date.now() > until) throw new Error(`${name} stands so: ${JSON.stringify(body.links)}`);
    await new Promise((wait) => setTimeout(wait, 100));
  }
};

const said = ({ status, body }: { readonly status: number; readonly body: unknown }): string =>
  `${status}: ${JSON.stringify(body)}`;

/** What an event brings, in the words of the API. */
const entered = async (
  definition: LifecycleDefinition,
  event: OpeningEvent | ActEvent,
  caller: Caller,
  lag: number,
) => ({
  occurredAt: toBeijing(new Date(Date.parse(event.at) + lag).toISOString()),
  ...(await brought(definition, event, caller)),
});

/** Facts and documents as the API takes them, each document uploaded by that caller. */
export const brought = async (
  definition: LifecycleDefinition,
  {
    facts,
    documents,
  }: Pick<ActEvent, 'facts'> & { readonly documents: readonly Pick<DocumentRef, 'type'>[] },
  caller: Caller,
) => ({
  facts: Object.fromEntries(
    await Promise.all(
      Object.entries(facts).map(async ([key, value]) => [key, await worded(definition, key, value)] as const),
    ),
  ),
  documents: await Promise.all(documents.map((document) => uploaded(definition, document, caller))),
});

const worded = async ({ facts }: LifecycleDefinition, key: string, value: FactValue): Promise<FactValue> => {
  if (facts[key]?.type === 'text') return `（虚构）${facts[key].name}`;
  return facts[key]?.type === 'referral' ? (await referralToName()).id : value;
};

let named: Promise<ReferralView> | undefined;

/** A story names a referral that there is only in it; over HTTP it must be one that the city's agency can see. */
const referralToName = (): Promise<ReferralView> => (named ??= enterStory(reported()));

const uploads = new Map<string, Promise<string>>();

/** Each type once for each account: what a unit uploaded it may name again. */
const uploaded = async (
  { documents }: LifecycleDefinition,
  { type }: Pick<DocumentRef, 'type'>,
  caller: Caller,
) => {
  const key = `${caller.account} ${type}`;
  const name = documents[type]?.name ?? type;
  const known = uploads.get(key) ?? caller.upload(`${name}.txt`, `（虚构材料）${name}`);
  uploads.set(key, known);
  return { type, documentId: await known };
};
