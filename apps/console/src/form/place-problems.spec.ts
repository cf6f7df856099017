import { Problem } from '../api/problem.js';
import { placeProblems } from './place-problems.js';

const problem = (...paths: string[]): Problem =>
  new Problem(
    'FIELD_INVALID',
    422,
    paths.map((path) => ({ path, code: 'FIELD_INVALID', detail: `${path} 有误` })),
  );

describe('problems find their fields', () => {
  it('places a problem of a fact at that fact', () => {
    expect(placeProblems(problem('facts.amount'), [], new Set(['facts.amount']))).toEqual({
      placed: [{ name: ['facts', 'amount'], errors: ['facts.amount 有误'] }],
      elsewhere: [],
    });
  });

  it('places a problem of the second document at the type of that document', () => {
    const documents = [
      { type: 'letter', documentId: 'a' },
      { type: 'report', documentId: 'b' },
    ];
    expect(
      placeProblems(problem('documents.1.documentId'), documents, new Set(['documents.report'])).placed,
    ).toEqual([{ name: ['documents', 'report'], errors: ['documents.1.documentId 有误'] }]);
  });

  it('keeps two problems of one field together', () => {
    expect(placeProblems(problem('title', 'title'), [], new Set(['title'])).placed).toEqual([
      { name: ['title'], errors: ['title 有误', 'title 有误'] },
    ]);
  });

  it('shows above the form what no field of the form is about', () => {
    expect(placeProblems(problem('expectedSequence'), [], new Set(['title']))).toEqual({
      placed: [],
      elsewhere: ['expectedSequence 有误'],
    });
  });

  it('places what the engine found missing, although it names no fields', () => {
    const missing = new Problem('FACT_REQUIRED', 422, [], { facts: ['reason'], documents: [] });
    expect(placeProblems(missing, [], new Set(['facts.reason'])).placed).toEqual([
      { name: ['facts', 'reason'], errors: ['缺少必填的内容。'] },
    ]);
  });

  it('places a wrong instant at the time that the person gave', () => {
    expect(placeProblems(new Problem('INSTANT_IN_FUTURE', 422), [], new Set(['occurredAt'])).placed).toEqual([
      { name: ['occurredAt'], errors: ['所填时间晚于现在。'] },
    ]);
  });
});
