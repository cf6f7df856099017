import { received } from './fixtures/rich-scenes.js';
import { at } from './fixtures/rich-story.js';
import { dueKey, questionOf } from './question.js';
import type { DutyInstance } from './state.js';

const instance = (changes: Partial<DutyInstance>): DutyInstance => ({
  ...received().duty('review#5'),
  ...changes,
});
const pausesOf = (...spans: (readonly [string, string])[]) =>
  questionOf(instance({ pauses: spans.map(([from, to]) => ({ from: at(from), to: at(to) })) }), '')?.pauses;

describe('a question about time', () => {
  it('is asked of an instance whose clock has started and does not stand', () => {
    expect(questionOf(instance({ startAt: null }), '')).toBeNull();
    expect(questionOf(instance({ rule: null }), '')).toBeNull();
    expect(questionOf(instance({ pauses: [{ from: at('03-04 00:00'), to: null }] }), '')).toBeNull();
    expect(questionOf(instance({}), 'e1')).toEqual({
      ...{ rule: 'D3r', startAt: at('03-03 00:00'), pauses: [], extensions: [], edition: 'e1' },
    });
  });

  it('asks without a rule where the issuer alone set the day', () => {
    expect(questionOf(instance({ rule: null, setOn: '2026-03-20' }), '')).toMatchObject({
      rule: null,
      setOn: '2026-03-20',
    });
  });

  it('makes one pause of those that overlap or touch, in whatever order they were found', () => {
    const one = { from: at('03-04 00:00'), to: at('03-06 00:00') };
    expect(pausesOf(['03-04 00:00', '03-05 00:00'], ['03-04 12:00', '03-06 00:00'])).toEqual([one]);
    expect(pausesOf(['03-05 00:00', '03-06 00:00'], ['03-04 00:00', '03-05 00:00'])).toEqual([one]);
    expect(pausesOf(['03-04 00:00', '03-06 00:00'], ['03-04 12:00', '03-05 00:00'])).toEqual([one]);
    expect(pausesOf(['03-04 00:00', '03-05 00:00'], ['03-07 00:00', '03-08 00:00'])).toHaveLength(2);
  });

  it('counts no pause before the start', () => {
    expect(pausesOf(['03-01 00:00', '03-02 00:00'])).toEqual([]);
    expect(pausesOf(['03-01 00:00', '03-04 00:00'])).toEqual([
      { from: at('03-03 00:00'), to: at('03-04 00:00') },
    ]);
  });

  it('has one key for one content, and another for any other', () => {
    const question = questionOf(instance({}), '');
    if (question === null) throw new Error('no question');
    const others = [
      { ...question, rule: 'D4' },
      { ...question, setOn: '2026-03-20' },
      { ...question, startAt: at('03-04 00:00') },
      { ...question, pauses: [{ from: at('03-04 00:00'), to: at('03-05 00:00') }] },
      { ...question, extensions: ['D2'] },
      { ...question, edition: 'e1' },
      { ...question, inCustody: true as const },
    ];
    expect(dueKey({ ...question })).toBe(dueKey(question));
    expect(new Set([question, ...others].map(dueKey)).size).toBe(8);
  });
});
