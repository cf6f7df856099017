import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNoticeKey } from './notice-key.js';

describe('the key that signs notices', () => {
  it('is made once, for the owner alone, and stays', () => {
    const folder = mkdtempSync(join(tmpdir(), 'notice-key-'));
    const noticeKey = join(folder, 'notice-key');
    try {
      const key = readNoticeKey({ noticeKey });
      expect(key).toMatch(/^[0-9a-f]{64}$/);
      expect(readNoticeKey({ noticeKey })).toBe(key);
      expect(statSync(noticeKey).mode & 0o777).toBe(0o600);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
