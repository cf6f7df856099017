import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '#libs/access/index.js';
import type { Desk, EditionRecord } from '#libs/records/index.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { Problem } from '../errors/problem.js';
import { KeyedWrite } from '../idempotency/keyed-write.js';
import { OfficeGuard } from '../offices/office-guard.js';
import { AttemptLog } from '../referrals/attempt-log.js';
import type { ApproveEditionDto } from './approve-edition.dto.js';
import { editionById } from './edition-by-id.js';
import { deployedEdition, type EditionView } from './edition-view.js';

/** What came of an approval. */
export interface Published {
  readonly edition: EditionView;
  /** Id of the recomputation of the duties that it touches. */
  readonly recomputation: string;
}

interface PublishedRecord {
  readonly published: EditionRecord;
  readonly recomputation: string;
}

/** Publishes what another person proposed. */
@Injectable()
export class ApproveEdition {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly offices: OfficeGuard,
    private readonly attempts: AttemptLog,
    private readonly writes: KeyedWrite,
  ) {}

  /** @throws Problem FORBIDDEN, SAME_PERSON, CALENDAR_NOT_PROPOSED, IDEMPOTENCY_KEY_REUSED */
  async approve(viewer: Viewer, year: number, key: string, body: ApproveEditionDto): Promise<Published> {
    const { published, recomputation } = await this.attempts.watching(
      viewer,
      { action: 'calendar.publish', target: String(year) },
      async () => {
        await this.offices.assert(viewer, 'calendar.publish');
        return this.write(viewer, year, key, body);
      },
    );
    await this.deps.recomputations.start(recomputation);
    // Whoever is answered here counts by the new edition from now on, this process included.
    await this.deps.reckoning.current(recomputation);
    return { edition: deployedEdition(published), recomputation };
  }

  private write(
    viewer: Viewer,
    year: number,
    key: string,
    body: ApproveEditionDto,
  ): Promise<PublishedRecord> {
    const at = new Date().toISOString();
    return this.writes.once<PublishedRecord>(viewer, {
      target: `calendars/${year}/approval`,
      key,
      body: { ...body },
      write: async (desk) => {
        const open = await proposedEdition(desk, year, body.edition);
        const outcome = await desk.calendars.publish(open, body.reason, at);
        if ('refused' in outcome)
          throw outcome.refused.code === 'SAME_PERSON' ? samePerson(open) : notProposed(year);
        return { subject: open, result: outcome };
      },
      again: async (desk, id) => ({
        published: await editionById(desk, year, id),
        recomputation: recomputationOf(id),
      }),
    });
  }
}

/** As the records name it when they publish. */
const recomputationOf = (edition: string): string => `calendar:${edition}`;

/** @param seen the one that the caller looked at, where it says so */
async function proposedEdition({ calendars }: Desk, year: number, seen: string | undefined): Promise<string> {
  const open = (await calendars.ofYear(year)).find(({ status }) => status === 'proposed');
  if (!open) throw notProposed(year);
  if (seen !== undefined && seen !== open.id) {
    throw new Problem('CALENDAR_NOT_PROPOSED', `提案${seen}已不是待批准的提案，请查看后再批准。`, {
      facts: { year, proposed: open.id },
    });
  }
  return open.id;
}

const notProposed = (year: number): Problem =>
  new Problem('CALENDAR_NOT_PROPOSED', `${year}年度没有待批准的放假安排。`, { facts: { year } });

const samePerson = (edition: string): Problem =>
  new Problem('SAME_PERSON', '放假安排须由提出人以外的人批准。', { facts: { edition } });
