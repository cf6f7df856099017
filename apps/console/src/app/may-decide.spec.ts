import { mayDecide } from './may-decide.js';

const province = { kind: 'government', level: 'province' } as const;
const justice = { kind: 'judicial-administration', level: 'province' } as const;
const head = { position: 'principal-head' } as const;

describe('who is shown the forms for decisions that bind everybody', () => {
  it.each([
    {
      decision: 'calendar.propose',
      who: head,
      unit: justice,
      may: true,
      because: 'the justice department proposes',
    },
    {
      decision: 'calendar.propose',
      who: head,
      unit: province,
      may: true,
      because: 'the government may propose too',
    },
    {
      decision: 'calendar.approve',
      who: head,
      unit: province,
      may: true,
      because: 'the government publishes',
    },
    {
      decision: 'calendar.approve',
      who: head,
      unit: justice,
      may: false,
      because: 'who proposes does not publish',
    },
    {
      decision: 'rule.activate',
      who: head,
      unit: justice,
      may: true,
      because: 'rules are the justice department’s',
    },
    { decision: 'rule.activate', who: head, unit: province, may: false, because: 'not the government’s' },
    {
      decision: 'calendar.approve',
      who: { position: 'deputy-head' },
      unit: province,
      may: false,
      because: 'the head decides in person',
    },
    {
      decision: 'calendar.approve',
      who: head,
      unit: { kind: 'government', level: 'city' },
      may: false,
      because: 'a city does not decide for the province',
    },
    {
      decision: 'calendar.propose',
      who: head,
      unit: undefined,
      may: false,
      because: 'the directory has not come',
    },
  ] as const)('$decision: $may, since $because', ({ decision, who, unit, may }) => {
    expect(mayDecide(decision, who, unit)).toBe(may);
  });
});
