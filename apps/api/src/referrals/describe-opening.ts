import { Inject, Injectable } from '@nestjs/common';
import { may, type Viewer } from '#libs/access/index.js';
import { openingMarks, subjectMarks, type Subject } from '#libs/likeness/index.js';
import type { OpeningEvent } from '#libs/lifecycle/state.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { Problem } from '../errors/problem.js';
import { performerOf } from './act-view.js';
import { withTexts } from './judge-ahead.js';
import type { StartReferralDto } from './start-referral.dto.js';
import { kindsOfParties, translateFacts } from './translate-body.js';

export type DescribedOpening = Awaited<ReturnType<DescribeOpening['describe']>>;

/** What the body of an opening says by itself, nothing looked up that somebody else has put there. */
@Injectable()
export class DescribeOpening {
  constructor(@Inject(DEPENDENCIES) private readonly deps: ApiDependencies) {}

  /** @throws Problem UNKNOWN_LIFECYCLE, ACT_NOT_YOURS, FIELD_UNKNOWN, FIELD_INVALID */
  async describe(viewer: Viewer, body: StartReferralDto) {
    const definition = this.deps.lifecycles.newest(body.lifecycle);
    if (!definition) {
      throw new Problem('UNKNOWN_LIFECYCLE', '没有这一流程。', {
        facts: { lifecycles: this.deps.lifecycles.all().map(({ id }) => id) },
      });
    }
    const starter = definition.opening.by.party;
    const performer = performerOf(viewer);
    const parties = { ...(viewer.unit === null ? {} : { [starter]: viewer.unit }), ...body.parties };
    if (
      !performer ||
      may(viewer, 'referral.start', { starterUnit: parties[starter] ?? null }) !== 'allowed'
    ) {
      throw new Problem('ACT_NOT_YOURS', '该流程只能由承担相应角色的单位的承办人员启动。', {
        facts: { act: 'opening', parties: [starter] },
      });
    }
    const directory = await this.deps.directory();
    const kinds = kindsOfParties(parties, directory);
    const { plain, texts, referrals, unitKinds } = translateFacts(body.facts ?? {}, definition, directory);
    const now = new Date().toISOString();
    const event: Omit<OpeningEvent, 'documents'> = {
      kind: 'opening',
      at: body.occurredAt === undefined ? now : new Date(body.occurredAt).toISOString(),
      recordedAt: now,
      ...(body.occurredAt === undefined ? {} : { late: true }),
      by: performer,
      parties,
      unitKinds: { ...unitKinds, ...kinds },
      facts: withTexts(plain, texts),
      ...(body.origin && { origin: { ...body.origin } }),
    };
    const subjects = subjectsOf(body);
    const marks = [
      ...subjectMarks(subjects, this.deps.subjectKey),
      ...openingMarks({ lifecycle: definition.id, ...event }),
    ];
    return { definition, event, texts, referrals, subjects, likeness: { marks, at: event.at } };
  }
}

const subjectsOf = ({ subjects = [] }: StartReferralDto): readonly Subject[] =>
  subjects.map(({ name, code }) => ({ name, ...(code === undefined ? {} : { code }) }));
