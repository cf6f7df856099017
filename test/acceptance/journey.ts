import { as } from './accounts.js';
import type { Answer, Caller } from './client.js';
import type { AvailableAct, Choice, LifecycleView, ReferralView } from './referral-view.js';

/**
 * A newcomer with nothing but the API's answers: what opening needs, which acts are offered to whom, what each
 * requires. Nothing here knows a lifecycle.
 */
const PARTIES: Readonly<Record<string, string>> = {
  'enforcement-agency': 'city-eco',
  'public-security': 'city-police',
  procuratorate: 'city-proc',
};
export const ACCOUNTS = [
  'city-eco.handler',
  'city-eco.head',
  'city-police.handler',
  'city-police.head',
  'city-proc.handler',
] as const;

const valueOf = (fact: Choice['facts'][number]): unknown => {
  switch (fact.type) {
    case 'integer':
      return 3;
    case 'decimal':
      return 12.5;
    case 'boolean':
      return false;
    case 'date':
      return '2026-03-02';
    case 'instant':
      return '2026-03-02T09:00:00+08:00';
    case 'choice':
      return Object.keys(fact.options ?? {})[0];
    case 'unit':
      return Object.keys(fact.options ?? {})[0];
    default:
      return `（虚构）${fact.name}`;
  }
};

const merged = (...choices: readonly Choice[]): Choice => ({
  facts: choices.flatMap(({ facts }) => facts),
  documents: choices.flatMap(({ documents }) => documents),
});

/** Facts and documents for what is required, uploading each document. */
export const filled = async (caller: Pick<Caller, 'upload'>, ...choices: readonly Choice[]) => {
  const { facts, documents } = merged(...choices);
  return {
    facts: Object.fromEntries(facts.map((fact) => [fact.key, valueOf(fact)])),
    documents: await Promise.all(
      documents.map(async ({ type, name }) => ({
        type,
        documentId: await caller.upload(`${name}.txt`, `（虚构材料）${name}`),
      })),
    ),
  };
};

export const openingBody = async (
  caller: Pick<Caller, 'get' | 'upload'>,
  lifecycleId = 'criminal-transfer',
) => {
  const { body: lifecycle } = await caller.get<LifecycleView>(`/lifecycles/${lifecycleId}`);
  const parties = Object.fromEntries(
    Object.entries(lifecycle.opening.parties)
      .filter(([, { joins }]) => joins === 'opening')
      .map(([role, { kinds }]) => [role, PARTIES[kinds.find((kind) => kind in PARTIES) ?? ''] ?? '']),
  );
  return {
    lifecycle: lifecycleId,
    title: '（虚构）某化工厂涉嫌污染环境案',
    parties,
    ...(await filled(caller, lifecycle.opening.requires)),
  };
};

export const startReferral = async (): Promise<ReferralView> => {
  const handler = await as('city-eco.handler');
  const { status, body } = await handler.post<ReferralView>('/referrals', await openingBody(handler));
  if (status !== 201) throw new Error(`starting answered ${status}: ${JSON.stringify(body)}`);
  return body;
};

export interface Offer {
  readonly caller: Caller;
  readonly offered: AvailableAct;
}

/** Every act that one of the five accounts may perform now. */
export const offers = async (id: string): Promise<Offer[]> => {
  const found = await Promise.all(
    ACCOUNTS.map(async (account) => {
      const caller = await as(account);
      const { status, body } = await caller.get<ReferralView>(`/referrals/${id}`);
      return status === 200 ? body.availableActs.map((offered) => ({ caller, offered })) : [];
    }),
  );
  return found.flat();
};

/** That act, as it is offered to the first who may perform it. */
export const offerOf = async (id: string, act: string): Promise<Offer> => {
  const found = (await offers(id)).find(({ offered }) => offered.act === act);
  if (!found) throw new Error(`nobody is offered ${act}`);
  return found;
};

export const perform = async (
  id: string,
  { caller, offered }: Offer,
  outcome?: string,
): Promise<Answer<ReferralView>> => {
  const chosen = offered.outcomes.find((each) => each.outcome === outcome) ?? offered.outcomes[0];
  return caller.post<ReferralView>(`/referrals/${id}/acts/${offered.act}`, {
    ...(chosen ? { outcome: chosen.outcome } : {}),
    ...(offered.dutyRequired ? { duty: offered.duties[0] } : {}),
    ...(await filled(caller, offered.requires, ...(chosen ? [chosen.requires] : []))),
  });
};

/**
 * Takes a referral forward by what is offered until its end or until `until` holds. `way` names acts that are taken as
 * soon as they are offered, with the outcome where they have several; else what must be done comes first.
 */
export const follow = async (
  id: string,
  way: Readonly<Record<string, string>>,
  until: (referral: ReferralView) => boolean = ({ stage }) => stage.final,
): Promise<{ readonly referral: ReferralView; readonly performed: readonly string[] }> => {
  const performed: string[] = [];
  for (let steps = 0; steps < 40; steps += 1) {
    const { body: referral } = await (await as('city-eco.handler')).get<ReferralView>(`/referrals/${id}`);
    if (until(referral)) return { referral, performed };
    const open = await offers(id);
    const owed = open.filter(({ offered }) => offered.discharges.length > 0);
    const next =
      open.find(({ offered }) => offered.act in way) ??
      owed.find(({ offered }) => offered.modality === 'shall') ??
      owed[0] ??
      open[0];
    if (!next) throw new Error(`nobody is offered an act at ${referral.stage.id}`);
    const { status, body } = await perform(id, next, way[next.offered.act]);
    if (status !== 200) throw new Error(`${next.offered.act} answered ${status}: ${JSON.stringify(body)}`);
    performed.push(next.offered.act);
  }
  throw new Error(`no end after ${performed.join(', ')}`);
};
