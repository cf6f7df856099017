import type { LifecycleEvent, Step } from '#libs/lifecycle/state.js';
import type { LifecycleDefinition, Relation } from '#libs/lifecycle/vocabulary.js';
import { showsStage, showsStep, sightOf, type ReferralStory } from './sight.js';
import { viewerOf, type Viewer } from './viewer.js';

const at = '2026-03-02T01:00:00.000Z';
const entered = (unit: string) => ({
  at,
  recordedAt: at,
  by: { person: `${unit}.handler`, unit, position: 'handler' as const },
  facts: {},
  documents: [],
});
const opening: LifecycleEvent = { kind: 'opening', ...entered('city-eco'), parties: {}, unitKinds: {} };
const act = (unit: string, name: string, outcome?: string): LifecycleEvent => ({
  kind: 'act',
  act: name,
  ...(outcome === undefined ? {} : { outcome }),
  ...entered(unit),
});
const logOf = (...events: readonly LifecycleEvent[]): readonly Step[] =>
  events.map((event, before) => ({ sequence: before + 1, event }));

const effects = {
  acts: {
    decide: { internal: true, outcomes: { approve: {} } },
    send: {
      tells: ['police'],
      copies: [{ document: 'letter', to: { relation: 'superior-procuratorate', of: 'police' } }],
    },
    judge: { outcomes: { tell: { tells: ['court'] } } },
    whisper: { confidential: true, tells: ['court'] },
  },
  opening: {},
} as unknown as LifecycleDefinition;

const story = (log: readonly Step[], parties = allParties): ReferralStory => ({
  starterUnit: 'city-eco',
  parties,
  definition: effects,
  log,
  duties: [],
  undisclosed: new Set(),
});
const allParties = [
  { role: 'sender', unit: 'city-eco', from: 1, until: null },
  { role: 'police', unit: 'city-police', from: 1, until: null as number | null },
  { role: 'court', unit: 'city-court', from: 1, until: null as number | null },
];
const related = (unit: string, relation: Relation) =>
  unit === 'city-police' && relation === 'superior-procuratorate' ? 'prov-proc' : undefined;

const of = (unit: string): Viewer => viewerOf({ sub: `${unit}.handler`, unit, position: 'handler' });
const police = of('city-police');
const internal = logOf(opening, act('city-eco', 'decide', 'approve'));
const sent = logOf(opening, act('city-eco', 'decide', 'approve'), act('city-eco', 'send'));

describe('what a party knows', () => {
  it('is nothing before anything was sent to it', () => {
    const sight = sightOf(police, story(internal), related);
    expect(sight.informed).toBe(false);
    expect(internal.filter((step) => showsStep(step, story(internal), sight, related))).toEqual([]);
    expect(showsStage({}, 'city-eco', sight)).toBe(false);
  });

  it('is everything but the internal acts of others once something was', () => {
    const sight = sightOf(police, story(sent), related);
    expect(
      sent.filter((step) => showsStep(step, story(sent), sight, related)).map(({ sequence }) => sequence),
    ).toEqual([1, 3]);
  });

  it('includes its own internal acts', () => {
    const sight = sightOf(of('city-eco'), story(sent), related);
    expect(sent.every((step) => showsStep(step, story(sent), sight, related))).toBe(true);
  });

  it('begins with a duty that it owes', () => {
    const duties = [{ unit: 'city-police', status: 'open', closedBy: null }] as const;
    expect(sightOf(police, { ...story(internal), duties }, related).informed).toBe(true);
  });

  it('begins with a copy, also for a unit that the directory relates to a party', () => {
    expect(sightOf(of('prov-proc'), story(sent), related).informed).toBe(true);
    expect(sightOf(of('city-court'), story(sent), related).informed).toBe(false);
  });

  it('begins with an outcome that tells it', () => {
    const judged = logOf(opening, act('city-police', 'judge', 'tell'));
    expect(sightOf(of('city-court'), story(judged), related).informed).toBe(true);
  });

  it('ends where it left its role', () => {
    const left = allParties.map((party) => (party.role === 'police' ? { ...party, until: 3 } : party));
    const log = [...sent, { sequence: 4, event: act('city-eco', 'send') }];
    const sight = sightOf(police, story(log, left), related);
    expect(sight.until).toBe(3);
    expect(
      log.filter((step) => showsStep(step, story(log), sight, related)).map(({ sequence }) => sequence),
    ).toEqual([1, 3]);
  });
});

describe('a unit that left a role', () => {
  const log = logOf(opening, act('city-eco', 'send'), act('city-eco', 'send'), act('city-eco', 'send'));
  const left = allParties.map((party) => (party.role === 'police' ? { ...party, until: 2 } : party));
  const seesUntil = (...duties: ReferralStory['duties']) =>
    sightOf(police, { ...story(log, left), duties }, related).until;

  it('sees on as long as it owes something', () => {
    expect(seesUntil({ unit: 'city-police', status: 'open', closedBy: null })).toBeNull();
    expect(seesUntil({ unit: 'city-court', status: 'open', closedBy: null })).toBe(2);
  });

  it('sees up to the step with which it owed nothing more', () => {
    expect(seesUntil({ unit: 'city-police', status: 'discharged', closedBy: 3 })).toBe(3);
    expect(seesUntil({ unit: 'city-police', status: 'lapsed', closedBy: null })).toBe(2);
  });
});

describe('a step that is not disclosed yet', () => {
  it('shows to the acting unit and to whom it tells, and to the others when it is disclosed', () => {
    const log = logOf(opening, act('city-eco', 'send'), act('city-police', 'judge', 'tell'));
    const undisclosed = { ...story(log), undisclosed: new Set([3]) };
    const shown = (unit: string, one: ReferralStory) =>
      log.filter((step) => showsStep(step, one, sightOf(of(unit), one, related), related)).at(-1)?.sequence;
    expect(shown('city-police', undisclosed)).toBe(3);
    expect(shown('city-court', undisclosed)).toBe(3);
    expect(shown('city-eco', undisclosed)).toBe(2);
    expect(shown('city-eco', story(log))).toBe(3);
  });
});

describe('a confidential act', () => {
  const log = logOf(opening, act('city-eco', 'send'), act('city-eco', 'whisper'));
  it.each([
    { unit: 'city-eco', steps: [1, 2, 3], because: 'it acted' },
    { unit: 'city-court', steps: [1, 2, 3], because: 'it was told' },
    { unit: 'city-police', steps: [1, 2], because: 'it knows of the referral, and was not told of this' },
  ])('shows $steps to $unit: $because', ({ unit, steps }) => {
    const sight = sightOf(of(unit), story(log), related);
    const shown = log.filter((step) => showsStep(step, story(log), sight, related));
    expect(shown.map(({ sequence }) => sequence)).toEqual(steps);
  });
});

describe('a correction', () => {
  const struck = (step: number): LifecycleEvent => ({
    ...{ kind: 'void', at, recordedAt: at, step, reason: 'content-1' },
    by: { person: 'city-eco.head', unit: 'city-eco', position: 'principal-head' },
  });
  const corrected = (...events: readonly LifecycleEvent[]): readonly Step[] =>
    logOf(opening, act('city-eco', 'decide', 'approve'), act('city-eco', 'send'), ...events);
  const shown = (unit: string, log: readonly Step[]): readonly number[] => {
    const sight = sightOf(of(unit), story(log), related);
    return log.filter((step) => showsStep(step, story(log), sight, related)).map(({ sequence }) => sequence);
  };

  it('of an internal act shows to the acting unit alone, as the act does', () => {
    const log = corrected(struck(2));
    expect(shown('city-police', log)).toEqual([1, 3]);
    expect(shown('city-eco', log)).toEqual([1, 2, 3, 4]);
  });

  it('that puts another act in the place of an internal one is as internal', () => {
    const decide = act('city-eco', 'decide', 'approve');
    if (decide.kind !== 'act') throw new Error('an act');
    const { step, reason, by } = struck(2) as Extract<LifecycleEvent, { kind: 'void' }>;
    const replaced: LifecycleEvent = { kind: 'replace', at, recordedAt: at, by, step, reason, act: decide };
    expect(shown('city-police', corrected(replaced))).toEqual([1, 3]);
  });

  it('of an act that others were told of shows to them', () => {
    expect(shown('city-police', corrected(struck(3)))).toEqual([1, 3, 4]);
  });
});

describe('a stage with an alias', () => {
  const stage = { publicAlias: '办理中' };

  it.each([
    ['the unit that brought it there', of('city-eco'), true],
    ['another party', police, false],
    ['the auditor', viewerOf({ sub: 'auditor', roles: ['auditor'] }), true],
  ])('to %s', (_, viewer, byItsName) => {
    expect(showsStage(stage, 'city-eco', sightOf(viewer, story(sent), related))).toBe(byItsName);
  });
});
