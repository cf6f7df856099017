import fc from 'fast-check';
import { termOf } from './terms.js';
import type { FactIs, FactValue, Period } from './vocabulary.js';

const rule = (id: string): Period => ({ rule: id });

describe('the term that facts choose', () => {
  /** 60 days, or 90 with the head's consent, for minors; ten days where urgent; else whatever the issuer sets. */
  const period: Period = {
    choose: [
      {
        when: [
          { fact: 'minor', is: true },
          { fact: 'consent', is: 'given' },
        ],
        use: rule('D90'),
      },
      { when: { fact: 'minor', is: true }, use: rule('D60') },
      { when: { fact: 'urgency', is: ['urgent', 'very-urgent'] }, use: rule('D10') },
      { when: { fact: 'parts', is: 3 }, use: { configured: 'three-parts' } },
      { when: { fact: 'urgency', is: 'none' }, use: { none: '及时' } },
    ],
    otherwise: { setBy: 'replyBy', maximum: 'D30' },
  };

  it.each<{ facts: Record<string, FactValue>; term: object; because: string }>([
    {
      ...{ facts: { minor: true, consent: 'given' }, term: { rule: 'D90' } },
      because: 'several facts decide together',
    },
    {
      ...{ facts: { minor: true, consent: 'refused' }, term: { rule: 'D60' } },
      because: 'one of two conditions is not enough',
    },
    { facts: { minor: true }, term: { rule: 'D60' }, because: 'what is not known is no value' },
    {
      ...{ facts: { minor: true, urgency: 'urgent' }, term: { rule: 'D60' } },
      because: 'the first case that holds counts, though a later one holds as well',
    },
    {
      ...{ facts: { minor: false, urgency: 'very-urgent' }, term: { rule: 'D10' } },
      because: 'any of several values will do',
    },
    {
      ...{ facts: { parts: 3 }, term: { rule: 'local:three-parts' } },
      because: 'a case is a whole period: a service level of the deployment',
    },
    { facts: { parts: '3' }, term: { rule: null }, because: 'a text is not the number that it shows' },
    { facts: { urgency: 'none' }, term: { rule: null }, because: 'a case may be without due instant' },
    {
      ...{ facts: { replyBy: '2026-03-20' }, term: { rule: 'D30', setOn: '2026-03-20' } },
      because: 'where no case holds, the rest is said: a day set by the issuer',
    },
    { facts: {}, term: { rule: null }, because: 'nothing is known that could set or choose' },
    { facts: { constructor: true }, term: { rule: null }, because: 'no other fact chooses' },
  ])('$facts: $because', ({ facts, term }) => {
    expect(termOf({ facts }, period)).toEqual(term);
  });

  it('is none where no case holds and nothing else is said', () => {
    const only: Period = { choose: [{ when: { fact: 'minor', is: true }, use: rule('D60') }] };
    expect(termOf({ facts: { minor: false } }, only)).toEqual({ rule: null });
  });

  it('may be chosen in two steps', () => {
    const nested: Period = {
      choose: [
        { when: { fact: 'minor', is: true }, use: period },
        { when: [], use: rule('D1') },
      ],
    };
    expect(termOf({ facts: { minor: true } }, nested)).toEqual({ rule: 'D60' });
    expect(termOf({ facts: {} }, nested)).toEqual({ rule: 'D1' });
  });

  it('is that of the first case whose conditions all hold, whatever the cases and facts', () => {
    const fact = fc.constantFrom('minor', 'urgency', 'parts');
    const value = fc.constantFrom<FactValue>(true, false, 'urgent', 'none', 1, 2);
    const condition = fc.record({ fact, is: fc.oneof(value, fc.array(value, { maxLength: 3 })) });
    const cases = fc.array(fc.array(condition, { maxLength: 3 }), { maxLength: 6 });
    const known = fc.dictionary(fact, value);
    fc.assert(
      fc.property(cases, known, (whens, facts) => {
        const isTrue = ({ fact: name, is }: FactIs) =>
          Object.entries(facts).some(
            ([key, given]) => key === name && [is].flat().some((one) => one === given),
          );
        const first = whens.findIndex((when) => when.every(isTrue));
        const choose = whens.map((when, index) => ({ when, use: rule(`D${index}`) }));
        expect(termOf({ facts }, { choose, otherwise: rule('D99') })).toEqual({
          rule: first < 0 ? 'D99' : `D${first}`,
        });
      }),
      { numRuns: 500 },
    );
  });
});
