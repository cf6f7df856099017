import type { Duty } from '../../api/duties.js';
import type { AvailableAct } from '../../api/referrals.js';
import { actGroups } from './act-groups.js';

const act = (name: string, modality: 'shall' | 'may', ...discharges: string[]): AvailableAct =>
  ({ act: name, modality, discharges }) as unknown as AvailableAct;
const duty = (id: string, named: string, dueAt: string | null): Duty =>
  ({ id, act: named, dueAt }) as unknown as Duty;

const review = duty('review#6', 'decideFiling', '2026-03-05T15:59:59.999Z');
const handle = duty('handle#6', 'handle', null);

describe('the acts of a referral, as they are laid out', () => {
  it('are together where one of them is enough, with the one that the duty is about in front', () => {
    const availableActs = [
      act('returnCase', 'shall', 'review#6'),
      act('decideFiling', 'shall', 'review#6'),
      act('forward', 'may'),
    ];
    const { due, may } = actGroups({ availableActs, duties: [review, handle] });
    expect(due.map(({ duties, acts }) => [duties, acts.map((each) => each.act)])).toEqual([
      [[review], ['decideFiling', 'returnCase']],
    ]);
    expect(may.map((each) => each.act)).toEqual(['forward']);
  });

  it('begin with what is due first, and end with what has no last instant', () => {
    const supplement = duty('supplement#7', 'supplement', '2026-03-03T15:59:59.999Z');
    const availableActs = [
      act('handle', 'shall', 'handle#6'),
      act('decideFiling', 'shall', 'review#6'),
      act('supplement', 'shall', 'supplement#7'),
    ];
    const { due } = actGroups({ availableActs, duties: [handle, review, supplement] });
    expect(due.flatMap(({ acts }) => acts.map((each) => each.act))).toEqual([
      'supplement',
      'decideFiling',
      'handle',
    ]);
  });

  it('keep apart what answers a duty without discharging it', () => {
    const availableActs = [act('report', 'shall'), act('decideFiling', 'shall', 'review#6')];
    const { due } = actGroups({ availableActs, duties: [review] });
    expect(due.map(({ duties }) => duties.length)).toEqual([1, 0]);
  });
});
