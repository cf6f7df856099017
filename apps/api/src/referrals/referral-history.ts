import { Inject, Injectable } from '@nestjs/common';
import { may, type Viewer } from '#libs/access/index.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { historyJson } from '../engine/history-json.js';
import { notFound, Problem } from '../errors/problem.js';
import { ReferralReader } from './referral-reader.js';

/** The engine's own record of a referral. */
@Injectable()
export class ReferralHistory {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly reader: ReferralReader,
  ) {}

  /** @throws Problem NOT_FOUND, also where Temporal no longer keeps it; FORBIDDEN for parties other than the starter */
  async json(viewer: Viewer, id: string): Promise<string> {
    const { record } = await this.reader.seen(viewer, id);
    if (may(viewer, 'referral.history', record) !== 'allowed') {
      throw new Problem('FORBIDDEN', '引擎的原始历史仅启动单位与审计员可以取得。');
    }
    const history = await this.deps.engine.history(id);
    if (!history) throw notFound();
    return historyJson(history);
  }
}
