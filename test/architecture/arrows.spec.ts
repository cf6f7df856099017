import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cruise = async (...places: string[]): Promise<string> => {
  const { stdout } = await run(
    'npx',
    ['depcruise', '--config', '.dependency-cruiser.cjs', '--no-progress', ...places],
    {
      maxBuffer: 16 * 1024 * 1024,
    },
  ).catch((failure: { stdout: string }) => failure);
  return stdout;
};

describe('the arrows between rooms', () => {
  it('go one way, as ARCHITECTURE.md says', async () => {
    expect(await cruise('apps', 'workflows', 'activities', 'libs', 'prisma')).toContain(
      'no dependency violations found',
    );
  }, 60_000);

  it('are really checked: a workflow that reaches for the records is named', async () => {
    const trespasser = 'workflows/engine/trespasser.ts';
    await mkdir('workflows/engine', { recursive: true });
    await writeFile(
      trespasser,
      "import { readFileSync } from 'node:fs';\nexport const seen = readFileSync;\n",
    );
    try {
      expect(await cruise(trespasser)).toMatch(/workflows-use-no-node.*trespasser/s);
    } finally {
      await rm(trespasser);
    }
  }, 60_000);
});
