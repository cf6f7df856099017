import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deploymentKey } from './deployment-key.js';

describe('a key of the deployment', () => {
  it('is made once, for the owner alone, and stays', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'deployment-key-'));
    const file = join(folder, 'notice-key');
    try {
      const key = await deploymentKey(file);
      expect(key).toMatch(/^[0-9a-f]{64}$/);
      expect(await deploymentKey(file)).toBe(key);
      expect(statSync(file).mode & 0o777).toBe(0o600);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
