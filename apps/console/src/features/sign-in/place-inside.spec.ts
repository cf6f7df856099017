import { placeInside } from './place-inside.js';

describe('the place that a person returns to after signing in', () => {
  it('is the place that was left', () => {
    expect(placeInside('/referrals/abc?act=decide')).toBe('/referrals/abc?act=decide');
  });

  it.each([
    'https://elsewhere.example/',
    '//elsewhere.example/',
    '/\\elsewhere.example',
    'duties',
    undefined,
    7,
  ])('is the first page instead of %p', (candidate) => {
    expect(placeInside(candidate)).toBe('/');
  });
});
