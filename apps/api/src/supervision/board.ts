import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '#libs/access/index.js';
import { toBeijing } from '#libs/periods/beijing.js';
import type { BoardRow, Light } from '#libs/records/index.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { pageRequestOf } from '../referrals/page-query.dto.js';
import { lightsAt } from './lights.js';
import { Purview } from './purview.js';
import type { SupervisionQueryDto } from './supervision-query.dto.js';

/** 督办总览: how many duties each unit owes, by lifecycle and light. */
@Injectable()
export class Board {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly purview: Purview,
  ) {}

  /** By unit and lifecycle. @throws Problem FORBIDDEN @throws CursorMalformed */
  async page(viewer: Viewer, { unit, lifecycle, ...page }: SupervisionQueryDto) {
    const units = await this.purview.toRead(viewer, unit);
    const lights = lightsAt(new Date().toISOString());
    const { items, nextCursor } =
      units.length === 0
        ? { items: [], nextCursor: null }
        : await this.deps.records.as(viewer, ({ supervision }) =>
            supervision.board({ units, ...(lifecycle && { lifecycle }), ...lights }, pageRequestOf(page)),
          );
    return {
      asOf: toBeijing(lights.now),
      soonUntil: toBeijing(lights.soon),
      items: items.map((row) => this.rowView(row)),
      nextCursor,
    };
  }

  private rowView({ unit, lifecycle, green, yellow, red }: BoardRow) {
    const name = this.deps.lifecycles.newest(lifecycle)?.name ?? lifecycle;
    const listOf = (light: Light): string =>
      `/api/v1/supervision/duties?${new URLSearchParams({ unit, lifecycle, light }).toString()}`;
    return {
      unit,
      lifecycle: { id: lifecycle, name },
      green,
      yellow,
      red,
      lists: { green: listOf('green'), yellow: listOf('yellow'), red: listOf('red') },
    };
  }
}
