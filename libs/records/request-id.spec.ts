import { requestIdOf } from './request-id.js';

describe('a request id', () => {
  it('is the same for the same parts', () => {
    expect(requestIdOf('city-eco.handler', 'referrals', 'k')).toBe('byrwma3xx23hzjau644vmflrcd');
  });

  it('is 26 characters that a workflow id may hold', () => {
    expect(requestIdOf('a', 'b', 'c')).toMatch(/^[a-z2-7]{26}$/);
  });

  it('tells parts apart that read the same when joined', () => {
    expect(requestIdOf('ab', 'c')).not.toBe(requestIdOf('a', 'bc'));
  });
});
