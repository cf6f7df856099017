import { Inject, Injectable } from '@nestjs/common';
import { may, type Office, type Viewer } from '#libs/access/index.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { Problem } from '../errors/problem.js';

export type OfficialAction = 'calendar.propose' | 'calendar.publish' | 'rule.activate';

const WHO: Readonly<Record<OfficialAction, string>> = {
  'calendar.propose': '放假安排由省级司法行政机关或者省级人民政府的主要负责人提出。',
  'calendar.publish': '放假安排由省级人民政府的主要负责人批准公布。',
  'rule.activate': '未核实的规则由省级司法行政机关的主要负责人启用。',
};

/** Decisions that bind every unit: taken by few, whose unit the directory knows. */
@Injectable()
export class OfficeGuard {
  constructor(@Inject(DEPENDENCIES) private readonly deps: ApiDependencies) {}

  /** @param actions any of which is enough. @throws Problem FORBIDDEN */
  async assert(viewer: Viewer, ...actions: readonly OfficialAction[]): Promise<void> {
    const office = await this.officeOf(viewer);
    if (actions.some((action) => may(viewer, action, office) === 'allowed')) return;
    throw new Problem('FORBIDDEN', actions.map((action) => WHO[action]).join(''));
  }

  private async officeOf({ unit }: Viewer): Promise<Office | null> {
    if (unit === null) return null;
    return (await this.deps.directory()).unit(unit) ?? null;
  }
}
