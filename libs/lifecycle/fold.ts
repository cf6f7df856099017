import { applyEffect, type Cause } from './apply-effect.js';
import { combineEffects } from './effects.js';
import { legalOrder, type Entry } from './order.js';
import { own } from './own.js';
import { resolveRef } from './parties.js';
import { recompute } from './recomputation.js';
import { startRun, type Run } from './run.js';
import { settleRun } from './settle.js';
import { startStages } from './stages.js';
import type {
  ActEvent,
  DueTable,
  DutyInstance,
  LinkEvent,
  Log,
  OpeningEvent,
  ReferralState,
  TickEvent,
} from './state.js';
import type { Effect, LifecycleDefinition } from './vocabulary.js';

/** The state before the opening. */
const unopened = (): ReferralState => ({
  sequence: 0,
  openedAt: '',
  parties: {},
  unitKinds: {},
  tracks: {},
  enteredAt: {},
  facts: {},
  duties: [],
  acts: {},
  links: [],
  fired: [],
  edition: '',
  final: false,
  outcome: null,
});

const causeIn = (place: number, event: { readonly at: string }, about: string): Cause => ({
  at: event.at,
  judgedAt: event.at,
  place,
  stem: String(place),
  source: { place },
  about,
});

/** Facts given, and the kinds of the units among them. */
function learn({ definition, draft }: Run, event: OpeningEvent | ActEvent): void {
  for (const [fact, value] of Object.entries(event.facts)) {
    draft.facts[fact] = value;
    const kind = typeof value === 'string' ? own(event.unitKinds ?? {}, value) : undefined;
    if (kind !== undefined && own(definition.facts, fact)?.type === 'unit')
      draft.unitKinds[String(value)] = kind;
  }
}

function open(run: Run, place: number, event: OpeningEvent): void {
  const { definition, draft } = run;
  draft.openedAt = event.at;
  for (const party of Object.keys(definition.parties))
    draft.parties[party] = own(event.parties, party) ?? null;
  for (const unit of Object.values(event.parties)) {
    const kind = own(event.unitKinds, unit);
    if (kind !== undefined) draft.unitKinds[unit] = kind;
  }
  for (const [track, stage] of Object.entries(startStages(definition))) {
    draft.tracks[track] = stage;
    draft.enteredAt[track] = event.at;
  }
  learn(run, event);
  const cause = { ...causeIn(place, event, 'opening'), unit: event.by.unit };
  applyEffect(run, combineEffects(definition.opening.effect), cause);
}

function act(run: Run, place: number, event: ActEvent): void {
  const { definition, draft } = run;
  const acted = own(definition.acts, event.act);
  if (acted === undefined)
    throw new Error(`${definition.id}: step ${place} is an act it does not know: ${event.act}`);
  learn(run, event);
  const before = own(draft.acts, event.act);
  const outcomes = before?.outcomes ?? [];
  const { outcome } = event;
  draft.acts[event.act] = {
    count: (before?.count ?? 0) + 1,
    outcomes: outcome === undefined || outcomes.includes(outcome) ? outcomes : [...outcomes, outcome],
    lastOutcome: outcome ?? null,
    lastPerson: event.by.person,
    lastAt: event.at,
  };
  const chosen = outcome === undefined ? undefined : own(acted.outcomes ?? {}, outcome);
  applyEffect(run, combineEffects(acted, chosen), {
    ...causeIn(place, event, event.act),
    unit: event.by.unit,
    ...(event.duty === undefined ? {} : { answers: event.duty }),
    ...(event.relatives === undefined ? {} : { relatives: event.relatives }),
  });
}

/** A ladder's own duty is told to the unit that owes it, whoever holds the role by now. */
function rungNews(run: Run, place: number, instance: DutyInstance, id: string): void {
  const { definition, draft, news } = run;
  const duty = definition.duties[instance.duty];
  const rung = duty?.ladder?.find((one) => `${instance.id}/${one.id}` === id);
  if (duty === undefined || rung === undefined) return;
  const parties = { ...draft.parties, [duty.owedBy]: instance.unit };
  const to = rung.notify === undefined ? null : resolveRef(parties, rung.notify);
  const consequence = { kind: 'rung', rung: id, duty: instance.id, to, modality: rung.modality } as const;
  news.push({ source: { place }, consequence });
}

function tick(run: Run, place: number, event: TickEvent): void {
  const { draft } = run;
  for (const id of event.fired) {
    const instance = draft.duties.find((one) => id.startsWith(`${one.id}/`));
    if (instance !== undefined && !draft.fired.includes(id)) rungNews(run, place, instance, id);
  }
  for (const id of [...event.fired, ...event.missed]) if (!draft.fired.includes(id)) draft.fired.push(id);
}

/** News of a link counts once it is about a link of the definition; its closing has its effect once. */
function link(run: Run, place: number, event: LinkEvent): void {
  const { definition, draft } = run;
  const known = own(definition.links ?? {}, event.as);
  if (known === undefined) return;
  const heard = { referralId: event.referralId, status: event.status, outcome: event.outcome ?? null };
  const isMeant = (one: { as: string; referralId: string | null }, id: string | null) =>
    one.as === event.as && one.referralId === id;
  let index = draft.links.findLastIndex((one) => isMeant(one, event.referralId));
  if (index < 0) index = draft.links.findLastIndex((one) => isMeant(one, null));
  const present = draft.links[index];
  if (present === undefined) {
    draft.links.push({ as: event.as, lifecycle: known.lifecycle, startedBy: place, ...heard });
  } else if (present.status === 'closed') return;
  else draft.links[index] = { ...present, ...heard };

  const effect =
    event.status === 'closed'
      ? (own(known.onOutcome ?? {}, event.outcome ?? '') ?? own(known.onOutcome ?? {}, '*'))
      : undefined;
  const counts = draft.final ? toldAlone(effect) : effect;
  applyEffect(run, combineEffects(counts), causeIn(place, event, `link:${event.as}`));
}

/** What still counts after the end: whoever waits for the outcome hears it. */
const toldAlone = ({ tells = [], copies = [] }: Effect = {}): Effect => ({ tells, copies });

/** Takes one event as it counts, after what time did before it. */
export function foldEntry(run: Run, { place, event }: Entry): void {
  if (event.kind !== 'opening') settleRun(run, event.at);
  switch (event.kind) {
    case 'opening':
      return open(run, place, event);
    case 'act':
      return act(run, place, event);
    case 'tick':
      return tick(run, place, event);
    case 'link':
      return link(run, place, event);
    case 'calendar':
    case 'rule':
      return recompute(run, place, event);
  }
}

/** A fold that has taken nothing yet. */
export const freshRun = (definition: LifecycleDefinition, dues: DueTable): Run =>
  startRun(definition, unopened(), dues);

/** The fold of a log with all that came up on the way. */
export function foldRun(definition: LifecycleDefinition, log: Log, dues: DueTable): Run {
  const run = freshRun(definition, dues);
  for (const entry of legalOrder(log)) foldEntry(run, entry);
  run.draft.sequence = log.length;
  return run;
}

/**
 * The state that a log comes to. Accepted acts are not judged again. Throws `DefinitionBug` where the definition
 * contradicts itself.
 */
export const fold = (definition: LifecycleDefinition, log: Log, dues: DueTable): ReferralState =>
  foldRun(definition, log, dues).draft;
