import { availableActs } from './available-acts.js';
import {
  eco,
  ecoHead,
  police,
  policeHead,
  proc,
  received,
  refusedFiling,
  registered,
  sent,
  served,
} from './fixtures/rich-scenes.js';
import { someone } from './fixtures/rich-people.js';
import { at, type Story } from './fixtures/rich-story.js';
import type { Performer } from './state.js';

const offers = (story: Story, caller: Performer | 'everyone', when: string) =>
  availableActs(story.definition, story.referral, caller, at(when), () => undefined);
const names = (...given: Parameters<typeof offers>) => offers(...given).map(({ act }) => act);

describe('the acts that a caller may perform (decision 9)', () => {
  it('are those of the unit, the position and the stage', () => {
    expect(names(registered(), eco, '03-02 10:00')).toEqual(['prepare']);
    expect(names(registered(), police, '03-02 10:00')).toEqual([]);
    const prepared = registered().act('prepare', at('03-02 10:00'), eco, { facts: { amount: 1 } });
    expect(names(prepared, eco, '03-02 11:00')).toEqual(['prepare']);
    expect(names(prepared, ecoHead, '03-02 11:00')).toEqual(['prepare', 'decide']);
    expect(names(prepared, someone('eco', 'supervisor'), '03-02 11:00')).toEqual([]);
  });

  it('say everything that a form needs', () => {
    const [offer] = offers(received(), police, '03-04 10:00').filter(({ act }) => act === 'decideFiling');
    expect(offer).toEqual({
      act: 'decideFiling',
      name: '决定立案或不立案',
      modality: 'shall',
      by: {
        party: 'police',
        unit: 'police',
        position: 'handler',
        positions: ['handler', 'deputy-head', 'principal-head'],
      },
      outcomes: [
        {
          outcome: 'file',
          name: '立案',
          requires: { documents: [{ type: 'notice', name: '通知书' }], facts: [] },
          allows: { documents: [], facts: [] },
        },
        {
          outcome: 'refuse',
          name: '不立案',
          requires: {
            documents: [{ type: 'notice', name: '通知书' }],
            facts: [{ key: 'reason', type: 'text', name: '理由' }],
          },
          allows: { documents: [], facts: [] },
        },
      ],
      requires: { documents: [], facts: [] },
      allows: { documents: [], facts: [] },
      duties: ['review#5'],
      dutyRequired: false,
      discharges: ['review#5'],
      apart: [],
      same: [],
      internal: false,
    });
  });

  it('leave out an outcome that is not to be had', () => {
    const asked = received().act('askSupplement', at('03-04 10:00'), police, { documents: ['notice'] });
    const [offer] = offers(asked, police, '03-04 11:00').filter(({ act }) => act === 'decideFiling');
    expect(offer?.outcomes.map(({ outcome }) => outcome)).toEqual(['file']);
  });

  it('leave out what someone else must do, and what has been done as often as it may', () => {
    const byHead = registered().act('prepare', at('03-02 10:00'), ecoHead, { facts: { amount: 1 } });
    expect(names(byHead, ecoHead, '03-02 11:00')).toEqual(['prepare']);
    expect(names(byHead, someone('eco', 'principal-head', 2), '03-02 11:00')).toContain('decide');
    const extended = received()
      .act('extendReview', at('03-04 10:00'), policeHead)
      .act('extendReview', at('03-04 11:00'), policeHead);
    expect(names(extended, policeHead, '03-04 12:00')).not.toContain('extendReview');
  });

  it('are those of now: what time has opened and closed counts, though nothing is recorded', () => {
    expect(names(refusedFiling(), eco, '03-08 10:00')).toEqual(['protest', 'complain']);
    expect(names(refusedFiling(), eco, '03-09 10:00')).toEqual(['administer', 'complain']);
  });

  it('are not offered before their cause', () => {
    expect(names(sent(), police, '03-02 11:59')).toEqual([]);
    expect(names(sent(), police, '03-02 12:00')).toEqual(['receive']);
  });

  it('list the instances of which one has to be named', () => {
    const story = received()
      .act('complain', at('03-04 10:00'), eco, { facts: { reason: 'content-1' } })
      .act('complain', at('03-04 11:00'), proc, { facts: { reason: 'content-2' } });
    const [offer] = offers(story, police, '03-04 12:00').filter(({ act }) => act === 'answerComplaint');
    expect(offer).toMatchObject({
      dutyRequired: true,
      duties: ['answerComplaint#6', 'answerComplaint#7'],
      discharges: ['answerComplaint#6', 'answerComplaint#7'],
    });
  });

  it('leave out the instances that a limit excludes', () => {
    const head = someone('eco', 'principal-head');
    const story = served()
      .act('assign', at('03-05 10:00'), eco, { facts: { taskBy: '2026-03-10' } })
      .act('assign', at('03-05 11:00'), eco, { facts: { taskBy: '2026-03-11' } })
      .act('prolongTask', at('03-05 12:00'), head, { duty: 'task#5' });
    const prolonging = (one: Story) =>
      offers(one, head, '03-05 14:00').find(({ act }) => act === 'prolongTask');
    expect(prolonging(story)).toMatchObject({ dutyRequired: true, duties: ['task#4'] });
    const both = story.act('prolongTask', at('03-05 13:00'), head, { duty: 'task#4' });
    expect(prolonging(both)).toBeUndefined();
  });
});

describe('the acts of every party', () => {
  it('come once for each role that may perform them, with the first position that may sign', () => {
    const prepared = registered().act('prepare', at('03-02 10:00'), eco, { facts: { amount: 1 } });
    expect(offers(prepared, 'everyone', '03-02 11:00')).toMatchObject([
      { act: 'prepare', internal: true, by: { party: 'bureau', unit: 'eco', position: 'handler' } },
      { act: 'decide', apart: ['prepare'], by: { unit: 'eco', position: 'principal-head' } },
    ]);
    const complaints = offers(received(), 'everyone', '03-04 10:00').filter(({ act }) => act === 'complain');
    expect(complaints.map(({ by }) => by.unit)).toEqual(['eco', 'proc']);
  });

  it('leave out roles that nobody holds', () => {
    expect(names(received(), 'everyone', '03-04 10:00')).not.toContain('handOver');
  });
});
