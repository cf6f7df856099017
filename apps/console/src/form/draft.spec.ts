import { Draft } from './draft.js';

/** A tab's storage, without a browser. */
const tabStorage = (): Storage => {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
};

const form = 'city-eco.head/a-referral/decide';

describe('a draft', () => {
  beforeEach(() => {
    Object.defineProperty(globalThis, 'sessionStorage', { value: tabStorage(), configurable: true });
  });

  it('is found again after a reload, with what was typed, the key and what the person had looked at', () => {
    const before = new Draft(form, 4, {});
    before.keep({ facts: { reason: '证据不足' } });

    const after = new Draft(form, 9, {});
    expect([after.values, after.key, after.sequence]).toEqual([
      { facts: { reason: '证据不足' } },
      before.key,
      4,
    ]);
  });

  it('keeps its key while the answer is not known, and takes another once it was refused', () => {
    const draft = new Draft(form, 4, {});
    const first = draft.key;
    draft.keep({ outcome: 'approve' });
    expect(draft.key).toBe(first);

    draft.renewKey();
    expect(draft.key).not.toBe(first);
    expect(draft.values).toEqual({ outcome: 'approve' });
  });

  it('moves on to a newer sequence only when the person has looked', () => {
    const draft = new Draft(form, 4, {});
    draft.lookedAt(5);
    expect(new Draft(form, 9, {}).sequence).toBe(5);
  });

  it('is gone once it was forgotten, and another form never sees it', () => {
    const draft = new Draft(form, 4, {});
    draft.keep({ outcome: 'approve' });
    expect(new Draft('city-eco.deputy/a-referral/decide', 4, {}).values).toEqual({});

    draft.forget();
    expect(new Draft(form, 4, {}).values).toEqual({});
  });
});
