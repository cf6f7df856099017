import { readEmbeddedIssuer } from '#libs/settings/embedded-issuer.js';
import { readSettings } from '#libs/settings/read-settings.js';
import { mintToken, UnknownAccount } from '../../../issuer/src/mint-token.js';
import { CommandError, UsageError, type Command } from '../command.js';

export const tokenCommand: Command = {
  name: 'token',
  parameters: 'ACCOUNT',
  summary: 'print a bearer token of a demonstration account',
  details: `ACCOUNT is UNIT.ROLE, like city-eco.handler, or one of auditor, sysadmin, secadmin.
Only with the embedded demonstration issuer: an external one (OIDC_ISSUER) hands out its own tokens.
The token is that of the installation in DATA_DIR, which must have been started once.`,
  run: async ([account, ...more], env) => {
    if (account === undefined || more.length > 0) throw new UsageError('token takes exactly one account.');
    const settings = readSettings(env);
    if (settings.oidcIssuer !== undefined) {
      throw new CommandError('OIDC_ISSUER is set: ask that identity provider for a token.');
    }
    const issuer = readEmbeddedIssuer(settings.dataDir);
    if (issuer === undefined) {
      throw new CommandError(`Nothing has been started in ${settings.dataDir} yet: run \`npm start\` first.`);
    }
    try {
      return await mintToken(settings.dataDir, account, { issuer });
    } catch (error) {
      throw error instanceof UnknownAccount ? new CommandError(error.message) : error;
    }
  },
};
