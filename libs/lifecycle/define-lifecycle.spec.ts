import { defineLifecycle } from './define-lifecycle.js';

/** A lifecycle of two stages, one act and one duty: every wrong name below is wrong against these. */
const base = {
  id: 'errand',
  version: 1,
  name: '跑腿',
  mechanisms: [],
  sender: 'asker',
  parties: {
    asker: { name: '委托方', kinds: ['government'], joins: 'opening' },
    runner: { name: '受托方', kinds: ['court'], joins: 'opening' },
  },
  stages: { asked: { name: '已委托', start: true }, done: { name: '已办结', final: true } },
  facts: { reason: { name: '理由', type: 'text' } },
  documents: { letter: { name: '函', level: 'internal' } },
  opening: { name: '委托', by: { party: 'asker' }, effect: { opens: ['run'] } },
  acts: {
    finish: { name: '办结', by: [{ party: 'runner' }], from: ['asked'], to: 'done', discharges: ['run'] },
  },
  duties: {
    run: {
      name: '办理',
      owedBy: 'runner',
      acts: ['finish'],
      modality: 'shall',
      kind: 'deadline',
      period: { none: '及时' },
      start: 'act',
      during: ['asked'],
    },
  },
} as const;

describe('defineLifecycle', () => {
  it('gives back the very definition it was given', () => {
    expect(defineLifecycle(base)).toBe(base);
  });

  it('freezes the definition to its last leaf', () => {
    const errand = defineLifecycle({
      ...base,
      mechanisms: ['A01'],
      acts: { ...base.acts, finish: { ...base.acts.finish } },
    });
    expect(Object.isFrozen(errand)).toBe(true);
    expect(Object.isFrozen(errand.mechanisms)).toBe(true);
    expect(Object.isFrozen(errand.acts.finish)).toBe(true);
    expect(() => Object.assign(errand.acts.finish, { name: '别的' })).toThrow(TypeError);
  });

  it('accepts the names that the literal declares, wherever a word refers to one', () => {
    const finish = base.acts.finish;
    expect(
      defineLifecycle({
        ...base,
        acts: {
          finish: {
            ...finish,
            when: [{ not: { done: 'finish' } }, { any: [{ known: 'reason' }, { duty: 'run', is: 'open' }] }],
            apart: ['finish'],
            requires: { facts: ['reason'], documents: ['letter'] },
            copies: [{ document: 'letter', to: { relation: 'line-superior', of: 'runner' } }],
            tells: ['asker'],
          },
        },
        duties: {
          run: {
            ...base.duties.run,
            period: {
              choose: [
                { when: { fact: 'reason', is: 'urgent' }, use: { rule: 'T-3D', inCustody: 'reason' } },
              ],
            },
          },
        },
      }).acts.finish.requires,
    ).toEqual({ facts: ['reason'], documents: ['letter'] });
  });

  /** The assertions are the compiler's: `npm run types` fails where an expected error is not one. */
  it('has the compiler refuse every name that the literal does not declare', () => {
    const { finish } = base.acts;
    const { run } = base.duties;
    const wrong = [
      // @ts-expect-error the sender is no party of this lifecycle
      () => defineLifecycle({ ...base, sender: 'bystander' }),
      // @ts-expect-error an actor is no party
      () => defineLifecycle({ ...base, acts: { finish: { ...finish, by: [{ party: 'bystander' }] } } }),
      () =>
        defineLifecycle({
          ...base,
          // @ts-expect-error a position is none that the directory knows
          acts: { finish: { ...finish, by: [{ party: 'runner', positions: ['intern'] }] } },
        }),
      // @ts-expect-error an act starts from a stage that is not there
      () => defineLifecycle({ ...base, acts: { finish: { ...finish, from: ['asked', 'lost'] } } }),
      // @ts-expect-error an act moves to a stage that is not there
      () => defineLifecycle({ ...base, acts: { finish: { ...finish, to: 'lost' } } }),
      // @ts-expect-error an act discharges a duty that is not there
      () => defineLifecycle({ ...base, acts: { finish: { ...finish, discharges: ['walk'] } } }),
      // @ts-expect-error an act requires a fact that is not there
      () => defineLifecycle({ ...base, acts: { finish: { ...finish, requires: { facts: ['weather'] } } } }),
      // @ts-expect-error an act requires a document that is not there
      () => defineLifecycle({ ...base, acts: { finish: { ...finish, requires: { documents: ['pie'] } } } }),
      // @ts-expect-error a condition, two levels down, names an act that is not there
      () => defineLifecycle({ ...base, acts: { finish: { ...finish, when: [{ not: { done: 'fly' } }] } } }),
      // @ts-expect-error feedback goes to somebody who is no party
      () => defineLifecycle({ ...base, acts: { finish: { ...finish, tells: ['bystander'] } } }),
      () =>
        defineLifecycle({
          ...base,
          acts: {
            finish: {
              ...finish,
              // @ts-expect-error a copy goes to the superior of somebody who is no party
              copies: [{ document: 'letter', to: { relation: 'line-superior', of: 'bystander' } }],
            },
          },
        }),
      // @ts-expect-error the opening opens a duty that is not there
      () => defineLifecycle({ ...base, opening: { ...base.opening, effect: { opens: ['walk'] } } }),
      // @ts-expect-error a duty is owed by somebody who is no party
      () => defineLifecycle({ ...base, duties: { run: { ...run, owedBy: 'bystander' } } }),
      // @ts-expect-error a duty is answered by an act that is not there
      () => defineLifecycle({ ...base, duties: { run: { ...run, acts: ['fly'] } } }),
      // @ts-expect-error a clock starts on a fact that is not there
      () => defineLifecycle({ ...base, duties: { run: { ...run, start: { fact: 'weather' } } } }),
      () =>
        defineLifecycle({
          ...base,
          duties: {
            run: {
              ...run,
              // @ts-expect-error a period is chosen by a fact that is not there
              period: { choose: [{ when: { fact: 'weather', is: 'fair' }, use: { rule: 'T-3D' } }] },
            },
          },
        }),
      () =>
        defineLifecycle({
          ...base,
          // @ts-expect-error custody is told by a fact that is not there
          duties: { run: { ...run, period: { rule: 'T-3D', inCustody: 'gaol' } } },
        }),
      // @ts-expect-error a clock stands for a duty that is not there
      () => defineLifecycle({ ...base, duties: { run: { ...run, pausedWhile: { duties: ['walk'] } } } }),
      () =>
        defineLifecycle({
          ...base,
          duties: {
            // @ts-expect-error a reminder goes to somebody who is no party
            run: { ...run, ladder: [{ id: 'urge', after: '0h', modality: 'shall', notify: 'bystander' }] },
          },
        }),
      // @ts-expect-error a misspelt word of the vocabulary
      () => defineLifecycle({ ...base, duties: { run: { ...run, laddder: [] } } }),
    ];
    expect(wrong).toHaveLength(20);
  });
});
