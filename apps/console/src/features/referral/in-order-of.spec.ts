import { inOrderOf } from './in-order-of.js';

describe('the order of what a referral states', () => {
  it('is that of the lifecycle, with what it does not know at the end', () => {
    const given = { police: 'b', extra: 'x', transferor: 'a' };
    expect(inOrderOf({ transferor: {}, police: {} }, given).map(([name]) => name)).toEqual([
      'transferor',
      'police',
      'extra',
    ]);
  });
});
