/** The same answers by the best SQL that we can write by hand: one prepared statement, first the page, then what it shows. */

const SHOWN = `
  d.referral_id, d.id, d.duty, d.unit, d.acts, d.modality, d.kind, d.status, d.paused, d.opened_at, d.start_at, d.due_at,
  d.conservative_at, d.provisional, d.rule_id, a.detail, r.number, r.stage, c.title`;

const WITH_REFERRAL = `
  left join due_answer a on a.referral_id = d.referral_id and a.key_digest = d.due_key_digest
  join referral r on r.id = d.referral_id
  left join content c on c.id = r.title_content_id`;

const ORDER = `coalesce(d.due_at, 'infinity'::timestamptz), d.referral_id, d.id`;

/** $1 unit, $2 limit. */
export const BEST_WORKLIST = `
  select ${SHOWN} from (
    select * from duty d where unit = $1 and status = 'open' and kind in ('deadline', 'window') order by ${ORDER} limit $2
  ) d ${WITH_REFERRAL} order by ${ORDER}`;

/** $1 unit, $2 limit, $3 now. */
export const BEST_OVERDUE = `
  select ${SHOWN} from (
    select * from duty d where unit = $1 and status = 'open' and kind in ('deadline', 'window') and kind = 'deadline'
      and coalesce(due_at, 'infinity'::timestamptz) < $3 order by ${ORDER} limit $2
  ) d ${WITH_REFERRAL} order by ${ORDER}`;

const OVERDUE_KEYS = `select * from duty d where status = 'open' and kind = 'deadline' and due_at <`;

/** $1 units, $2 limit, $3 now. */
export const BEST_OVERDUE_OF_LINE = `
  select ${SHOWN} from (
    ${OVERDUE_KEYS} $3 and unit = any($1) order by due_at, referral_id, id limit $2
  ) d ${WITH_REFERRAL} order by d.due_at, d.referral_id, d.id`;

/** $1 limit, $2 now. */
export const BEST_OVERDUE_OF_ALL = `
  select ${SHOWN} from (
    ${OVERDUE_KEYS} $2 order by due_at, referral_id, id limit $1
  ) d ${WITH_REFERRAL} order by d.due_at, d.referral_id, d.id`;

/** Counted from the duties themselves. $1 limit, $2 now, $3 soon. */
const boardOf = (whose: string): string => `
  select unit, lifecycle, count(*) filter (where due_at < $2)::int as red,
    count(*) filter (where due_at >= $2 and conservative_at <= $3)::int as yellow,
    count(*) filter (where due_at is null or (due_at >= $2 and conservative_at > $3))::int as green
  from duty where status = 'open' and kind in ('deadline', 'window') and kind = 'deadline' ${whose}
  group by unit, lifecycle order by unit, lifecycle limit $1`;

export const BEST_BOARD = boardOf('');
/** $4 units. */
export const BEST_BOARD_OF_LINE = boardOf('and unit = any($4)');

const REFERRAL_SHOWN = `
  r.id, r.number, r.lifecycle, r.version, r.stage, r.final, r.sequence, r.starter_unit, r.opened_at, c.title,
  (select jsonb_object_agg(p.role, p.unit_id) from referral_party p
    where p.referral_id = r.id and p.until_sequence is null) as parties`;

const listed = (page: string): string => `
  select ${REFERRAL_SHOWN} from (${page}) v join referral r on r.id = v.id
    left join content c on c.id = r.title_content_id
  order by v.opened_at desc, v.id desc`;

/** $1 limit, $2 unit. */
export const BEST_LIST = listed(
  `select referral_id as id, opened_at from referral_reader where unit_id = $2
   order by opened_at desc, referral_id desc limit $1`,
);

/** $1 limit, $2 unit. */
export const BEST_OPEN_LIST = listed(
  `select referral_id as id, opened_at from referral_reader where unit_id = $2 and final = false
   order by opened_at desc, referral_id desc limit $1`,
);

/** $1 limit. */
export const BEST_WHOLE_LIST = listed(
  `select id, opened_at from referral order by opened_at desc, id desc limit $1`,
);

/** $1 limit, $2 part of a title. */
export const BEST_SEARCH = listed(
  `select r.id, r.opened_at from referral r join content c on c.id = r.title_content_id
   where (r.title_grams @> title_grams($2) and position(search_text($2) in search_text(c.title)) > 0)
     or lower(r.number) like $2 || '%'
   order by r.opened_at desc, r.id desc limit $1`,
);

/** $1 limit, $2 year. Those whose answer rests on days of that year. */
export const BEST_ALIVE = `
  select d.referral_id, d.id, d.unit, a.question, a.answer from (
    select * from duty where status in ('open', 'submitted') order by referral_id, id limit $1
  ) d join due_answer a on a.referral_id = d.referral_id and a.key_digest = d.due_key_digest
  where a.detail -> 'years' is null or a.detail -> 'years' @> to_jsonb($2::int)
  order by d.referral_id, d.id`;
