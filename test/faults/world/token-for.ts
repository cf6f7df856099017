import { readEmbeddedIssuer } from '#libs/settings/embedded-issuer.js';
import { mintToken } from '../../../apps/issuer/src/mint-token.js';

/** A token of the demonstration issuer that `npm start` runs. */
export const tokenFor = (dataDir: string, account: string): Promise<string> => {
  const issuer = readEmbeddedIssuer(dataDir);
  if (issuer === undefined) throw new Error(`${dataDir} has no issuer`);
  return mintToken(dataDir, account, { issuer });
};
