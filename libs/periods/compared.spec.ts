import fc from 'fast-check';
import { byComputer } from './fixtures/by-hand/asked-of-both.js';
import { byHand, type Answer, type Question } from './fixtures/by-hand/by-hand.js';
import { questions } from './fixtures/by-hand/questions.js';

/** A failing seed is in the name of the test: run it again with `PERIODS_SEED=…`. */
const seed = Number(process.env.PERIODS_SEED ?? 20261122);
const RUNS = 10_000;

describe(`${RUNS} questions about periods (seed ${seed})`, () => {
  const asked = fc.sample(questions, { numRuns: RUNS, seed }).map((question) => ({
    question,
    answer: byHand(question),
    moved: byHand(question).dueAt !== byHand({ ...question, pauses: [] }).dueAt,
  }));

  it('get one answer from the product and from an implementation by other hands', () => {
    const differences = asked
      .map(({ question, answer }) => ({ question, product: byComputer(question), answer }))
      .filter(({ product, answer }) => JSON.stringify(product) !== JSON.stringify(answer))
      .map(({ question, product, answer }) =>
        [shown(question), `product ${shown(product)}`, `by hand ${shown(answer)}`].join('\n'),
      );
    expect({ count: differences.length, first: differences.slice(0, 3) }).toEqual({ count: 0, first: [] });
  });

  it.each<{
    kind: string;
    atLeast: number;
    is: (question: Question, answer: Answer, moved: boolean) => boolean;
  }>([
    { kind: 'with pauses', atLeast: 4000, is: ({ pauses }) => pauses.length > 0 },
    { kind: 'with extensions', atLeast: 1000, is: ({ extensions }) => extensions.length > 0 },
    { kind: 'counted back', atLeast: 200, is: ({ direction }) => direction === 'before' },
    { kind: 'in custody', atLeast: 300, is: (q) => q.counting === 'criminal' && q.inCustody === true },
    { kind: 'answered provisionally', atLeast: 500, is: (_, answer) => answer.provisional },
    { kind: 'with two readings', atLeast: 500, is: (_, answer) => answer.dueOn !== answer.conservativeDueOn },
    { kind: 'with pauses that move the end', atLeast: 1500, is: (_question, _answer, moved) => moved },
    {
      kind: 'with pauses that move nothing',
      atLeast: 300,
      is: (q, _, moved) => q.pauses.length > 0 && !moved,
    },
  ])('have at least $atLeast $kind among them', ({ atLeast, is }) => {
    expect(
      asked.filter(({ question, answer, moved }) => is(question, answer, moved)).length,
    ).toBeGreaterThanOrEqual(atLeast);
  });
});

/** Editions by their ids. */
const shown = (value: Question | Answer): string =>
  JSON.stringify('editions' in value ? { ...value, editions: value.editions.map(({ id }) => id) } : value);
