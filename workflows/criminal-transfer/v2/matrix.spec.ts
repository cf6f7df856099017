import {
  advance,
  availableActs,
  presentHolders,
  relativesWanted,
  type ActDefinition,
  type ActEvent,
  type AvailableAct,
  type FactValue,
  type LifecycleDefinition,
  type Performer,
  type Position,
  type Referral,
} from '#libs/lifecycle/index.js';
import { criminalTransferV2 } from '../v2.lifecycle.js';
import { person, relative, UNIT_KINDS } from './fixtures/people.js';
import { PLACES } from './fixtures/places.js';

const definition: LifecycleDefinition = criminalTransferV2;

/** Party to nothing here. */
const STRANGER = 'yi-police';
/** One in each position. */
const ACCOUNTS = ['handler', 'deputy', 'head', 'supervisor'] as const;
const SIGNS_WHERE_NONE_IS_NAMED: readonly Position[] = ['handler', 'deputy-head', 'principal-head'];
/** What the contract lets an API answer to somebody who asks for an act that is not to be had. */
const REFUSALS = ['ACT_NOT_YOURS', 'ACT_NOT_LAWFUL', 'OUTCOME_NOT_OFFERED'];

const VALUES: Readonly<Record<string, FactValue>> = {
  integer: 3,
  decimal: 12.5,
  boolean: false,
  date: '2026-03-02',
  instant: '2026-03-02T01:00:00.000Z',
};
/** Of the kind that the role admits which the fact fills. */
const UNITS: Readonly<Record<string, string>> = {
  competentPolice: 'jia-police',
  supervisionCommission: 'city-supervision',
};

/** Each act once, or once with each of its outcomes. */
const STEPS = Object.entries(definition.acts).flatMap(([id, act]) =>
  (act.outcomes ? Object.keys(act.outcomes) : [undefined]).map((outcome) => ({ id, act, outcome })),
);
type Asked = (typeof STEPS)[number];

const nameOf = ({ id, outcome }: Asked): string => (outcome === undefined ? id : `${id}/${outcome}`);

/** Units that hold a role or stand above one that does, and one that is nobody here. */
const unitsAt = (referral: Referral): readonly string[] => [
  ...new Set([...presentHolders(referral.state.parties).map(({ unit }) => unit), 'prov-police', STRANGER]),
];

const justAfter = ({ log }: Referral): string => {
  const newest = log.map(({ event }) => event.recordedAt).reduce((one, other) => (one > other ? one : other));
  return new Date(Date.parse(newest) + 60_000).toISOString();
};

/** The act with all that it must bring, as the definition says and not as it is offered. */
const filled = (referral: Referral, { id, act, outcome }: Asked, by: Performer, duty?: string): ActEvent => {
  const requires = [act.requires, act.outcomes?.[outcome ?? '']?.requires];
  const facts = requires.flatMap((one) => one?.facts ?? []);
  const documents = requires.flatMap((one) => one?.documents ?? []);
  const at = justAfter(referral);
  return {
    kind: 'act',
    act: id,
    ...(outcome === undefined ? {} : { outcome }),
    ...(duty === undefined ? {} : { duty }),
    at,
    recordedAt: at,
    by,
    facts: Object.fromEntries(
      facts.map((key) => [key, UNITS[key] ?? VALUES[definition.facts[key]?.type ?? ''] ?? 'text-1']),
    ),
    documents: documents.map((type) => ({ type, documentId: `doc-${type}`, sha256: '0'.repeat(64) })),
    unitKinds: UNIT_KINDS,
    relatives: relativesWanted([act], presentHolders(referral.state.parties), relative),
  };
};

const maySign = ({ state }: Referral, act: ActDefinition, { unit, position }: Performer): boolean =>
  act.by.some(
    ({ party, positions = SIGNS_WHERE_NONE_IS_NAMED }) =>
      state.parties[party] === unit && positions.includes(position),
  );

/** Whether each track that an act begins in stands where it says: read off the definition's words alone. */
const isFromHere = ({ state }: Referral, { from }: ActDefinition): boolean => {
  if (from === 'any-open') return !state.final;
  const trackOf = (stage: string): string => definition.stages[stage]?.track ?? 'main';
  return [...new Set(from.map(trackOf))].every((track) => from.includes(state.tracks[track] ?? ''));
};

const offerOf = (offers: readonly AvailableAct[], { id, outcome }: Asked): AvailableAct | undefined =>
  offers.find(
    ({ act, outcomes }) =>
      act === id && (outcome === undefined || outcomes.some((one) => one.outcome === outcome)),
  );

interface Cell {
  readonly step: string;
  readonly who: string;
  readonly taken: boolean;
  /** What contradicts the definition or the offers; null where nothing does. */
  readonly wrong: string | null;
}

/** One act by one person, asked for where the referral stands. */
const tried = (referral: Referral, step: Asked, by: Performer, offers: readonly AvailableAct[]): Cell => {
  const offer = offerOf(offers, step);
  const duty = offer?.dutyRequired === true ? offer.duties[0] : undefined;
  const verdict = advance(definition, referral, filled(referral, step, by, duty));
  const code = verdict.ok ? 'taken' : verdict.refusal.code;
  const expected = !maySign(referral, step.act, by)
    ? ['ACT_NOT_YOURS']
    : !isFromHere(referral, step.act)
      ? ['ACT_NOT_LAWFUL']
      : offer
        ? ['taken']
        : REFUSALS.filter((refusal) => refusal !== 'ACT_NOT_YOURS');
  const isOfferedInVain = offer !== undefined && !verdict.ok;
  const isWrong = isOfferedInVain || !expected.includes(code);
  const wrong = isWrong ? `${code}, expected ${expected.join(' or ')}${offer ? ', offered' : ''}` : null;
  return { step: nameOf(step), who: by.person, taken: verdict.ok, wrong };
};

const matrixOf = (referral: Referral): readonly Cell[] =>
  unitsAt(referral).flatMap((unit) =>
    ACCOUNTS.flatMap((account) => {
      const by = person(`${unit}.${account}`);
      const offers = availableActs(definition, referral, by, justAfter(referral), relative);
      return STEPS.map((step) => tried(referral, step, by, offers));
    }),
  );

const places = PLACES.map(({ stage, but, story }) => {
  const { referral } = story();
  const people = unitsAt(referral).length * ACCOUNTS.length;
  return {
    place: but === undefined ? stage : `${stage}, ${but}`,
    stage,
    referral,
    cells: people * STEPS.length,
  };
});
const cellsInAll = places.reduce((sum, { cells }) => sum + cells, 0);

describe(`every act by every position of every unit, wherever a transfer may stand: ${cellsInAll} cells`, () => {
  const taken = new Set<string>();

  it.each(places)('$place: what is offered is taken, all else refused ($cells cells)', (one) => {
    expect(Object.values(one.referral.state.tracks)).toContain(one.stage);
    const matrix = matrixOf(one.referral);
    expect(matrix).toHaveLength(one.cells);
    expect(matrix.filter(({ wrong }) => wrong !== null)).toEqual([]);
    for (const { step } of matrix.filter((cell) => cell.taken)) taken.add(step);
  });

  it('stands in every stage, and takes every act with every outcome somewhere', () => {
    const reached = new Set(places.flatMap(({ referral }) => Object.values(referral.state.tracks)));
    expect(Object.keys(definition.stages).filter((stage) => !reached.has(stage))).toEqual([]);
    expect(STEPS.map(nameOf).filter((step) => !taken.has(step))).toEqual([]);
  });
});
