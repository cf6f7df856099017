import type { DueTable, Instant, LifecycleEvent, Log, ReferralState } from '#libs/lifecycle/state.js';
import type { Subject } from '#libs/likeness/index.js';
import type { DutyRecord } from './duty-record.js';
import { DUTY_COLUMNS, DUTY_TABLES, dutyFromJson, type DutyRow } from './duty-row.js';
import type { Page, PageRequest } from './pages.js';
import { listReferrals } from './referral-list.js';
import type { Query } from './transaction.js';
import { writtenReferral, type WrittenReferral } from './written-referral.js';

/** Who holds a role, and since when. A unit that left keeps reading what it could see up to then. */
export interface PartyRecord {
  readonly role: string;
  readonly unit: string;
  /** Sequence of the step that bound it. */
  readonly from: number;
  /** Sequence of the step that unbound it; null while it holds the role. */
  readonly until: number | null;
}

interface ReferralHead {
  readonly id: string;
  /** Readable: `criminal-transfer-2026-000001`. Gaps are possible. */
  readonly number: string;
  readonly lifecycle: string;
  readonly version: number;
  /** Stage of the main track. */
  readonly stage: string;
  readonly final: boolean;
  readonly sequence: number;
  readonly starterUnit: string;
  readonly openedAt: Instant;
  /** Null once its content was erased. */
  readonly title: string | null;
}

export interface ReferralSummary extends ReferralHead {
  /** Role → unit, as bound now. */
  readonly parties: Readonly<Record<string, string>>;
}

export interface ReferralRecord extends ReferralHead {
  readonly definitionDigest: string;
  /** Everything else derives from this. */
  readonly memory: { readonly log: Log; readonly dues: DueTable };
  readonly state: ReferralState;
  readonly parties: readonly PartyRecord[];
  readonly duties: readonly DutyRecord[];
  /** Whom the matter is about; empty once its content was erased. */
  readonly subjects: readonly Subject[];
  /** By what others are like it. */
  readonly marks: readonly string[];
}

export interface StepRecord {
  readonly sequence: number;
  readonly event: LifecycleEvent;
  /** Late entry: folded right after this sequence. */
  readonly after: number | null;
  readonly requestId: string | null;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly late: boolean;
  /** Account id; null for time, links and calendars. */
  readonly actor: string | null;
  readonly unit: string | null;
  /** Of its audit entry, hex. */
  readonly hash: string;
  readonly auditSequence: number;
}

/** Whose eyes a list is for. `everything` is for auditors; nobody else gets it. */
export type Purview = { readonly unit: string } | 'everything';

export interface ReferralFilter {
  readonly lifecycle?: string;
  readonly stage?: string;
  /** A unit that holds, or held, a role. */
  readonly unit?: string;
  readonly status?: 'open' | 'closed';
  /** Part of the title, or the beginning of the number. */
  readonly q?: string;
  /** Inclusive. */
  readonly openedFrom?: Instant;
  /** Exclusive. */
  readonly openedBefore?: Instant;
}

export interface Referrals {
  /** One statement, hence one moment. Says nothing of who may see it: ask the access policy with `parties`. */
  find(id: string): Promise<ReferralRecord | null>;
  /** Those of them that there are, in one statement, in no order. */
  findAll(ids: readonly string[]): Promise<readonly ReferralRecord[]>;
  /** Newest first. @throws CursorMalformed */
  list(filter: ReferralFilter, purview: Purview, page: PageRequest): Promise<Page<ReferralSummary>>;
  /** In order of recording. Empty for an unknown referral. */
  steps(id: string): Promise<readonly StepRecord[]>;
  /** As its steps and answers say it. */
  written(id: string): Promise<WrittenReferral | null>;
  /** Ids of those of which something was recorded since then, newest first. */
  recordedSince(since: Date, limit: number): Promise<readonly string[]>;
}

interface ReferralRow {
  readonly id: string;
  readonly number: string;
  readonly lifecycle: string;
  readonly version: number;
  readonly definition_digest: string;
  readonly stage: string;
  readonly final: boolean;
  readonly sequence: number;
  readonly starter_unit: string;
  readonly opened_at: string;
  readonly memory: ReferralRecord['memory'];
  readonly state: ReferralState;
  readonly title: string | null;
  readonly parties: readonly PartyRecord[];
  readonly duties: readonly DutyRow[];
  readonly subjects: readonly Subject[] | null;
  readonly marks: readonly string[] | null;
}

const FOUND = `
  select r.id, r.number, r.lifecycle, r.version, r.definition_digest, r.stage, r.final, r.sequence, r.starter_unit,
    r.opened_at, r.memory, r.state, c.title, c.subjects, c.marks,
    (select coalesce(jsonb_agg(jsonb_build_object('role', p.role, 'unit', p.unit_id, 'from', p.from_sequence,
        'until', p.until_sequence) order by p.from_sequence, p.role), '[]')
      from referral_party p where p.referral_id = r.id) as parties,
    (select coalesce(jsonb_agg(to_jsonb(duty_row) order by duty_row.opened_at, duty_row.id), '[]')
      from (select ${DUTY_COLUMNS} from ${DUTY_TABLES} where d.referral_id = r.id) duty_row) as duties
  from referral r left join content c on c.id = r.title_content_id`;
const FIND = `${FOUND} where r.id = $1`;
const FIND_ALL = `${FOUND} where r.id = any($1)`;

interface StepRow {
  readonly sequence: number;
  readonly event: LifecycleEvent;
  readonly after: number | null;
  readonly request_id: string | null;
  readonly occurred_at: string;
  readonly recorded_at: string;
  readonly late: boolean;
  readonly actor: string | null;
  readonly unit: string | null;
  readonly hash: string;
  readonly audit_sequence: number;
}

const STEPS = `
  select s.sequence, s.event, s.after, s.request_id, s.occurred_at, s.recorded_at, s.late, s.actor, s.unit,
    encode(e.hash, 'hex') as hash, e.sequence as audit_sequence
  from step s join audit_entry e on e.referral_id = s.referral_id and e.step_sequence = s.sequence
  where s.referral_id = $1
  order by s.sequence`;

export const referralsWith = (client: Query): Referrals => ({
  async find(id) {
    const { rows } = await client.query<ReferralRow>({ name: 'find-referral', text: FIND, values: [id] });
    const [row] = rows;
    return row === undefined ? null : recordOf(row);
  },
  async findAll(ids) {
    if (ids.length === 0) return [];
    const { rows } = await client.query<ReferralRow>({
      name: 'find-referrals',
      text: FIND_ALL,
      values: [ids],
    });
    return rows.map(recordOf);
  },
  written: (id) => writtenReferral(client, id),
  list: (filter, purview, page) => listReferrals(client, filter, purview, page),
  async recordedSince(since, limit) {
    const { rows } = await client.query<{ id: string }>({
      name: 'referrals-recorded-since',
      text: 'select id from referral where recorded_at >= $1 order by recorded_at desc, id desc limit $2',
      values: [since, limit],
    });
    return rows.map(({ id }) => id);
  },
  async steps(id) {
    const { rows } = await client.query<StepRow>({ name: 'steps-of-referral', text: STEPS, values: [id] });
    return rows.map(stepOf);
  },
});

const recordOf = (row: ReferralRow): ReferralRecord => ({
  id: row.id,
  number: row.number,
  lifecycle: row.lifecycle,
  version: row.version,
  definitionDigest: row.definition_digest,
  stage: row.stage,
  final: row.final,
  sequence: row.sequence,
  starterUnit: row.starter_unit,
  openedAt: row.opened_at,
  title: row.title,
  memory: row.memory,
  state: row.state,
  parties: row.parties,
  duties: row.duties.map(dutyFromJson),
  subjects: row.subjects ?? [],
  marks: row.marks ?? [],
});

const stepOf = (row: StepRow): StepRecord => ({
  sequence: row.sequence,
  event: row.event,
  after: row.after,
  requestId: row.request_id,
  occurredAt: row.occurred_at,
  recordedAt: row.recorded_at,
  late: row.late,
  actor: row.actor,
  unit: row.unit,
  hash: row.hash,
  auditSequence: row.audit_sequence,
});
