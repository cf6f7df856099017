import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { advance, withAnswers, withDues } from './advance.js';
import { availableActs } from './available-acts.js';
import { openQuestions } from './due-question.js';
import { answered } from './fixtures/rich-almanac.js';
import { suggestionOpening, transferOpening } from './fixtures/rich-people.js';
import { richSuggestion } from './fixtures/rich-suggestion.js';
import { richTransfer } from './fixtures/rich-transfer.js';
import { diceOf, filled, walk, type Taken } from './fixtures/rich-walk.js';
import { fold } from './fold.js';
import { shift } from './instants.js';
import { dueTick, nextInstant } from './ladder.js';
import { isRecomputation } from './recomputation.js';
import type { Referral } from './referral.js';
import { settle } from './settle.js';
import type { OpeningEvent } from './state.js';
import { POSITIONS, type LifecycleDefinition } from './vocabulary.js';

interface Walked {
  readonly definition: LifecycleDefinition;
  readonly opening: OpeningEvent;
}

const HOUR = 3_600_000;
const rolls = fc.array(fc.nat(1_000_000), { minLength: 60, maxLength: 60 });
const accepted = (taken: readonly Taken[]): Referral[] =>
  taken.flatMap(({ verdict }) => (verdict.ok ? [verdict.referral] : []));
/** Deep and strict equality, told in full only where it fails: the walks compare thousands of states. */
const expectSame = (actual: unknown, expected: unknown): void => {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toStrictEqual(expected);
};
const lastInstant = ({ log }: Referral): string =>
  log.map(({ event }) => event.recordedAt).reduce((latest, one) => (one > latest ? one : latest));

describe.each<[string, Walked]>([
  ['rich transfer', { definition: richTransfer, opening: transferOpening }],
  ['rich suggestion', { definition: richSuggestion, opening: suggestionOpening }],
])('any walk through a %s', (_name, { definition, opening }) => {
  /** The same rolls come again in every test: each walk is walked once. */
  const walked = new Map<string, readonly Taken[]>();
  const walkOnce = (numbers: readonly number[]) => {
    const key = numbers.join();
    const taken = walked.get(key) ?? walk(definition, opening, numbers, 45);
    walked.set(key, taken);
    return taken;
  };
  const every = (holds: (taken: readonly Taken[]) => void) =>
    fc.assert(
      fc.property(rolls, (numbers) => holds(walkOnce(numbers))),
      { numRuns: 40, seed: 20260302 },
    );

  it('comes to the state that folding its log from nothing comes to', () => {
    every((taken) => {
      for (const { log, dues, state } of accepted(taken)) expectSame(fold(definition, log, dues), state);
    });
  });

  it('comes to the same with the answers to its newest step, however much is folded again', () => {
    every((taken) => {
      for (const { before, verdict } of taken) {
        if (!verdict.ok) continue;
        const known = answered(definition, before);
        const again = advance(definition, known, verdict.step.event);
        if (!again.ok) continue;
        const { dues } = answered(definition, again.referral);
        const added = Object.fromEntries(Object.entries(dues).filter(([key]) => !(key in known.dues)));
        expectSame(
          withAnswers(definition, known, again.referral, added),
          withDues(definition, again.referral, added),
        );
      }
    });
  });

  it('reaches almost every act, outcome and duty, and each kind of event', () => {
    const seen = new Set<string>();
    every((taken) => {
      for (const { event, verdict } of taken) {
        if (!verdict.ok) continue;
        seen.add(verdict.step.after === undefined ? event.kind : 'late entry');
        if (event.kind === 'act') seen.add(`${event.act}/${event.outcome ?? ''}`);
        for (const { duty } of verdict.referral.state.duties) seen.add(duty);
      }
    });
    const acts = Object.entries(definition.acts).flatMap(([act, { outcomes }]) =>
      Object.keys(outcomes ?? { '': {} }).map((outcome) => `${act}/${outcome}`),
    );
    const kinds = ['act', 'tick', 'link', 'calendar', 'rule', 'void', 'replace', 'late entry'];
    const rare = [...acts, ...Object.keys(definition.duties)].filter((one) => !seen.has(one));
    expect(kinds.filter((kind) => !seen.has(kind))).toEqual([]);
    expect(rare.length).toBeLessThan(5);
  });

  it('is plain JSON at every step', () => {
    every((taken) => {
      for (const { verdict } of taken.slice(-6)) expectSame(JSON.parse(JSON.stringify(verdict)), verdict);
    });
  });

  it('offers nothing that is not accepted once its requirements are filled in', () => {
    every((taken) => {
      for (const referral of accepted(taken).slice(-6)) {
        const known = answered(definition, referral);
        const now = shift(lastInstant(known), 5 * HOUR);
        for (const offer of availableActs(definition, known, 'everyone', now, () => undefined)) {
          const event = filled(diceOf([3, 1, 4, 1, 5]), offer, now, offer.by.position, 99);
          expect([offer.act, advance(definition, known, event)]).toMatchObject([offer.act, { ok: true }]);
        }
      }
    });
  });

  it('offers to a caller what it offers to everyone, as far as unit, position and person allow', () => {
    every((taken) => {
      for (const referral of accepted(taken).slice(-3)) {
        const now = shift(lastInstant(referral), 5 * HOUR);
        const open = availableActs(definition, referral, 'everyone', now, () => undefined);
        for (const unit of new Set(open.map(({ by }) => by.unit))) {
          for (const position of POSITIONS) {
            const caller = { person: `${unit}.${position}.0`, unit, position };
            const offers = availableActs(definition, referral, caller, now, () => undefined);
            for (const offer of offers) {
              expect(offer.by.position).toBe(position);
              const event = { ...filled(diceOf([2, 7]), offer, now, position, 0), by: caller };
              expect(advance(definition, referral, event)).toMatchObject({ ok: true });
            }
            const could = open.filter(({ by }) => by.unit === unit && by.positions.includes(position));
            const free = could.filter(({ apart }) => apart.length === 0);
            const acts = offers.map(({ act }) => act);
            expect(free.every(({ act }) => acts.includes(act))).toBe(true);
            expect(acts.every((act) => could.some((one) => one.act === act))).toBe(true);
          }
        }
      }
    });
  });

  it('settles to the same state in one stride and in many', () => {
    every((taken) => {
      for (const referral of accepted(taken).slice(-6)) {
        const from = lastInstant(referral);
        const inOne = settle(definition, referral, shift(from, 480 * HOUR));
        let inMany = referral;
        for (let hours = 7; hours <= 480; hours += 43) {
          inMany = { ...inMany, state: settle(definition, inMany, shift(from, hours * HOUR)) };
        }
        expect(settle(definition, inMany, shift(from, 480 * HOUR))).toEqual(inOne);
      }
    });
  });

  it('has something to record at its next instant, and nothing before it', () => {
    every((taken) => {
      for (const referral of accepted(taken).slice(-8)) {
        const now = lastInstant(referral);
        const next = nextInstant(definition, referral, now);
        const tickAt = (at: string) => dueTick(definition, referral, at, at);
        if (next === null) expect(tickAt(shift(now, 9000 * HOUR))).toBeNull();
        else {
          expect(tickAt(next)).not.toBeNull();
          if (next > now) expect(tickAt(shift(next, -1))).toBeNull();
        }
      }
    });
  });

  it('fires each rung once, and again only when a recomputation has put it off', () => {
    every((taken) => {
      const fired = new Set<string>();
      for (const { event } of accepted(taken).at(-1)?.log ?? []) {
        if (isRecomputation(event)) fired.clear();
        const rungs = event.kind === 'tick' ? [...event.fired, ...event.missed] : [];
        expect(rungs.filter((rung) => fired.has(rung))).toEqual([]);
        for (const rung of rungs) fired.add(rung);
      }
    });
  });

  it('comes to the same whether the timer or the act is recorded first', () => {
    every((taken) => {
      for (const { before, event, verdict } of taken) {
        if (event.kind !== 'act' || !verdict.ok || verdict.step.after !== undefined) continue;
        const tick = dueTick(definition, before, event.at, event.recordedAt);
        const ticked = tick === null ? null : advance(definition, before, tick);
        if (ticked?.ok !== true) continue;
        const after = advance(definition, ticked.referral, event);
        if (!after.ok) throw new Error(`${event.act} was lawful before the tick, then ${after.refusal.code}`);
        const timeless = (state: Referral['state'], offset: number) =>
          JSON.parse(
            JSON.stringify({ ...state, fired: [] }, (key, value: unknown) => {
              if (
                (key === 'sequence' || key === 'closedBy' || key === 'startedBy') &&
                typeof value === 'number'
              ) {
                return value >= verdict.step.sequence + offset ? 'this step' : value;
              }
              return key === 'id' && typeof value === 'string'
                ? value.replace(`#${verdict.step.sequence + offset}`, '#this step')
                : value;
            }),
          ) as unknown;
        expect(timeless(after.referral.state, 1)).toEqual(timeless(verdict.referral.state, 0));
      }
    });
  });

  it('has no question left once all are answered, and asks none twice', () => {
    every((taken) => {
      for (const referral of accepted(taken).slice(-4)) {
        const known = answered(definition, referral);
        expect(openQuestions(definition, known)).toEqual([]);
        const keys = openQuestions(definition, referral).map(({ key }) => key);
        expect(keys.filter((key) => Object.hasOwn(referral.dues, key))).toEqual([]);
      }
    });
  });

  it('never changes what it was given', () => {
    every((taken) => {
      for (const { before, event } of taken.slice(-5)) {
        const copy = structuredClone({ before, event });
        advance(definition, before, event);
        expect({ before, event }).toEqual(copy);
      }
    });
  });
});
