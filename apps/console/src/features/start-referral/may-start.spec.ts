import type { Lifecycle } from '../../api/lifecycles.js';
import type { Me } from '../../api/me.js';
import { mayStart } from './may-start.js';

const nothing = { facts: [], documents: [] };
const openedBy = (positions: Lifecycle['opening']['by']['positions']): Pick<Lifecycle, 'opening'> => ({
  opening: {
    name: '报送移送书面报告',
    by: { party: 'transferor', positions },
    requires: nothing,
    allows: nothing,
    parties: { transferor: { name: '移送机关', kinds: ['enforcement-agency'], joins: 'opening' } },
  },
});

const eco = { id: 'city-eco', name: '示范市生态环境局', kind: 'enforcement-agency' } as const;
const police = { id: 'city-police', name: '示范市公安局', kind: 'public-security' } as const;

describe('who may start a referral', () => {
  it.each<{ who: string; me: Pick<Me, 'unit' | 'position'>; may: boolean }>([
    { who: 'the handler of an enforcement agency', me: { unit: eco, position: 'handler' }, may: true },
    {
      who: 'its head, where only the handler reports',
      me: { unit: eco, position: 'principal-head' },
      may: false,
    },
    { who: 'a handler of the police', me: { unit: police, position: 'handler' }, may: false },
    { who: 'an auditor, who belongs to no unit', me: { unit: null, position: null }, may: false },
  ])('$who: $may', ({ me, may }) => {
    expect(mayStart(openedBy(['handler']), me)).toBe(may);
  });

  it('lets anyone who handles matters start where no position is named, but no supervisor', () => {
    expect(mayStart(openedBy(null), { unit: eco, position: 'principal-head' })).toBe(true);
    expect(mayStart(openedBy(null), { unit: eco, position: 'supervisor' })).toBe(false);
  });
});
