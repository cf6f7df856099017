import { ApplicationFailure } from '@temporalio/common';
import { DefinitionBug } from '#libs/lifecycle/index.js';
import { StepConflict } from '#libs/records/index.js';

/** A bug: retrying cannot help, so the referral stops where it stands until it is mended. */
export const bug = (type: string, message: string): ApplicationFailure =>
  ApplicationFailure.nonRetryable(message, type);

/** SQLSTATE classes of what retrying cannot mend: bad data, broken constraints, wrong statements. */
const HOPELESS = ['22', '23', '42'];

/**
 * What the engine is told of an error. Messages of the server may quote rows; only its code and the names of table and
 * constraint go on from here.
 */
export const failureOf = (error: unknown): unknown => {
  if (error instanceof StepConflict) return bug('STEP_CONFLICT', error.message);
  if (error instanceof DefinitionBug) return bug('DEFINITION_BUG', error.message);
  if (!isDatabaseError(error)) return error;
  const { code, table, constraint } = error;
  const message = `The database answered ${code}${table === undefined ? '' : `: ${table} ${constraint ?? ''}`.trimEnd()}.`;
  return HOPELESS.includes(code.slice(0, 2))
    ? bug('DATABASE_REFUSED', message)
    : ApplicationFailure.retryable(message, 'DATABASE_UNAVAILABLE');
};

interface DatabaseError {
  readonly code: string;
  readonly table?: string;
  readonly constraint?: string;
}

const isDatabaseError = (error: unknown): error is DatabaseError =>
  error instanceof Error &&
  'severity' in error &&
  'code' in error &&
  /^[0-9A-Z]{5}$/.test(String(error.code));
