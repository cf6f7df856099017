import { Inject, Injectable } from '@nestjs/common';
import type { CalendarEdition } from '#libs/periods/calendar.js';
import { moves, type WouldMove } from '#libs/reckoning/index.js';
import { ENGINE, type PageRequest } from '#libs/records/index.js';
import type { ReferralRecord } from '#libs/records/referrals.repository.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { dueView } from '../referrals/due-view.js';
import type { ProposeEditionDto } from './propose-edition.dto.js';

/** Tells what an edition would move, and changes nothing. */
@Injectable()
export class LookAhead {
  constructor(@Inject(DEPENDENCIES) private readonly deps: ApiDependencies) {}

  /** A page may be empty and not be the last. @throws CursorMalformed */
  async page(year: number, body: ProposeEditionDto, page: PageRequest) {
    const { records, reckoning } = this.deps;
    const edition: CalendarEdition = {
      id: `${year}-dry-run`,
      year,
      status: 'proposed',
      notice: body.notice,
      holidays: body.holidays,
      makeUpDays: body.makeUpDays,
    };
    const { items, nextCursor, examined } = await moves(
      records,
      await reckoning.current(),
      { edition },
      page,
    );
    const referrals = await this.referralsOf(items);
    const shown = items.map((item) => this.moveView(item, referrals.get(item.referralId)));
    return { items: shown, nextCursor, examined };
  }

  private async referralsOf(items: readonly WouldMove[]): Promise<ReadonlyMap<string, ReferralRecord>> {
    const ids = [...new Set(items.map(({ referralId }) => referralId))];
    return this.deps.records.as(ENGINE, async ({ referrals }) => {
      const found = new Map<string, ReferralRecord>();
      for (const id of ids) {
        const record = await referrals.find(id);
        if (record) found.set(id, record);
      }
      return found;
    });
  }

  private moveView({ referralId, dutyId, unit, from, to }: WouldMove, record: ReferralRecord | undefined) {
    if (!record) throw new Error(`referral ${referralId} has a duty and no row`);
    const { number, lifecycle, version, duties } = record;
    const duty = duties.find(({ id }) => id === dutyId)?.duty ?? '';
    const stated = this.deps.lifecycles.exact(lifecycle, version).duties[duty];
    return {
      referral: referralId,
      number,
      duty: dutyId,
      name: stated?.name ?? duty,
      owedBy: unit,
      from: dueView(from),
      to: dueView(to),
      becomesOverdue: isPast(to.due) && !isPast(from.due),
    };
  }
}

/** Whoever looks ahead must see whom a revision of days gone by would accuse. */
const isPast = (due: string | null): boolean => due !== null && due < new Date().toISOString();
