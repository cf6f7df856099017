import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tokenFile } from './token-file.js';

describe('a file of tokens', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'tokens-'))));
  afterEach(() => rm(folder, { recursive: true }));

  const given = async (content: string) => {
    const path = join(folder, 'tokens.json');
    await writeFile(path, content);
    return tokenFile(path);
  };

  it('names the people of a unit by position, a second one by what follows', async () => {
    const accounts = await given(
      '{"city-eco handler": "a", "city-eco principal-head": "b", "city-eco principal-head 2": "c"}',
    );
    expect(accounts.reader).toBe('city-eco handler');
    expect(accounts.of('city-eco', 'principal-head')).toEqual([
      'city-eco principal-head',
      'city-eco principal-head 2',
    ]);
    expect(accounts.of('city', 'handler')).toEqual([]);
    expect(await accounts.tokenOf('city-eco principal-head 2')).toBe('c');
  });

  it.each(['{}', '[]', 'no JSON', '{"city-eco king": "a"}', '{"city-eco handler": 1}', '{"city-eco": "a"}'])(
    '%s is none',
    async (content) => {
      await expect(given(content)).rejects.toThrow(folder);
    },
  );
});
