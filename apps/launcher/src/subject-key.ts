import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { DataDir } from './data-dir.js';
import { replaceFile } from './replace-file.js';

/** 32 bytes, hexadecimal, made once and kept for the owner of DATA_DIR only. With another one, known subjects are not found again. */
export const readSubjectKey = ({ subjectKey }: Pick<DataDir, 'subjectKey'>): string => {
  if (existsSync(subjectKey)) return readFileSync(subjectKey, 'utf8').trim();
  const key = randomBytes(32).toString('hex');
  replaceFile(subjectKey, key);
  return key;
};
