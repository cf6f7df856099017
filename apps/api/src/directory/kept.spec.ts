import { Kept } from './kept.js';

function keeping(answers: readonly (string | Error)[]) {
  let now = 0;
  let reads = 0;
  const kept = new Kept(
    async () => {
      const answer = answers[Math.min(reads, answers.length - 1)];
      reads += 1;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    1_000,
    () => now,
  );
  return { kept, reads: () => reads, passes: (ms: number) => (now += ms) };
}

describe('a kept value', () => {
  it('is read once while it is young, also by many at once', async () => {
    const { kept, reads, passes } = keeping(['first', 'second']);
    expect(await Promise.all([kept.get(), kept.get(), kept.get()])).toEqual(['first', 'first', 'first']);
    passes(999);
    expect(await kept.get()).toBe('first');
    expect(reads()).toBe(1);
  });

  it('is read again when it is old', async () => {
    const { kept, passes } = keeping(['first', 'second']);
    await kept.get();
    passes(1_000);
    expect(await kept.get()).toBe('second');
  });

  it('serves on while it cannot be read', async () => {
    const { kept, passes } = keeping(['first', new Error('gone'), 'third']);
    await kept.get();
    passes(1_000);
    expect(await kept.get()).toBe('first');
    expect(await kept.get()).toBe('third');
  });

  it('rejects while it could never be read, and is asked again', async () => {
    const { kept } = keeping([new Error('not yet'), 'first']);
    await expect(kept.get()).rejects.toThrow('not yet');
    expect(await kept.get()).toBe('first');
  });
});
