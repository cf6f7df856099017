import { definitions } from './definitions.js';
import { runs } from './engine/run-lifecycle.js';

/** The one file that the workflow bundler reads. The exported name is the workflow type: the lifecycle's id. */
const criminalTransfer = runs(definitions['criminal-transfer']);

export { criminalTransfer as 'criminal-transfer' };
export { recomputation } from './recomputation/recomputation.workflow.js';
