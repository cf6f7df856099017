import { digestOf } from './digest.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';

const errand: LifecycleDefinition = {
  id: 'errand',
  version: 1,
  name: '跑腿',
  mechanisms: [],
  sender: 'asker',
  opening: { name: '委托', by: { party: 'asker' } },
  parties: { asker: { name: '委托方', kinds: ['government'], joins: 'opening' } },
  stages: { asked: { name: '已委托', start: true } },
  facts: {},
  documents: {},
  acts: {},
  duties: {},
};

describe('the digest of a definition', () => {
  it('is the SHA-256 of its RFC 8785 text', () => {
    // printf '%s' '{"acts":{},…}' | sha256sum, with the members in the order of RFC 8785.
    expect(digestOf(errand)).toBe('2681751b996a4f031a687fa7d33025654aa4e82067a087e29d8b6c45242c5d13');
  });

  it('does not depend on the order in which members are written', () => {
    const { id, version, ...rest } = errand;
    expect(digestOf({ ...rest, version, id })).toBe(digestOf(errand));
  });

  it('changes with a single word', () => {
    expect(digestOf({ ...errand, name: '跑跑腿' })).not.toBe(digestOf(errand));
  });
});
