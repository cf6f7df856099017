import { setTimeout as pause } from 'node:timers/promises';
import { NativeConnection, TransportError } from '@temporalio/worker';
import type { Logger } from 'pino';

const TRY_AGAIN_MS = 500;

/** A connection to Temporal, as soon as it is there: whichever of the two is started first. */
export const connected = async (address: string, log: Logger): Promise<NativeConnection> => {
  for (;;) {
    try {
      return await NativeConnection.connect({ address });
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      log.warn({ address }, 'Temporal does not answer yet');
      await pause(TRY_AGAIN_MS);
    }
  }
};
