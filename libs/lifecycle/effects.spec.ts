import { DefinitionBug } from './definition-bug.js';
import { combineEffects, EFFECT_WORDS } from './effects.js';
import { errand, errandOpening } from './fixtures/rich-errand.js';
import { someone } from './fixtures/rich-people.js';
import { actOf, at, Story } from './fixtures/rich-story.js';
import type { LinkEvent } from './state.js';
import type { Effect } from './vocabulary.js';

const gov = someone('gov');
const court = someone('court');
const opened = (changes: Parameters<typeof errand>[0]) => Story.open(errand(changes), errandOpening);

describe('effects of an act and its outcome', () => {
  const everything: Required<Omit<Effect, 'silent'>> = {
    to: 'doing',
    opens: ['run'],
    discharges: ['run'],
    waives: ['run'],
    submits: ['run'],
    rejects: ['run'],
    extends: [{ duty: 'run', rule: 'D1', times: 1 }],
    restates: [{ duty: 'run', start: 'arrivedOn' }],
    binds: [{ party: 'helper', to: null }],
    copies: [{ document: 'note', to: 'runner' }],
    tells: ['runner', { relation: 'line-superior', of: 'runner' }],
    links: [{ as: 'other', lifecycle: 'errand' }],
  };

  it('are joined word by word, and no word is dropped', () => {
    const twice = combineEffects(everything, undefined, everything);
    expect(EFFECT_WORDS).toEqual(Object.keys(everything));
    for (const word of EFFECT_WORDS) {
      const once = [everything[word]].flat();
      expect(twice[word]).toEqual([...once, ...once]);
    }
  });

  it('take a single stage as a list of one', () => {
    expect(combineEffects({ to: 'doing' }, { to: ['done', 'loud'] }).to).toEqual(['doing', 'done', 'loud']);
  });

  it('tell a unit once, though act and outcome name it in two roles', () => {
    const story = opened({
      acts: { nod: { tells: ['runner'], outcomes: { yes: { name: '是', tells: ['runner', 'asker'] } } } },
    }).act('nod', at('03-02 10:00'), gov, { outcome: 'yes' });
    expect(story.consequences).toEqual([{ kind: 'tell', to: { unit: 'court' }, about: 'nod' }]);
  });

  it('tell and copy to nobody where nobody holds the role', () => {
    const story = opened({
      acts: {
        nod: {
          tells: ['helper', { relation: 'line-superior', of: 'helper' }],
          copies: [{ document: 'note', to: 'helper' }],
        },
      },
    }).act('nod', at('03-02 10:00'), gov);
    expect(story.consequences).toEqual([]);
  });
});

describe('conditions within an effect', () => {
  it('see the facts that the act brings, and the act itself as done', () => {
    const story = opened({
      acts: {
        paint: {
          requires: { facts: ['colour'] },
          opens: [
            { duty: 'dry', if: [{ fact: 'colour', is: 'red' }, { done: 'paint' }] },
            { duty: 'wash', if: [{ fact: 'colour', is: ['blue'] }] },
          ],
        },
      },
      duties: { dry: {}, wash: {} },
    }).act('paint', at('03-02 10:00'), court, { facts: { colour: 'red' } });
    expect(story.state.duties.map(({ duty }) => duty)).toEqual(['run', 'dry']);
  });

  it('see stages and duties as they were before it, in whatever order its words stand', () => {
    const story = opened({
      acts: {
        swap: {
          to: 'doing',
          discharges: ['run'],
          opens: [{ duty: 'report', if: [{ duty: 'run', is: 'open' }, { stage: 'asked' }] }],
        },
      },
      duties: { report: {} },
    }).act('swap', at('03-02 10:00'), court);
    expect(story.duty('run#1').status).toBe('discharged');
    expect(story.duty('report#2').status).toBe('open');
  });

  it('see a duty as late when its passing due instant is what they follow from', () => {
    const story = opened({
      duties: {
        run: { atDue: { opens: [{ duty: 'explain', if: [{ duty: 'run', is: 'late' }] }] } },
        explain: {},
      },
    }).tick(at('03-04 10:00'));
    expect(story.duty('explain#1t')).toMatchObject({ openedAt: at('03-03 09:00'), status: 'open' });
    expect(story.duty('run#1')).toMatchObject({ status: 'open', maturedAt: at('03-03 09:00') });
  });

  it('choose whether a link is started', () => {
    const story = opened({
      acts: {
        call: {
          links: [
            { as: 'near', lifecycle: 'errand', if: [{ stage: 'asked' }] },
            { as: 'far', lifecycle: 'errand', if: [{ stage: 'doing' }] },
          ],
        },
      },
    }).act('call', at('03-02 10:00'), gov);
    expect(story.consequences).toEqual([{ kind: 'start-link', as: 'near', lifecycle: 'errand' }]);
    expect(story.state.links).toEqual([
      { as: 'near', lifecycle: 'errand', startedBy: 2, referralId: null, status: 'starting', outcome: null },
    ]);
  });
});

describe('opening a duty that is open (decision 8)', () => {
  it('stops visibly, naming lifecycle, duty and step', () => {
    const story = opened({ acts: { again: { opens: ['run'] } } });
    const twice = () => story.act('again', at('03-02 10:00'), gov);
    expect(twice).toThrow(DefinitionBug);
    expect(twice).toThrow('errand: duty run, step 2: is opened while run#1 is open');
  });

  it.each(['submitted', 'pending'])('is a bug for one that is %s as well', (status) => {
    const start = status === 'pending' ? ({ fact: 'arrivedOn' } as const) : 'act';
    const story = opened({
      acts: { begin: { opens: ['extra'] }, hand: { submits: ['extra'] } },
      duties: { extra: { start } },
    }).act('begin', at('03-02 10:00'), gov);
    const waiting = status === 'submitted' ? story.act('hand', at('03-02 11:00'), gov) : story;
    expect(waiting.duty('extra#2').status).toBe(status);
    expect(() => waiting.act('begin', at('03-02 12:00'), gov)).toThrow(DefinitionBug);
  });

  it('is one after another with `replace`, and one beside another with `many`', () => {
    const story = opened({
      acts: { again: { opens: [{ duty: 'run', replace: true }, 'more', 'more'] } },
      duties: { more: { many: true } },
    }).act('again', at('03-02 10:00'), gov);
    expect(story.state.duties.map(({ id, status }) => [id, status])).toEqual([
      ['run#1', 'moot'],
      ['run#2', 'open'],
      ['more#2', 'open'],
      ['more#2.2', 'open'],
    ]);
  });

  it('and a duty that nobody would owe, is a bug', () => {
    const story = opened({ acts: { ask: { opens: ['extra'] } }, duties: { extra: { owedBy: 'helper' } } });
    expect(() => story.act('ask', at('03-02 10:00'), gov)).toThrow(
      'owed by helper, a role that nobody holds',
    );
  });
});

describe('a duty that survives the end', () => {
  it('survives leaving its stages too', () => {
    const story = opened({
      acts: { leave: { to: 'doing' } },
      duties: { run: { during: ['asked'] }, keep: { during: ['asked'], survivesEnd: true } },
    });
    const kept = Story.open(
      { ...story.definition, opening: { ...story.definition.opening, effect: { opens: ['run', 'keep'] } } },
      errandOpening,
    ).act('leave', at('03-02 10:00'), gov);
    expect([kept.duty('run#1').status, kept.duty('keep#1').status]).toEqual(['moot', 'open']);
  });
});

describe('lengthening all instances of a duty at once', () => {
  it('passes over those that have been lengthened as often as they may be', () => {
    const story = opened({
      acts: { ask: { opens: ['task'] }, stretch: { extends: [{ duty: 'task', rule: 'D1', times: 1 }] } },
      duties: { task: { many: true, acts: [] } },
    })
      .act('ask', at('03-02 10:00'), gov)
      .act('stretch', at('03-02 11:00'), court)
      .act('ask', at('03-02 12:00'), gov)
      .act('stretch', at('03-02 13:00'), court);
    expect([story.duty('task#2').extensions, story.duty('task#4').extensions]).toEqual([['D1'], ['D1']]);
    expect(() => story.act('stretch', at('03-02 14:00'), court)).toThrow('"because":"limit"');
  });
});

describe('an act that a duty names', () => {
  it('is lawful only while that duty is open', () => {
    const story = opened({}).act('finish', at('03-02 10:00'), court);
    expect(() => story.act('finish', at('03-02 11:00'), court)).toThrow('"because":"duty"');
  });

  it('is lawful without it where it is free', () => {
    const story = opened({ acts: { finish: { free: true, discharges: ['run'] } } });
    expect(
      story.act('finish', at('03-02 10:00'), court).act('finish', at('03-02 11:00'), court).state.acts[
        'finish'
      ],
    ).toMatchObject({
      count: 2,
    });
  });
});

describe('what stands against an act', () => {
  it('is a wait that names it, though another duty that names it is open', () => {
    const story = opened({
      acts: { warn: { opens: ['hush'] } },
      duties: { hush: { kind: 'wait', acts: ['finish'] } },
    }).act('warn', at('03-02 10:00'), gov);
    expect(() => story.act('finish', at('03-03 10:00'), court)).toThrow('"because":"duty"');
    expect(story.act('finish', at('03-03 10:01'), court).duty('run#1').status).toBe('discharged');
  });

  it('is the start of the duty that it answers, which lies after it', () => {
    const story = opened({
      acts: { ask: { opens: ['task'] }, give: { discharges: ['task'] }, nod: {} },
      duties: { task: { acts: ['give'] } },
    })
      .act('ask', at('03-02 12:00'), gov)
      .act('nod', at('03-02 14:00'), gov);
    const early = actOf('give', at('03-02 11:00'), court, { recordedAt: at('03-02 15:00') });
    expect(story.refuses(early)).toEqual({
      code: 'INSTANT_BEFORE_CAUSE',
      facts: { at: at('03-02 11:00'), cause: at('03-02 12:00') },
    });
    const later = actOf('give', at('03-02 13:00'), court, { recordedAt: at('03-02 15:00') });
    expect(story.takes(later).duty('task#2')).toMatchObject({ closedAt: at('03-02 13:00'), closedBy: 4 });
  });

  it('is the entry of a track that it moves, though it may be done anywhere', () => {
    const story = opened({ acts: { start: { to: 'doing' }, stop: { to: 'asked' } } })
      .act('start', at('03-02 12:00'), court)
      .act('stop', at('03-02 11:00'), court, { recordedAt: at('03-02 13:00') });
    expect(story.referral.log.at(-1)).toMatchObject({ after: 1 });
    expect(story.state.tracks['main']).toBe('doing');
  });

  it('is a role that would go to a unit of a kind it does not admit', () => {
    const story = opened({
      acts: {
        promote: { binds: [{ party: 'helper', to: { party: 'runner' } }] },
        choose: {
          outcomes: {
            runner: { name: '甲', binds: [{ party: 'helper', to: { party: 'runner' } }] },
            nobody: { name: '乙', binds: [{ party: 'helper', to: null }] },
          },
        },
      },
    });
    expect(() => story.act('promote', at('03-02 10:00'), gov)).toThrow('"because":"party"');
    expect(() => story.act('choose', at('03-02 10:00'), gov, { outcome: 'runner' })).toThrow(
      '"offered":["nobody"]',
    );
  });
});

describe('news of links (decision 12)', () => {
  const linked = () =>
    opened({
      acts: { call: { links: [{ as: 'near', lifecycle: 'errand' }] } },
      links: {
        near: {
          name: '另件',
          lifecycle: 'errand',
          onOutcome: {
            won: { to: 'done', tells: ['asker'] },
            '*': { opens: [{ duty: 'run', replace: true }] },
          },
        },
      },
    }).act('call', at('03-02 10:00'), gov);
  const news = (when: string, referralId: string, outcome?: string): LinkEvent => ({
    ...{ kind: 'link', at: at(when), recordedAt: at(when), as: 'near', referralId },
    ...(outcome === undefined ? { status: 'open' } : { status: 'closed', outcome }),
  });

  it('open it, and close it with the effect of their outcome', () => {
    const story = linked().takes(news('03-02 11:00', 'errand-1'));
    expect(story.state.links).toMatchObject([{ status: 'open', referralId: 'errand-1', startedBy: 2 }]);
    const won = story.takes(news('03-02 12:00', 'errand-1', 'won'));
    expect(won.state).toMatchObject({
      final: true,
      outcome: 'done',
      links: [{ status: 'closed', outcome: 'won' }],
    });
    expect(won.consequences).toEqual([{ kind: 'tell', to: { unit: 'gov' }, about: 'link:near' }]);
  });

  it('have the effect for any other outcome where theirs has none', () => {
    const story = linked().takes(news('03-02 12:00', 'errand-1', 'constructor'));
    expect(story.duty('run#3')).toMatchObject({ status: 'open', openedAt: at('03-02 12:00') });
  });

  it('are never refused, and have no effect twice or after the end', () => {
    const story = linked().takes(news('03-02 12:00', 'errand-1', 'lost'));
    const again = story.takes(news('03-02 13:00', 'errand-1', 'lost'));
    expect(again.state.duties).toEqual(story.state.duties);
    const ended = linked().takes(news('03-02 12:00', 'errand-1', 'won'));
    const after = ended.takes(news('03-02 13:00', 'errand-2', 'lost'));
    expect(after.state.duties).toEqual(ended.state.duties);
    expect(after.state.links).toHaveLength(2);
  });

  it('still tell after the end, and do nothing else', () => {
    const links = {
      near: {
        name: '另件',
        lifecycle: 'errand',
        onOutcome: { won: { to: 'asked', opens: ['run'], tells: ['asker'] } },
      },
    };
    const ended = opened({
      acts: { call: { to: 'done', links: [{ as: 'near', lifecycle: 'errand' }] } },
      links,
    }).act('call', at('03-02 10:00'), gov);
    const after = ended.takes(news('03-02 13:00', 'errand-1', 'won'));
    expect(after.consequences).toEqual([{ kind: 'tell', to: { unit: 'gov' }, about: 'link:near' }]);
    expect({ ...after.state, sequence: 2, links: [] }).toEqual({ ...ended.state, links: [] });
    expect(after.state.links).toMatchObject([{ status: 'closed', outcome: 'won' }]);
  });

  it('about a link that the lifecycle does not have are only recorded', () => {
    const story = linked();
    const strange = story.takes({ ...news('03-02 12:00', 'errand-1', 'won'), as: '__proto__' });
    expect({ ...strange.state, sequence: 2 }).toEqual(story.state);
    expect(strange.state.sequence).toBe(3);
  });
});
