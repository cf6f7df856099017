import { jest } from '@jest/globals';

/** Real servers on a busy machine: a slow answer is not a wrong one. What must be fast measures it. */
jest.setTimeout(60_000);
