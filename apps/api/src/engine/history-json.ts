import type { temporal } from '@temporalio/proto';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

/**
 * A history in the canonical JSON of its protocol, as the SDK's replayer and the `temporal` command read it.
 * The SDK's own writer, so that one library writes and reads.
 */
export const historyJson = (history: temporal.api.history.v1.IHistory): string => historyToJSON(history);
