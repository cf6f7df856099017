import { readDemonstrationMark, writeDemonstrationMark } from '#libs/settings/demonstration-mark.js';
import { readEmbeddedIssuer } from '#libs/settings/embedded-issuer.js';
import { readSettings } from '#libs/settings/read-settings.js';
import { mintToken } from '../../../issuer/src/mint-token.js';
import { PublicApi } from '../api/public-api.js';
import { CommandError, UsageError, type Command } from '../command.js';
import { Player } from '../demonstration/play.js';
import { tales } from '../demonstration/tales.js';

const READER = 'auditor';

export const demonstrateCommand: Command = {
  name: 'demonstrate',
  parameters: '',
  summary: 'play the demonstration referrals, all of them invented',
  details: `Through the API at PORT, with dates before today. \`npm start\` does it the first time. One that was broken off is gone on
with; where there are referrals already, or all have been played, nothing is done.`,
  run: async (parameters, env) => {
    if (parameters.length > 0) throw new UsageError('demonstrate takes no parameters.');
    const { dataDir, port } = readSettings(env);
    const issuer = readEmbeddedIssuer(dataDir);
    if (issuer === undefined) {
      throw new CommandError(`Nothing has been started in ${dataDir} yet: run \`npm start\` first.`);
    }
    const mark = readDemonstrationMark(dataDir);
    if (mark?.finished) return 'The demonstration referrals have been played.';
    const api = new PublicApi(`http://127.0.0.1:${port}`, (account) =>
      mintToken(dataDir, account, { issuer }),
    );
    const since = mark?.since ?? new Date().toISOString();
    const { items } = await api.get<{ items: readonly unknown[] }>(READER, '/referrals?limit=1');
    if (mark === undefined && items.length > 0) {
      writeDemonstrationMark(dataDir, { since, finished: true });
      return 'There are referrals already: none of the demonstration is added.';
    }
    writeDemonstrationMark(dataDir, { since, finished: false });
    await new Player(api, new Date(since), READER).play(tales);
    writeDemonstrationMark(dataDir, { since, finished: true });
    return `${tales.length} demonstration referrals have been played. All of them are invented.`;
  },
};
