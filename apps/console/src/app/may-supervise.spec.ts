import { maySupervise } from './may-supervise.js';

const unit = { id: 'city-eco', name: '（演示）', kind: 'enforcement-agency' } as const;

describe('who is shown what others of the unit handle', () => {
  it.each([
    {
      me: { unit, position: 'handler', roles: [] },
      may: false,
      because: 'a handler answers for own matters',
    },
    { me: { unit, position: 'supervisor', roles: [] }, may: true, because: 'supervising is the position' },
    { me: { unit, position: 'deputy-head', roles: [] }, may: true, because: 'heads answer for the unit' },
    {
      me: { unit: null, position: null, roles: ['auditor'] },
      may: true,
      because: 'the auditor sees everything',
    },
    {
      me: { unit: null, position: null, roles: ['sysadmin'] },
      may: false,
      because: 'who runs the system does not',
    },
  ] as const)('$me.position $me.roles: $may, since $because', ({ me, may }) => {
    expect(maySupervise(me)).toBe(may);
  });
});
