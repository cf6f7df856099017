import type { Instant } from '#libs/lifecycle/state.js';
import type { DutyRecord } from './duty-record.js';
import { DUTY_COLUMNS, DUTY_DETAILS, dutyOf, type DutyRow } from './duty-row.js';

/** An open duty, and enough of its referral to show both to somebody without reading the referral. */
export interface ListedDuty extends DutyRecord {
  readonly number: string;
  readonly title: string | null;
  /** Stage of the main track. */
  readonly stage: string;
  /** The unit whose act brought it there; empty where none did, null where that was not kept. */
  readonly stageEnteredBy: string | null;
  readonly referralOpenedAt: Instant;
  readonly starterUnit: string;
  /** Of the unit that asks: started the referral or holds a role in it, has left its role, has nothing to do with it. */
  readonly part: 'holds' | 'left' | 'none';
}

export type ListedDutyRow = DutyRow & {
  readonly number: string;
  readonly title: string | null;
  readonly referral_stage: string;
  readonly stage_entered_by: string | null;
  readonly referral_opened_at: string;
  readonly starter_unit: string;
  readonly part: ListedDuty['part'];
};

/**
 * Columns of a duty `d` with its referral `r`. A limit keeps the planner from reading all parties at once for what is asked of
 * a page. @param unit parameter that holds the unit that asks */
export const listedColumns = (unit: string): string => `
  ${DUTY_COLUMNS}, r.number, c.title, r.stage as referral_stage, r.stage_entered_by, r.opened_at as referral_opened_at,
  r.starter_unit,
  case
    when r.starter_unit = ${unit} or (select true from referral_party p
      where p.referral_id = r.id and p.unit_id = ${unit} and p.until_sequence is null limit 1) then 'holds'
    when (select true from referral_reader v where v.referral_id = r.id and v.unit_id = ${unit} limit 1) then 'left'
    else 'none'
  end as part`;

const WITH_REFERRAL = `
  join referral r on r.id = d.referral_id
  left join content c on c.id = r.title_content_id`;

/** What is joined to the keys `k` of a page: read for the rows of the page alone. */
export const LISTED_DETAILS = `
  join duty d on d.referral_id = k.referral_id and d.id = k.duty_id ${DUTY_DETAILS} ${WITH_REFERRAL}`;

export const listedDutyOf = (row: ListedDutyRow): ListedDuty => ({
  ...dutyOf(row),
  number: row.number,
  title: row.title,
  stage: row.referral_stage,
  stageEnteredBy: row.stage_entered_by,
  referralOpenedAt: row.referral_opened_at,
  starterUnit: row.starter_unit,
  part: row.part,
});
