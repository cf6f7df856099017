import { refreshClocks } from './clocks.js';
import { allHold } from './conditions.js';
import { close, isAlive, openDuty, revise, startClock, type Opener } from './duties.js';
import type { CombinedEffect, EffectWord } from './effects.js';
import { endIfFinal, move } from './moves.js';
import { own } from './own.js';
import { resolveRef } from './parties.js';
import { relativeOf, type Relatives } from './relatives.js';
import type { Run, Source } from './run.js';
import type { Consequence, DutyInstance, Instant, ResolvedRef } from './state.js';
import { instantOf } from './terms.js';
import type { PartyRef } from './vocabulary.js';

/** What an effect comes from. */
export interface Cause extends Opener {
  /** When conditions within the effect are judged: the legal instant of an act, just after a due instant. */
  readonly judgedAt: Instant;
  readonly source: Source;
  /** What notices are about: the act, or what else happened. */
  readonly about: string;
  /** The instance that the act names: its duty is meant in this instance alone. */
  readonly answers?: string;
  /** Whom the directory related to those in roles. */
  readonly relatives?: Relatives;
  /** The performer's own unit, which is never told of its own act. */
  readonly unit?: string;
}

/** The live instances that an effect on this duty means. */
function meant({ draft }: Run, duty: string, { answers }: Cause): DutyInstance[] {
  const isNamed = answers?.startsWith(`${duty}#`) === true;
  return draft.duties.filter(
    (instance) => instance.duty === duty && isAlive(instance) && (!isNamed || instance.id === answers),
  );
}

/** Sends once to whoever holds the role, though several words or roles lead to the same unit. */
function send(run: Run, cause: Cause, ref: PartyRef, consequence: (to: ResolvedRef) => Consequence): void {
  const to = resolveRef(run.draft.parties, ref);
  if (to === null || ('unit' in to && to.unit === cause.unit)) return;
  const news = { source: cause.source, consequence: consequence(to) };
  const text = JSON.stringify(news.consequence);
  const isSent = run.news.some(
    ({ source, consequence: sent }) => source === cause.source && JSON.stringify(sent) === text,
  );
  if (!isSent) run.news.push(news);
}

type Handlers = { readonly [K in EffectWord]: (run: Run, words: CombinedEffect[K], cause: Cause) => void };

/** What each word does, in the order in which they take effect. The compiler refuses a word without a handler. */
const HANDLERS: Handlers = {
  binds(run, binds, { relatives = {} }) {
    for (const { party, to } of binds) {
      if (to === null) run.draft.parties[party] = null;
      else if ('relation' in to) {
        const relative = relativeOf(relatives, run.draft.parties, to);
        if (relative === undefined) continue;
        run.draft.parties[party] = relative.unit;
        run.draft.unitKinds[relative.unit] = relative.kind;
      } else if ('party' in to) run.draft.parties[party] = own(run.draft.parties, to.party) ?? null;
      else {
        const unit = own(run.draft.facts, to.fact);
        if (typeof unit === 'string') run.draft.parties[party] = unit;
      }
    }
  },
  discharges(run, duties, cause) {
    for (const duty of duties) {
      for (const instance of meant(run, duty, cause))
        close(run.draft, instance, 'discharged', cause.at, cause.place);
    }
  },
  waives(run, duties, cause) {
    for (const duty of duties) {
      for (const instance of meant(run, duty, cause))
        close(run.draft, instance, 'waived', cause.at, cause.place);
    }
  },
  submits(run, duties, cause) {
    for (const duty of duties) {
      for (const instance of meant(run, duty, cause)) {
        if (instance.status === 'open')
          revise(run.draft, instance, { status: 'submitted', submittedAt: cause.at });
      }
    }
  },
  rejects(run, duties, cause) {
    for (const duty of duties) {
      for (const instance of meant(run, duty, cause)) {
        if (instance.status === 'submitted')
          revise(run.draft, instance, { status: 'open', submittedAt: null });
      }
    }
  },
  extends(run, extensions, cause) {
    for (const { duty, rule, times } of extensions) {
      for (const instance of meant(run, duty, cause)) {
        const used = instance.extensions.filter((one) => one === rule).length;
        if (used < times) revise(run.draft, instance, { extensions: [...instance.extensions, rule] });
      }
    }
  },
  restates(run, restatements, cause) {
    for (const { duty, start } of restatements) {
      const startAt = instantOf(own(run.draft.facts, start));
      if (startAt === null) continue;
      for (const instance of meant(run, duty, cause)) {
        startClock(run.draft, instance, startAt, cause.place);
      }
    }
  },
  to: move,
  opens(run, openings, cause) {
    for (const opening of openings)
      openDuty(run, typeof opening === 'string' ? { duty: opening } : opening, cause);
  },
  links(run, links, { stem, source }) {
    for (const { as, lifecycle } of links) {
      const startedBy = Number.parseInt(stem, 10);
      run.draft.links.push({ as, lifecycle, startedBy, referralId: null, status: 'starting', outcome: null });
      run.news.push({ source, consequence: { kind: 'start-link', as, lifecycle } });
    }
  },
  copies(run, copies, cause) {
    for (const { document, to } of copies)
      send(run, cause, to, (unit) => ({ kind: 'copy', to: unit, document }));
  },
  tells(run, refs, cause) {
    for (const ref of refs) send(run, cause, ref, (to) => ({ kind: 'tell', to, about: cause.about }));
  },
};

const ORDER = Object.keys(HANDLERS) as readonly EffectWord[];

/**
 * Applies an effect. Its conditions are judged once, after its bindings and before anything else of it, so that
 * no order among its words can change what it means.
 */
export function applyEffect(run: Run, effect: CombinedEffect, cause: Cause): void {
  HANDLERS.binds(run, effect.binds, cause);
  const lets = (word: string | { readonly if?: Parameters<typeof allHold>[2] }) =>
    typeof word === 'string' || allHold(run.definition, run.draft, word.if, cause.judgedAt);
  const allowed: CombinedEffect = {
    ...effect,
    binds: [],
    opens: effect.opens.filter(lets),
    links: effect.links.filter(lets),
  };
  const handle = <K extends EffectWord>(word: K) => HANDLERS[word](run, allowed[word], cause);
  for (const word of ORDER) handle(word);
  endIfFinal(run, cause);
  refreshClocks(run, cause.at, cause.place);
}
