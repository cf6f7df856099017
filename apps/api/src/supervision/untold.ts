import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '#libs/access/index.js';
import type { LifecycleDefinition, Relation } from '#libs/lifecycle/vocabulary.js';
import { toBeijing } from '#libs/periods/beijing.js';
import type { UntoldNotice } from '#libs/records/index.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { PageQueryDto, pageRequestOf } from '../referrals/page-query.dto.js';
import { Purview } from './purview.js';

const RELATION_NAMES: Readonly<Record<Relation, string>> = {
  'line-superior': '上级主管机关',
  'peer-government': '同级人民政府',
  'peer-procuratorate': '同级人民检察院',
  'superior-procuratorate': '上一级人民检察院',
  'peer-enforcement-supervision': '同级行政执法监督机构',
};

/** 无人可告知: what was to be told, copied or escalated through a relation that the directory does not have. */
@Injectable()
export class UntoldNotices {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly purview: Purview,
  ) {}

  /** The newest first. @throws Problem FORBIDDEN @throws CursorMalformed */
  async page(viewer: Viewer, query: PageQueryDto) {
    const units = await this.purview.toRead(viewer);
    if (units.length === 0) return { items: [], nextCursor: null };
    const { items, nextCursor } = await this.deps.records.as(viewer, ({ untold }) =>
      untold.of(units, pageRequestOf(query)),
    );
    return { items: items.map((notice) => this.view(notice)), nextCursor };
  }

  private view(notice: UntoldNotice) {
    const { id, kind, at, detail, referralId, number, lifecycle, version } = notice;
    const definition = this.deps.lifecycles.exact(lifecycle, version);
    const { relation = '', of = '' } = detail;
    return {
      id,
      kind,
      what: whatOf(notice, definition),
      relation,
      relationName: RELATION_NAMES[relation as Relation] ?? relation,
      of,
      at: toBeijing(at),
      referralId,
      number,
      lifecycle: { id: lifecycle, name: definition.name },
    };
  }
}

/** The duty whose ladder it is, or the document; null for an act, of which not everybody may know. */
const whatOf = (
  { kind, about, detail }: UntoldNotice,
  { duties, documents }: LifecycleDefinition,
): string | null => {
  if (kind === 'copy') return documents[detail['type'] ?? '']?.name ?? null;
  if (kind === 'tell') return null;
  return duties[about.split('#')[0] ?? '']?.name ?? null;
};
