import { Problem } from '../../api/problem.js';
import { placeRefusal } from './place-refusal.js';

const AT = '2025-12-10T10:00:00+08:00';
const LATER = '2025-12-20T10:00:00+08:00';
const question = {
  ruleId: 'FWD-06',
  startAt: '2025-12-01T10:00:00+08:00',
  events: [
    { kind: 'suspend', at: AT, document: '1' },
    { kind: 'exclude', at: LATER, until: AT, ground: '鉴定', document: '2' },
    { kind: 'extend', at: LATER, extension: 'to-30', approvedBy: 'unit-head', document: '3' },
  ],
} as const;
const refused = (code: string, facts: object = {}): Problem =>
  Problem.of({ status: 422, code, detail: '（接口的说明）', ...facts });

describe('a refusal of the calculator', () => {
  it.each([
    { code: 'RULE_INACTIVE', facts: {}, name: ['ruleId'], because: 'it is about the rule' },
    { code: 'RULE_NOT_IN_FORCE', facts: {}, name: ['startAt'], because: 'another start may lie in force' },
    {
      code: 'CALENDAR_NOT_PUBLISHED',
      facts: { years: [2027] },
      name: ['final'],
      because: 'only then is it refused',
    },
    {
      code: 'ALREADY_SUSPENDED',
      facts: { at: '2025-12-10T02:00:00.000Z' },
      name: ['events', 0, 'at'],
      because: 'the same instant, written otherwise, is that event',
    },
    {
      code: 'SPAN_REVERSED',
      facts: { from: LATER, to: AT },
      name: ['events', 1, 'until'],
      because: 'the end of the span is wrong, not the extension of the same instant',
    },
    {
      code: 'EXTENSION_LEVEL_TOO_LOW',
      facts: { extension: 'to-30' },
      name: ['events', 2, 'approvedBy'],
      because: 'somebody else has to approve it',
    },
  ])('of $code stands at $name: $because', ({ code, facts, name }) => {
    expect(placeRefusal(refused(code, facts), question)).toEqual([{ name, says: '（接口的说明）' }]);
  });

  it('goes by the fields that the API names, under the names of the form', () => {
    const field = (path: string) => ({ path, code: 'FIELD_INVALID', detail: '没有这一天' });
    const fields = [field('facts.setOn'), field('events.1.until')];
    expect(placeRefusal(refused('FIELD_INVALID', { fields }), question).map(({ name }) => name)).toEqual([
      ['setOn'],
      ['events', 1, 'until'],
    ]);
  });

  it('stands nowhere where no event of the form has that instant', () => {
    expect(placeRefusal(refused('ALREADY_SUSPENDED', { at: '2020-01-01T00:00:00Z' }), question)).toEqual([]);
  });
});
