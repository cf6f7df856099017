import type { ActRequest, DefinitionRef, OpeningRequest } from '#libs/contracts/engine.js';
import type { ActEvent, OpeningEvent } from '#libs/lifecycle/state.js';
import { ENGINE } from '#libs/records/index.js';
import { LIFECYCLE, PARTIES, STARTER, type Deed } from './plan.js';
import type { World } from './world.js';

/** A plan played once over HTTP: what every other form repeats. */
export interface Rehearsal {
  readonly definition: DefinitionRef;
  readonly opening: { readonly body: object; readonly recorded: Omit<OpeningRequest, 'requestId' | 'at'> };
  readonly deeds: readonly RehearsedDeed[];
}

export interface RehearsedDeed extends Deed {
  readonly body: object;
  /** As the engine was asked for it. */
  readonly recorded: ActRequest['act'];
}

interface Choice {
  readonly facts: readonly {
    readonly key: string;
    readonly type: string;
    readonly options?: Readonly<Record<string, string>>;
  }[];
  readonly documents: readonly { readonly type: string }[];
}

interface Offer {
  readonly act: string;
  readonly requires: Choice;
  readonly outcomes: readonly { readonly outcome: string; readonly requires: Choice }[];
}

type Http = World['http'];

/** Plays the plan, uploading a document for each that is required. Documents are not uploaded again afterwards. */
export const rehearse = async (
  { http, records }: Pick<World, 'http' | 'records'>,
  plan: readonly Deed[],
): Promise<Rehearsal> => {
  const lifecycle = await got<{ opening: { requires: Choice } }>(http, STARTER, `/lifecycles/${LIFECYCLE}`);
  const body = {
    lifecycle: LIFECYCLE,
    title: '（虚构）某化工厂涉嫌污染环境案',
    parties: PARTIES,
    ...(await filled(http, STARTER, lifecycle.opening.requires)),
  };
  const opened = await http.post(STARTER, '/referrals', body);
  if (opened.status !== 201) throw new Error(`the rehearsal's opening answered ${opened.status}`);
  const id = String(opened.body['id']);
  const bodies: object[] = [];
  for (const { account, act, outcome } of plan) {
    const { availableActs } = await got<{ availableActs: readonly Offer[] }>(
      http,
      account,
      `/referrals/${id}`,
    );
    const offer = availableActs.find((one) => one.act === act);
    if (!offer) throw new Error(`${account} is not offered ${act} in the rehearsal`);
    const chosen = offer.outcomes.find((one) => one.outcome === outcome);
    const required = chosen ? merged(offer.requires, chosen.requires) : offer.requires;
    const asked = {
      ...(outcome === undefined ? {} : { outcome }),
      ...(await filled(http, account, required)),
    };
    const { status } = await http.post(account, `/referrals/${id}/acts/${act}`, asked);
    if (status !== 200) throw new Error(`${act} answered ${status} in the rehearsal`);
    bodies.push(asked);
  }
  const record = await records.as(ENGINE, ({ referrals }) => referrals.find(id));
  if (!record) throw new Error('the rehearsal was not recorded');
  const events = record.memory.log.map(({ event }) => event);
  const opening = events.find((event) => event.kind === 'opening');
  const acts = events.filter((event) => event.kind === 'act');
  if (!opening || acts.length !== plan.length) throw new Error('the rehearsal was recorded otherwise');
  return {
    definition: { id: record.lifecycle, version: record.version, digest: record.definitionDigest },
    opening: { body, recorded: openingOf(opening) },
    deeds: plan.map((deed, i) => ({ ...deed, body: bodies[i] ?? {}, recorded: actOf(acts[i]) })),
  };
};

const openingOf = ({ at: _at, recordedAt: _recorded, ...asked }: OpeningEvent) => asked;

const actOf = (event: ActEvent | undefined): ActRequest['act'] => {
  if (!event) throw new Error('the rehearsal lacks an act');
  const { kind: _kind, at: _at, recordedAt: _recorded, ...asked } = event;
  return asked;
};

const merged = (one: Choice, other: Choice): Choice => ({
  facts: [...one.facts, ...other.facts],
  documents: [...one.documents, ...other.documents],
});

const filled = async (http: Http, account: string, { facts, documents }: Choice) => ({
  facts: Object.fromEntries(
    facts.map(({ key, type, options }) => [
      key,
      type === 'choice' ? Object.keys(options ?? {})[0] : valueOf(type),
    ]),
  ),
  documents: await Promise.all(
    documents.map(async ({ type }) => ({
      type,
      documentId: await http.upload(account, `${type}.txt`, `（虚构材料）${type}`),
    })),
  ),
});

const valueOf = (type: string): unknown => {
  const values: Readonly<Record<string, unknown>> = {
    text: '（虚构）示例文字',
    integer: 3,
    decimal: 12.5,
    boolean: false,
    date: '2026-03-02',
    instant: '2026-03-02T09:00:00+08:00',
    unit: 'city-gov',
  };
  if (!(type in values)) throw new Error(`a fact of type ${type} cannot be rehearsed`);
  return values[type];
};

const got = async <T>(http: Http, account: string, path: string): Promise<T> => {
  const { status, body } = await http.get(account, path);
  if (status !== 200) throw new Error(`GET ${path} answered ${status}`);
  return body as T;
};
