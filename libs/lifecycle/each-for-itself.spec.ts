import { availableActs } from './available-acts.js';
import { errand, errandOpening } from './fixtures/rich-errand.js';
import { someone } from './fixtures/rich-people.js';
import { actOf, at, Story } from './fixtures/rich-story.js';
import type { Performer } from './state.js';

const gov = someone('gov');
const police = someone('police');
const otherPolice = someone('other-police');

const parties = {
  ...errand().parties,
  helper: { name: '协助方', kinds: ['public-security'], joins: 'later' },
} as const;
const lifecycle = {
  ...errand({
    acts: {
      ask: {
        by: [{ party: 'asker' }],
        requires: { facts: ['whom'] },
        binds: [{ party: 'helper', to: { fact: 'whom' } }],
        opens: ['help'],
      },
      help: { by: [{ party: 'helper' }], targets: 'help', discharges: ['help'] },
    },
    duties: { help: { owedBy: 'helper', acts: ['help'], many: true } },
  }),
  parties,
  facts: { ...errand().facts, whom: { name: '协助单位', type: 'unit' } } as const,
};

/** Both police units are asked for help, one after the other: the second holds the role, and both owe. */
const bothAsked = (): Story =>
  Story.open(lifecycle, errandOpening)
    .act('ask', at('03-02 10:00'), gov, { facts: { whom: 'police' } })
    .act('ask', at('03-02 11:00'), gov, { facts: { whom: 'other-police' } });

const helpOf = (by: Performer, duty?: string) =>
  actOf('help', at('03-02 12:00'), by, duty === undefined ? {} : { duty });

const offeredTo = (story: Story, caller: Performer | 'everyone') =>
  availableActs(lifecycle, story.referral, caller, at('03-02 12:00'), () => undefined)
    .filter(({ act }) => act === 'help')
    .map(({ by, duties, dutyRequired }) => ({ unit: by.unit, duties, dutyRequired }));

describe('a duty that several units owe at once, each for itself', () => {
  it('is owed by whoever was asked, also after another came into the role', () => {
    const { duties } = bothAsked().state;
    expect(duties.filter(({ duty }) => duty === 'help').map(({ id, unit }) => [id, unit])).toEqual([
      ['help#2', 'police'],
      ['help#3', 'other-police'],
    ]);
  });

  it('is offered to each of them for its own instance', () => {
    const story = bothAsked();
    expect(offeredTo(story, police)).toEqual([{ unit: 'police', duties: ['help#2'], dutyRequired: true }]);
    expect(offeredTo(story, otherPolice)).toEqual([
      { unit: 'other-police', duties: ['help#3'], dutyRequired: true },
    ]);
    expect(offeredTo(story, 'everyone').map(({ unit }) => unit)).toEqual(['other-police', 'police']);
    expect(offeredTo(story, gov)).toEqual([]);
  });

  it('is answered by each, and the other’s stays open', () => {
    const story = bothAsked().takes(helpOf(police, 'help#2'));
    expect(story.duty('help#2').status).toBe('discharged');
    expect(story.duty('help#3').status).toBe('open');
    expect(story.takes(helpOf(otherPolice)).duty('help#3').status).toBe('discharged');
  });

  it('is not answered by one for another', () => {
    const story = bothAsked();
    expect(story.refuses(helpOf(police, 'help#3'))).toMatchObject({
      code: 'FIELD_INVALID',
      facts: { duties: ['help#2'] },
    });
    expect(story.refuses(helpOf(police))).toMatchObject({
      code: 'DUTY_REQUIRED',
      facts: { duties: ['help#2'] },
    });
    const others = story.takes(helpOf(otherPolice, 'help#3'));
    expect(others.refuses(helpOf(otherPolice))).toMatchObject({
      code: 'ACT_NOT_LAWFUL',
      facts: { because: 'duty' },
    });
    expect(others.refuses(helpOf(someone('eco'))).code).toBe('ACT_NOT_YOURS');
  });

  it('is nobody’s any more who has answered it and left the role', () => {
    const story = bothAsked().takes(helpOf(police, 'help#2'));
    expect(story.refuses(helpOf(police)).code).toBe('ACT_NOT_YOURS');
  });
});
