import { Inject, Injectable } from '@nestjs/common';
import { isSupervised, may, supervisedBy, type SupervisedUnits, type Viewer } from '#libs/access/index.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { Problem } from '../errors/problem.js';

/** Whose duties somebody supervises, as the directory has it now. */
@Injectable()
export class Purview {
  constructor(@Inject(DEPENDENCIES) private readonly deps: ApiDependencies) {}

  async of(viewer: Viewer): Promise<SupervisedUnits> {
    const directory = await this.deps.directory();
    return supervisedBy(viewer, (unit) => directory.line(unit));
  }

  /**
   * What there is to read for whoever supervises, or only what is of one unit: a unit outside of the purview is like one
   * that nobody knows. @throws Problem FORBIDDEN for those who supervise nothing
   */
  async toRead(viewer: Viewer, unit?: string): Promise<SupervisedUnits> {
    if (may(viewer, 'supervision.read', null) !== 'allowed')
      throw new Problem('FORBIDDEN', '督办内容由单位负责人、督办人员与审计员查看。');
    const units = await this.of(viewer);
    if (unit === undefined) return units;
    return isSupervised(units, unit) ? [unit] : [];
  }
}
