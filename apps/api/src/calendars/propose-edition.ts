import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '#libs/access/index.js';
import type { Desk, EditionRecord } from '#libs/records/index.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { badFields, Problem } from '../errors/problem.js';
import { KeyedWrite } from '../idempotency/keyed-write.js';
import { OfficeGuard } from '../offices/office-guard.js';
import { AttemptLog } from '../referrals/attempt-log.js';
import { dayProblems } from './day-problems.js';
import { asProposed, type EditionView } from './edition-view.js';
import { editionById } from './edition-by-id.js';
import type { ProposeEditionDto } from './propose-edition.dto.js';

const REPLACED = '由新的提案取代。';

/** Takes in proposals of working-day editions. */
@Injectable()
export class ProposeEdition {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly offices: OfficeGuard,
    private readonly attempts: AttemptLog,
    private readonly writes: KeyedWrite,
  ) {}

  /** A proposal of the same year that is still open is withdrawn. @throws Problem */
  async propose(viewer: Viewer, year: number, key: string, body: ProposeEditionDto): Promise<EditionView> {
    await this.assertMay(viewer, year, 'calendar.propose');
    assertDays(year, body);
    const at = new Date().toISOString();
    const edition = await this.writes.once<EditionRecord>(viewer, {
      target: `calendars/${year}`,
      key,
      body: { ...body },
      write: async (desk) => {
        await withdrawOpen(desk, year, at);
        const { title, notice, reason, makeUpDays } = body;
        const holidays = body.holidays.map(({ on, name }) => ({ on, name }));
        const outcome = await desk.calendars.propose(
          { year, title, notice, holidays, makeUpDays, reason },
          at,
        );
        if ('refused' in outcome) throw alreadyProposed(year);
        return { subject: outcome.proposed.id, result: outcome.proposed };
      },
      again: (desk, id) => editionById(desk, year, id),
    });
    return asProposed(edition);
  }

  /** Whoever proposes or publishes may look first what would move. @throws Problem */
  async assertMayLookAhead(viewer: Viewer, year: number, body: ProposeEditionDto): Promise<void> {
    await this.assertMay(viewer, year, 'calendar.propose', 'calendar.publish');
    assertDays(year, body);
  }

  private assertMay(
    viewer: Viewer,
    year: number,
    ...actions: readonly ('calendar.propose' | 'calendar.publish')[]
  ): Promise<void> {
    return this.attempts.watching(viewer, { action: 'calendar.propose', target: String(year) }, () =>
      this.offices.assert(viewer, ...actions),
    );
  }
}

function assertDays(year: number, body: ProposeEditionDto): void {
  const problems = dayProblems(year, body);
  if (problems.length > 0) throw badFields(problems);
}

async function withdrawOpen({ calendars }: Desk, year: number, at: string): Promise<void> {
  const open = (await calendars.ofYear(year)).find(({ status }) => status === 'proposed');
  if (open) await calendars.withdraw(open.id, REPLACED, at);
}

const alreadyProposed = (year: number): Problem =>
  new Problem('CALENDAR_ALREADY_PROPOSED', `${year}年度刚有他人提出放假安排，请查看后再提出。`, {
    facts: { year },
  });
