import { combineEffects } from './effects.js';
import { judgeInstant } from './judge-instant.js';
import { judgeSequence } from './judge-sequence.js';
import { correctionsOf } from './order.js';
import { own } from './own.js';
import { resolveRef } from './parties.js';
import { refold } from './refold.js';
import type { AdvanceContext, Referral, Verdict } from './referral.js';
import { refuse, type Refusal } from './refusal.js';
import type { ActEvent, Consequence, ReplaceEvent, VoidEvent } from './state.js';
import { nextStep, refused } from './take.js';
import type { LifecycleDefinition } from './vocabulary.js';

type Correction = VoidEvent | ReplaceEvent;

interface Corrected {
  readonly recorded: ActEvent;
  /** What stands in its place today: itself, the act that replaced it, or nothing. */
  readonly standing: ActEvent | null;
}

/** Only an act can be corrected; a voided one can be put back by replacing it. */
function find({ log }: Referral, { kind, step }: Correction): Corrected | null {
  const recorded = log.find(({ sequence }) => sequence === step)?.event;
  if (recorded?.kind !== 'act') return null;
  const correction = correctionsOf(log).get(step);
  const standing = correction === undefined ? recorded : correction;
  return standing === null && kind === 'void' ? null : { recorded, standing };
}

function judge(
  referral: Referral,
  { recorded, standing }: Corrected,
  event: Correction,
  { expectedSequence }: AdvanceContext,
): Refusal | null {
  const notYours = (because: string) => refuse('ACT_NOT_YOURS', { act: recorded.act, because });
  const performers = [recorded.by.person, standing?.by.person];
  const units = [event.by.unit, ...(event.kind === 'replace' ? [event.act.by.unit] : [])];
  if (units.some((unit) => unit !== recorded.by.unit)) return notYours('unit');
  if (performers.includes(event.by.person)) return notYours('second-person');
  const moved = judgeSequence(referral, expectedSequence);
  if (moved !== null) return moved;
  const replacing = event.kind === 'replace' ? judgeInstant(event.act.at, event.recordedAt) : null;
  return judgeInstant(event.at, event.recordedAt) ?? replacing;
}

/** Whoever was told of the struck act is told that it no longer stands. */
function compensation(
  definition: LifecycleDefinition,
  { state }: Referral,
  struck: ActEvent,
  event: Correction,
): Consequence[] {
  const act = own(definition.acts, struck.act);
  const outcome = struck.outcome === undefined ? undefined : own(act?.outcomes ?? {}, struck.outcome);
  const { tells, copies } = combineEffects(act, outcome);
  const notices = new Map<string, Consequence>();
  for (const ref of [...tells, ...copies.map(({ to }) => to)]) {
    const to = resolveRef(state.parties, ref);
    if (to === null || ('unit' in to && to.unit === event.by.unit)) continue;
    notices.set(JSON.stringify(to), { kind: 'tell', to, about: `${event.kind}:${event.step}` });
  }
  return [...notices.values()];
}

/** Strikes an act or puts another in its place: a second person of the same unit, then the same fold as a late entry. */
export function correct(
  definition: LifecycleDefinition,
  referral: Referral,
  event: Correction,
  context: AdvanceContext,
): Verdict {
  const corrected = find(referral, event);
  if (corrected === null) return refused(refuse('FIELD_INVALID', { fields: ['step'] }));
  const refusal = judge(referral, corrected, event, context);
  if (refusal !== null) return refused(refusal);

  const place = event.kind === 'replace' ? event.step : null;
  const verdict = refold(definition, referral, nextStep(referral, event, context), place);
  if (!verdict.ok || corrected.standing === null) return verdict;
  const notices = compensation(definition, referral, corrected.standing, event);
  return { ...verdict, consequences: [...notices, ...verdict.consequences] };
}
