import { readDemonstrationMark } from '#libs/settings/demonstration-mark.js';
import { readEmbeddedIssuer, writeEmbeddedIssuer } from '#libs/settings/embedded-issuer.js';
import type { Settings } from '#libs/settings/settings.js';
import {
  apiApp,
  demonstration,
  issuerApp,
  notaryApp,
  workerApp,
  workerTakesWork,
  type AppEnvironment,
} from './apps.js';
import type { DataDir } from './data-dir.js';
import { deploymentKey } from './deployment-key.js';
import { LaunchError } from './launch-error.js';
import { rememberedPorts } from './ports/remembered-ports.js';
import { prepareDatabase } from './prepare-database.js';
import { answers } from './postgres/roles.js';
import { prepareEmbeddedPostgres } from './postgres/embedded-postgres.js';
import { runOnce } from './processes/run-once.js';
import type { Service } from './processes/service.js';
import type { Say } from './say.js';
import { isServing } from './temporal/connection.js';
import { prepareEmbeddedTemporal } from './temporal/embedded-temporal.js';
import { ensureNamespace } from './temporal/namespace.js';
import { resolveExecutable } from './temporal/resolve-executable.js';
import { everyday, temporalPortNames } from './temporal/server-config.js';

/** Everything that one `npm start` runs: servers that were not given, then our programs. */
export class Installation {
  private readonly services: Service[] = [];
  private readonly giveUp = new AbortController();
  private starting: Promise<string> | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly dataDir: DataDir,
    private readonly say: Say,
  ) {}

  /**
   * Starts everything that is missing and waits until requests are answered.
   * @returns the address of API and console
   * @throws LaunchError for what the person has to mend
   */
  start(): Promise<string> {
    this.starting = this.startAll();
    return this.starting;
  }

  /** Gives up a start that is under way, and stops what runs, each before what it needs. */
  async stop(): Promise<void> {
    this.giveUp.abort();
    for (const name of ['api', 'worker', 'issuer', 'notary', 'temporal', 'postgres']) {
      await Promise.all(
        this.services.filter((service) => service.name === name).map((service) => service.stop()),
      );
    }
    await Promise.allSettled([this.starting]);
  }

  /** Ends everything at once. */
  async kill(): Promise<void> {
    await Promise.all(this.services.map((service) => service.kill()));
  }

  private async startAll(): Promise<string> {
    const { settings, dataDir } = this;
    const ports = await rememberedPorts(
      [...temporalPortNames, 'postgres', 'issuer', 'api'],
      dataDir.ports,
      settings.internalPorts,
      settings.port,
    );
    const issuer = settings.oidcIssuer ?? this.embeddedIssuer(ports.issuer);
    const port = settings.port === 0 ? ports.api : settings.port;

    const [databaseUrl, temporalAddress] = await Promise.all([
      this.database(ports.postgres),
      this.temporal(ports),
    ]);
    const env: AppEnvironment = {
      PORT: String(port),
      DATA_DIR: settings.dataDir,
      RULES_DIR: settings.rulesDir,
      DATABASE_URL: databaseUrl,
      TEMPORAL_ADDRESS: temporalAddress,
      TEMPORAL_NAMESPACE: settings.temporalNamespace,
      OIDC_ISSUER: issuer,
      NOTICE_KEY: settings.noticeKey ?? (await deploymentKey(dataDir.noticeKey)),
      SUBJECT_KEY: settings.subjectKey ?? (await deploymentKey(dataDir.subjectKey)),
    };
    this.say('Starting worker, notary and API');
    await Promise.all([
      ...(settings.oidcIssuer === undefined ? [this.run(issuerApp(env, dataDir))] : []),
      this.run(workerApp(env, dataDir)),
      this.run(notaryApp(env, dataDir)),
      this.run(apiApp(env, dataDir)),
    ]);
    await workerTakesWork(env, dataDir, this.giveUp.signal);
    if (settings.oidcIssuer === undefined && settings.demonstrationReferrals) await this.demonstrate(env);
    return `http://127.0.0.1:${port}`;
  }

  /** Never in the way of a start: what is missing is played at the next one. */
  private async demonstrate(env: AppEnvironment): Promise<void> {
    if (readDemonstrationMark(this.dataDir.root)?.finished === true) return;
    this.say('Playing the demonstration referrals, all of them invented');
    try {
      await runOnce('demonstration', demonstration(env), this.dataDir, this.giveUp.signal);
    } catch (error) {
      if (!(error instanceof LaunchError)) throw error;
      this.say(`Not all of them could be played; the next start goes on with them. ${error.message}`);
    }
  }

  private embeddedIssuer(port: number): string {
    const issuer = `http://127.0.0.1:${port}`;
    const earlier = readEmbeddedIssuer(this.dataDir.root);
    if (earlier !== undefined && earlier !== issuer) {
      this.say(
        `Something else listens at ${earlier}: the demonstration issuer moves, and its earlier tokens end.`,
      );
    }
    writeEmbeddedIssuer(this.dataDir.root, issuer);
    return issuer;
  }

  private async database(port: number): Promise<string> {
    const { settings, dataDir } = this;
    const stopping = this.giveUp.signal;
    if (settings.databaseUrl !== undefined) {
      await answers(settings.databaseUrl).catch((error: Error) => {
        throw new LaunchError(`The database of DATABASE_URL does not answer: ${error.message}.`);
      });
      await prepareDatabase(settings.databaseUrl, dataDir, stopping);
      return settings.databaseUrl;
    }
    this.say('Starting PostgreSQL');
    const postgres = await prepareEmbeddedPostgres(dataDir, port, stopping);
    await this.run(postgres.service);
    await postgres.complete();
    await prepareDatabase(postgres.databaseUrl, dataDir, stopping);
    return postgres.databaseUrl;
  }

  private async temporal(ports: Parameters<typeof prepareEmbeddedTemporal>[1]['ports']): Promise<string> {
    const { settings, dataDir, say } = this;
    const stopping = this.giveUp.signal;
    const { temporalAddress: given, temporalNamespace, temporalRetentionDays } = settings;
    if (given !== undefined) {
      if (!(await isServing(given).catch(() => false))) {
        throw new LaunchError(`No Temporal server answers at ${given}: check TEMPORAL_ADDRESS.`);
      }
      await ensureNamespace(given, temporalNamespace, temporalRetentionDays, false).catch((error: Error) => {
        throw error instanceof LaunchError
          ? error
          : new LaunchError(
              `The Temporal namespace ${temporalNamespace} at ${given} cannot be used: ${error.message}.`,
            );
      });
      return given;
    }
    const executable = await resolveExecutable(settings.cacheDir, dataDir, say, stopping);
    say('Starting Temporal');
    const { service, address } = await prepareEmbeddedTemporal(
      dataDir,
      { executable, ports, dynamicValues: everyday },
      (firstRun) => this.take(firstRun),
    );
    await this.run(service);
    await ensureNamespace(address, temporalNamespace, temporalRetentionDays, true);
    return address;
  }

  /** Starts a service and keeps it running until everything stops. */
  private async run(service: Service): Promise<void> {
    this.take(service);
    await service.start();
    this.giveUp.signal.throwIfAborted();
    void service.keepRunning(this.say);
  }

  /** From here on `stop` stops it too. */
  private take(service: Service): void {
    this.giveUp.signal.throwIfAborted();
    this.services.push(service);
  }
}
