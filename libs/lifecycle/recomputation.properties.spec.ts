import fc from 'fast-check';
import { advance } from './advance.js';
import { isAlive } from './duties.js';
import { suggestionOpening, transferOpening } from './fixtures/rich-people.js';
import { answered } from './fixtures/rich-almanac.js';
import { richSuggestion } from './fixtures/rich-suggestion.js';
import { richTransfer } from './fixtures/rich-transfer.js';
import { walk, type Taken } from './fixtures/rich-walk.js';
import { fold } from './fold.js';
import { movesOf } from './moves-of.js';
import { isRecomputation } from './recomputation.js';
import type { Referral } from './referral.js';
import { rungInstant, rungsOf } from './rungs.js';
import type { LifecycleEvent, RecomputationEvent } from './state.js';

const HABITS = { editions: 10, lags: false };
const rolls = fc.array(fc.nat(1_000_000), { minLength: 60, maxLength: 60 });

interface Recomputed {
  readonly before: Referral;
  readonly event: RecomputationEvent;
  readonly taken: Taken;
}

const recomputations = (taken: readonly Taken[]): readonly Recomputed[] =>
  taken.flatMap((one) =>
    isRecomputation(one.event) ? [{ before: one.before, event: one.event, taken: one }] : [],
  );

const ALWAYS = ['calendar', 'rule', 'earlier', 'later', 'provisional alone', 'moved'];

describe.each([
  {
    ...{ name: 'rich transfer', definition: richTransfer, opening: transferOpening },
    sees: [...ALWAYS, 'first', 'lost', 'retract', 'fired again'],
  },
  { name: 'rich suggestion', definition: richSuggestion, opening: suggestionOpening, sees: ALWAYS },
])('any walk through a $name where calendar and rules change often', ({ definition, opening, sees }) => {
  const walked = new Map<string, readonly Taken[]>();
  const every = (holds: (taken: readonly Taken[]) => void) =>
    fc.assert(
      fc.property(rolls, (numbers) => {
        const key = numbers.join();
        const taken = walked.get(key) ?? walk(definition, opening, numbers, 50, HABITS);
        walked.set(key, taken);
        holds(taken);
      }),
      { numRuns: 40, seed: 20261122 },
    );

  it('has moved, put off, first and lost due instants in it, so that what follows says something', () => {
    const seen = new Set<string>();
    every((taken) => {
      for (const { event, taken: one } of recomputations(taken)) {
        seen.add(event.kind);
        for (const { from, to } of movesOf(definition, one.known, one.known.log.length)) {
          if (from.due !== null && to.due !== null) seen.add(from.due < to.due ? 'later' : 'earlier');
          if (from.due === null) seen.add('first');
          if (to.due === null) seen.add('lost');
          if (from.due === to.due && from.conservative === to.conservative) seen.add('provisional alone');
        }
        for (const { kind } of one.sent) seen.add(kind);
      }
      const rungs = taken
        .at(-1)
        ?.known.log.flatMap(({ event }) => (event.kind === 'tick' ? event.fired : []));
      if (new Set(rungs).size < (rungs?.length ?? 0)) seen.add('fired again');
    });
    expect(sees.filter((one) => !seen.has(one))).toEqual([]);
  });

  it('comes to the same folded as step by step', () => {
    every((taken) => {
      const known = taken.at(-1)?.known;
      if (known !== undefined) expect(fold(definition, known.log, known.dues)).toEqual(known.state);
    });
  });

  it('never leaves a moved rung fired whose instant is still to come', () => {
    every((taken) => {
      for (const { event, taken: one } of recomputations(taken)) {
        const { known } = one;
        const moved = new Set(movesOf(definition, known, known.log.length).map(({ duty }) => duty));
        const early = known.state.duties
          .filter(({ id }) => moved.has(id))
          .flatMap((instance) =>
            rungsOf(definition, instance).flatMap(({ id, rung }) => {
              const at = rungInstant(instance, rung);
              return at !== null && at >= event.at && known.state.fired.includes(id) ? [id] : [];
            }),
          );
        expect(early).toEqual([]);
      }
    });
  });

  it('has sent a rung once more than it has taken it back, or as often', () => {
    every((taken) => {
      const balance = new Map<string, number>();
      const counts = (rung: string, by: 1 | -1) => {
        const now = (balance.get(rung) ?? 0) + by;
        balance.set(rung, now);
        expect([rung, now === 0 || now === 1]).toEqual([rung, true]);
      };
      for (const { sent } of taken) {
        for (const consequence of sent) {
          if (consequence.kind === 'rung') counts(consequence.rung, 1);
          if (consequence.kind === 'retract') counts(consequence.rung, -1);
        }
      }
    });
  });

  it('tells the unit that owes it, once, of every duty whose instants moved, and of no other', () => {
    every((taken) => {
      for (const { event, known, sent } of taken) {
        const told = sent.flatMap((one) => (one.kind === 'moved' ? [one] : []));
        const moves = isRecomputation(event) ? movesOf(definition, known, known.log.length) : [];
        const expected = moves
          .filter(({ from, to }) => from.due !== to.due || from.conservative !== to.conservative)
          .map(({ duty, unit, from, to }) => ({
            ...{ kind: 'moved', duty, to: { unit }, from: from.due, until: to.due },
          }));
        expect(told).toEqual(expected);
      }
    });
  });

  it('moves what differs and nothing else, and leaves what was closed as it was', () => {
    every((taken) => {
      for (const { before, event, taken: one } of recomputations(taken)) {
        const moves = movesOf(definition, one.known, one.known.log.length);
        for (const { from, to } of moves) expect(to).not.toEqual(from);
        if (event.edition === before.state.edition) expect(moves).toEqual([]);
        for (const closed of before.state.duties.filter((instance) => !isAlive(instance)))
          expect(one.known.state.duties).toContainEqual(closed);
      }
    });
  });

  it('is changed by the same event again no more than by time alone', () => {
    every((taken) => {
      for (const { event, taken: one } of recomputations(taken).slice(-3)) {
        const { at, recordedAt } = event;
        const after = (next: LifecycleEvent) => {
          const verdict = advance(definition, one.known, next);
          if (!verdict.ok) throw new Error(verdict.refusal.code);
          return { state: answered(definition, verdict.referral).state, sent: verdict.consequences };
        };
        expect(after(event)).toEqual(after({ kind: 'tick', at, recordedAt, fired: [], missed: [] }));
      }
    });
  });
});
