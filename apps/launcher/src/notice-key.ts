import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { DataDir } from './data-dir.js';
import { replaceFile } from './replace-file.js';

/** Made once and kept for the owner of DATA_DIR only: with another one, no receiver could check a signature any more. */
export const readNoticeKey = ({ noticeKey }: Pick<DataDir, 'noticeKey'>): string => {
  if (existsSync(noticeKey)) return readFileSync(noticeKey, 'utf8');
  const key = randomBytes(32).toString('hex');
  replaceFile(noticeKey, key);
  return key;
};
