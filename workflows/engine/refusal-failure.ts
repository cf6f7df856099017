import { ApplicationFailure } from '@temporalio/workflow';
import type { Refusal } from '#libs/lifecycle/refusal.js';

/** A refusal is an answer: the type is the stable code, the facts travel as details, nobody reads the message. */
export const refusalFailure = ({ code, facts }: Refusal): ApplicationFailure =>
  ApplicationFailure.create({ type: code, message: code, nonRetryable: true, details: [facts] });
