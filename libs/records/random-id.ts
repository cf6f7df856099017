import { randomBytes } from 'node:crypto';

/** 128 random bits, hex: cannot be guessed, says nothing. */
export const randomId = (): string => randomBytes(16).toString('hex');
