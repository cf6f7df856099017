import pMap from 'p-map';
import { PROBLEMS } from '#libs/contracts/problems.js';
import type { Activations } from '#libs/periods/rule-status.js';
import { ALL_PLACES } from '../../workflows/fixtures/all-places.js';
import type { Place as ToldPlace } from '../../workflows/fixtures/describe-matrix.js';
import { tokenFor } from '../faults/world/token-for.js';
import { Caller, dataDir } from './client.js';
import { flawsOf } from './judged/flaws.js';
import { Place, type LawfulStep } from './judged/place.js';
import type { ReferralView } from './referral-view.js';
import { brought, enterStory, firstEnds, NotTold } from './story-over-http.js';

/** `ACTS=all`: every place of every story, and every act there; else a place for each stage, and one act in so many of each. */
const WHOLE = process.env.ACTS === 'all';
const ONE_IN = WHOLE ? 1 : 6;
const POSITIONS = ['handler', 'deputy', 'head', 'supervisor'] as const;
const STRANGER = 'yi-justice.head';
const PLACES_AT_ONCE = 4;
const ASKED_AT_ONCE = 4;
const MINUTE = 60_000;

/**
 * Places that HTTP does not lead to. That an agency will not transfer is told to nobody: the procuratorate that gives its opinion
 * on it has heard of it elsewhere.
 */
const NOT_TOLD: Readonly<Record<string, readonly string[]>> = {
  'criminal-transfer': ['opinion-received: opineTransfer by city-proc.handler'],
};

const callers = new Map<string, Promise<Caller>>();
const as = (account: string): Promise<Caller> => {
  const known =
    callers.get(account) ?? tokenFor(dataDir(), account).then((token) => new Caller(account, token));
  callers.set(account, known);
  return known;
};

interface RulePage {
  readonly items: readonly { readonly id: string; readonly status: string }[];
  readonly nextCursor: string | null;
}

/** Rules in use here although nobody has verified them: a setting, which no definition knows. */
const activated = async (): Promise<Activations> => {
  const found = new Map<string, { demonstration: boolean }>();
  for (let query = ''; ;) {
    const { body } = await (await as('auditor')).get<RulePage>(`/rules?limit=100${query}`);
    for (const { id, status } of body.items)
      if (status === 'activated-unverified') found.set(id, { demonstration: true });
    if (body.nextCursor === null) return found;
    query = `&cursor=${encodeURIComponent(body.nextCursor)}`;
  }
};

interface Steps {
  readonly items: readonly { readonly kind: string }[];
}

/** Where it stands: what a refusal must leave as it was. Time and other referrals may have their say meanwhile. */
const standing = async (id: string) => {
  const auditor = await as('auditor');
  const { body } = await auditor.get<ReferralView>(`/referrals/${id}`);
  const { body: steps } = await auditor.get<Steps>(`/referrals/${id}/steps?limit=100`);
  return {
    acts: steps.items.filter(({ kind }) => kind !== 'tick' && kind !== 'link').length,
    stage: body.stage.id,
    duties: body.duties.map((duty) => ({ id: duty.id, status: duty.status })),
  };
};

const placesOf = (lifecycle: string): readonly ToldPlace[] => {
  const places = ALL_PLACES[lifecycle] ?? [];
  const isFirst = ({ stage }: ToldPlace, at: number) =>
    places.findIndex((place) => place.stage === stage) === at;
  return WHOLE ? places : places.filter(isFirst);
};

/** Enters the story and says where it leads; null where HTTP does not lead there, which is noted. */
const entered = async (
  { stage, story }: ToldPlace,
  activations: Activations,
  notTold: string[],
): Promise<{ readonly id: string; readonly place: Place } | null> => {
  try {
    const { id } = await enterStory(story(), firstEnds);
    return { id, place: new Place(story(), activations, new Date().toISOString()) };
  } catch (error) {
    if (!(error instanceof NotTold)) throw error;
    notTold.push(`${stage}: ${error.message}`);
    return null;
  }
};

interface Cell {
  readonly act: string;
  readonly outcome: string | undefined;
  readonly account: string;
  readonly body: object;
  readonly code: keyof typeof PROBLEMS;
  readonly field?: string;
  readonly what?: string;
}

/** Each act by each account, but for what is lawful. */
const unlawfulIn = (place: Place, accounts: readonly string[], turn: number): readonly Cell[] =>
  Object.entries(place.definition.acts)
    .filter((_, index) => (index + turn) % ONE_IN === 0)
    .flatMap(([act, { outcomes }]) =>
      accounts.map((account) => ({ act, account, outcome: Object.keys(outcomes ?? {})[0] })),
    )
    .flatMap((cell) => {
      const code = place.expected(cell.account, cell.act, cell.outcome);
      return code === 'lawful' ? [] : [{ ...cell, body: {}, code }];
    });

/** What is lawful, with everything that can be wrong with what it brings. */
const flawedIn = async (
  place: Place,
  { telling }: ReturnType<ToldPlace['story']>,
  { act, outcome, account }: LawfulStep,
  { id, othersDocument }: { readonly id: string; readonly othersDocument: string },
): Promise<readonly Cell[]> => {
  const requires = place.requires(act, outcome);
  const told = { ...telling.steps[act]?.facts, ...telling.steps[`${act}/${outcome ?? ''}`]?.facts };
  const keys = requires.flatMap((one) => one?.facts ?? []);
  const types = requires.flatMap((one) => one?.documents ?? []);
  const whole = await brought(
    place.definition,
    {
      facts: Object.fromEntries(keys.map((key) => [key, told[key] ?? 'text-1'])),
      documents: [...new Set(types)].map((type) => ({ type })),
    },
    await as(account),
  );
  // Whoever may act sees this referral, and may name it.
  const isReferral = (key: string) => place.definition.facts[key]?.type === 'referral';
  const named = Object.fromEntries(keys.filter(isReferral).map((key) => [key, id]));
  const all = { ...whole, facts: { ...whole.facts, ...named } };
  return flawsOf(place.definition, requires, all, othersDocument).map((flaw) => ({
    act,
    outcome,
    account,
    ...flaw,
  }));
};

interface Said {
  readonly code: string;
  readonly fields?: readonly { readonly path: string }[];
}

/** @returns what was answered otherwise than it must be; null where nothing was */
const wrongIn = async (id: string, { act, outcome, account, body, code, field, what = '' }: Cell) => {
  const { status, body: said } = await (
    await as(account)
  ).post<Said>(`/referrals/${id}/acts/${act}`, { ...body, ...(outcome === undefined ? {} : { outcome }) });
  const namesField = field === undefined || (said.fields?.some(({ path }) => path === field) ?? false);
  if (said.code === code && status === PROBLEMS[code].status && namesField) return null;
  return `${act} ${outcome ?? ''} by ${account} ${what}: ${status} ${JSON.stringify(said)}, not ${code} ${field ?? ''}`;
};

describe('an act that is not lawful for whoever asks, wherever a referral stands', () => {
  it.each(Object.keys(ALL_PLACES))(
    '%s: is refused with the code that its definition gives, and changes nothing',
    async (lifecycle) => {
      const activations = await activated();
      const othersDocument = await (await as(STRANGER)).upload('材料.txt', '（虚构材料）');
      const [notTold, flawed] = [[] as string[], new Set<string>()];
      let [asked, seconds] = [0, 0];
      const wrong = await pMap(
        placesOf(lifecycle),
        async (told, turn) => {
          const there = await entered(told, activations, notTold);
          if (there === null) return [];
          const { id, place } = there;
          const before = await standing(id);
          expect(before.stage).toBe(place.stage);
          const people = place.units.flatMap((unit) => POSITIONS.map((one) => `${unit}.${one}`));
          const fresh = place.lawful(people).filter(({ act, outcome = '' }) => {
            const step = `${act}/${outcome}`;
            return flawed.has(step) ? false : flawed.add(step);
          });
          const cells = [
            ...unlawfulIn(place, [...people, STRANGER], turn),
            ...(
              await pMap(fresh, (step) => flawedIn(place, told.story(), step, { id, othersDocument }))
            ).flat(),
          ];
          const startedAt = Date.now();
          const found = await pMap(cells, (cell) => wrongIn(id, cell), { concurrency: ASKED_AT_ONCE });
          asked += cells.length;
          seconds += (Date.now() - startedAt) / 1000 / PLACES_AT_ONCE;
          expect(await standing(id)).toEqual(before);
          return found.flatMap((one) => (one === null ? [] : [`${told.stage} ${told.but ?? ''}: ${one}`]));
        },
        { concurrency: PLACES_AT_ONCE },
      );
      console.log(
        `${lifecycle}: ${asked} refused, ${Math.round(asked / seconds)} a second; ${flawed.size} lawful steps with flaws`,
      );
      expect(wrong.flat()).toEqual([]);
      expect([...new Set(notTold)].sort()).toEqual(NOT_TOLD[lifecycle] ?? []);
    },
    (WHOLE ? 120 : 15) * MINUTE,
  );
});
