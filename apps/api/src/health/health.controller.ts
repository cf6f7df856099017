import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../auth/viewer.decorator.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { checkDependency, type DependencyReport } from './check-dependency.js';

/** Whether the process lives, and whether it can do its work. For launchers and load balancers. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(@Inject(DEPENDENCIES) private readonly deps: ApiDependencies) {}

  @Public()
  @Get('live')
  live() {
    return { status: 'live' };
  }

  @Public()
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const { records, directory, engine, tokens } = this.deps;
    const [database, units, temporal, issuer, worker] = await Promise.all([
      checkDependency(() => records.ping()),
      checkDependency(async () => void (await directory())),
      checkDependency(() => this.assertRetention()),
      checkDependency(() => tokens.reach()),
      checkDependency(async () => {
        if ((await engine.workers()) === 0) throw new Error('no worker asks for work');
      }),
    ]);
    const checks: Record<string, DependencyReport> = { database, directory: units, temporal, issuer, worker };
    // Without a worker, acts are taken in and recorded later: that is no reason to turn callers away.
    const ready = [database, units, temporal, issuer].every(({ ok }) => ok);
    void reply.status(ready ? 200 : 503);
    return { status: ready ? 'ready' : 'not-ready', checks };
  }

  /** A namespace that forgets sooner than configured would lose histories before they are exported. */
  private async assertRetention(): Promise<void> {
    const days = await this.deps.engine.retentionDays();
    if (days < this.deps.retentionDays) {
      throw new Error(
        `the namespace keeps closed histories for ${days} days, not ${this.deps.retentionDays}`,
      );
    }
  }
}
