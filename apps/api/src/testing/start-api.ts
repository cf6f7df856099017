import { pino } from 'pino';
import { Directory } from '#libs/directory/directory.js';
import { demonstrationDirectory } from '#libs/directory/demonstration.js';
import type { Reckoning } from '#libs/reckoning/index.js';
import type { Records } from '#libs/records/records.js';
import { definitions } from '#workflows/definitions.js';
import { LogWitness } from '../audit/log-witness.js';
import { TokenVerifier } from '../auth/token-verifier.js';
import { createApp } from '../create-app.js';
import type { ApiDependencies } from '../dependencies.js';
import type { Engine } from '../engine/engine.js';
import { LifecycleRegister } from '../lifecycles/lifecycle-register.js';

export interface StartedApi {
  readonly url: string;
  close(): Promise<void>;
}

/** The real API without a world behind it: whatever reaches for records or engine fails, unless a spec gives them. */
export async function startApi(issuer: string, given: Partial<ApiDependencies> = {}): Promise<StartedApi> {
  const app = await createApp(
    {
      records: unreachable<Records>('records'),
      engine: unreachable<Engine>('engine'),
      followers: { add: () => undefined },
      recomputations: { start: () => Promise.resolve() },
      reckoning: unreachable<Reckoning>('reckoning'),
      directory: async () => new Directory(demonstrationDirectory),
      witness: new LogWitness('/nonexistent', []),
      tokens: new TokenVerifier(issuer, 'ES256'),
      lifecycles: new LifecycleRegister(definitions),
      webhooks: null,
      subjectKey: '0'.repeat(64),
      issuer,
      retentionDays: 30,
      consoleFolder: '/nonexistent',
      documentLimit: 1_048_576,
      ...given,
    },
    pino({ level: 'silent' }),
  );
  await app.listen(0, '127.0.0.1');
  return { url: (await app.getUrl()).replace('[::1]', '127.0.0.1'), close: () => app.close() };
}

/** Fails the test that reaches for it: answered with 500, which no spec expects. */
function unreachable<T extends object>(name: string): T {
  return new Proxy({} as T, {
    get: (_target, member) => {
      if (typeof member === 'symbol' || member === 'then' || member === 'onModuleInit') return undefined;
      return () => {
        throw new Error(`${name}.${member} is not there`);
      };
    },
  });
}
