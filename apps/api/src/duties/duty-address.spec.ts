import { addressOf, placeOf } from './duty-address.js';

describe('the address of a duty', () => {
  it.each(['review#7', 'review#7t', 'decide-again#12'])('leads back to %s', (dutyId) => {
    const place = { referralId: 'criminal-transfer-k3vq6', dutyId };
    expect(placeOf(addressOf(place.referralId, dutyId))).toEqual(place);
  });

  it('needs no encoding', () => {
    const address = addressOf('criminal-transfer-k3vq6', 'review#7');
    expect(address).toBe('criminal-transfer-k3vq6.review.7');
    expect(encodeURIComponent(address)).toBe(address);
  });

  it.each(['', 'review#7', 'a.review', 'a.review.7.8', 'A.review.7', 'a.review.x', '../a.review.7'])(
    'is not %j',
    (address) => expect(placeOf(address)).toBeNull(),
  );
});
