import { randomBytes } from 'node:crypto';
import { madeOnce } from '#libs/settings/made-once.js';

/**
 * A key of the deployment, as 64 hexadecimal digits: made once, kept for the owner of DATA_DIR only. With another one nothing that was
 * derived from it could be recognised any more.
 */
export const deploymentKey = async (file: string): Promise<string> =>
  (await madeOnce(file, () => randomBytes(32).toString('hex'))).trim();
