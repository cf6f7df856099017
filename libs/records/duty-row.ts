import type { DueDetail } from '#libs/periods/answer-due.js';
import type { DutyRecord } from './duty-record.js';

/** A duty `d`, the answer `a` that its clock rests on, and how often it was urged, `u`. */
export const DUTY_COLUMNS = `
  d.referral_id, d.id, d.duty, d.lifecycle, d.version, d.unit, d.acts, d.modality, d.kind, d.status, d.paused,
  d.opened_at, d.start_at, d.due_at, d.conservative_at, d.provisional, d.rule_id, d.submitted_at, d.closed_at,
  d.closed_by, a.detail, u.urged, u.last_urged_at`;

export const ITS_URGINGS = `
  cross join lateral (
    select count(*)::int as urged, max(at) as last_urged_at from urging
    where urging.referral_id = d.referral_id and urging.duty_id = d.id
  ) u`;

/** What is joined to a duty `d`. */
export const DUTY_DETAILS = `
  left join due_answer a on a.referral_id = d.referral_id and a.key_digest = d.due_key_digest ${ITS_URGINGS}`;

export const DUTY_TABLES = `duty d ${DUTY_DETAILS}`;

export interface DutyRow {
  readonly referral_id: string;
  readonly id: string;
  readonly duty: string;
  readonly lifecycle: string;
  readonly version: number;
  readonly unit: string;
  readonly acts: readonly string[];
  readonly modality: DutyRecord['modality'];
  readonly kind: DutyRecord['kind'];
  readonly status: DutyRecord['status'];
  readonly paused: boolean;
  readonly opened_at: string;
  readonly start_at: string | null;
  readonly due_at: string | null;
  readonly conservative_at: string | null;
  readonly provisional: boolean;
  readonly rule_id: string | null;
  readonly submitted_at: string | null;
  readonly closed_at: string | null;
  readonly closed_by: number | null;
  readonly detail: DueDetail | null;
  readonly urged: number;
  readonly last_urged_at: string | null;
}

export const dutyOf = (row: DutyRow): DutyRecord => ({
  referralId: row.referral_id,
  id: row.id,
  duty: row.duty,
  lifecycle: row.lifecycle,
  version: row.version,
  unit: row.unit,
  acts: row.acts,
  modality: row.modality,
  kind: row.kind,
  status: row.status,
  paused: row.paused,
  openedAt: row.opened_at,
  startAt: row.start_at,
  dueAt: row.due_at,
  dueOn: row.detail?.dueOn ?? null,
  conservativeAt: row.conservative_at,
  conservativeDueOn: row.detail?.conservativeDueOn ?? null,
  provisional: row.provisional,
  ruleId: row.rule_id,
  ruleStatus: row.detail?.ruleStatus ?? null,
  explanation: row.detail?.explanation ?? [],
  submittedAt: row.submitted_at,
  closedAt: row.closed_at,
  closedBy: row.closed_by,
  urgings: { count: row.urged, lastAt: row.last_urged_at },
});

/** A row that the server put into JSON, where instants carry the session's offset. */
export const dutyFromJson = (row: DutyRow): DutyRecord =>
  dutyOf({
    ...row,
    opened_at: instantOf(row.opened_at),
    start_at: row.start_at && instantOf(row.start_at),
    due_at: row.due_at && instantOf(row.due_at),
    conservative_at: row.conservative_at && instantOf(row.conservative_at),
    submitted_at: row.submitted_at && instantOf(row.submitted_at),
    closed_at: row.closed_at && instantOf(row.closed_at),
    last_urged_at: row.last_urged_at && instantOf(row.last_urged_at),
  });

const instantOf = (text: string): string => new Date(text).toISOString();
