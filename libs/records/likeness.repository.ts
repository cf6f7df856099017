import { MARK_KINDS } from '#libs/likeness/index.js';
import type { Instant } from '#libs/lifecycle/state.js';
import type { Purview } from './referrals.repository.js';
import type { Query } from './transaction.js';

export interface AskedLikeness {
  /** One of them suffices. */
  readonly marks: readonly string[];
  readonly lifecycles: readonly string[];
  /** The opening that others are like, in law: they were opened within two years of it, before or after. */
  readonly at: Instant;
  /** Not this one. */
  readonly besides: string | null;
  readonly purview: Purview;
  readonly limit: number;
}

/** A referral with some mark in common. */
export interface FoundLikeness {
  readonly id: string;
  readonly common: readonly string[];
}

/** Who is like whom, and who comes from whom. */
export interface Likenesses {
  /**
   * The strongest first, then the newest. Of each mark the newest are looked at and no more, so that one that half a province
   * has in common costs no more than another.
   */
  find(asked: AskedLikeness): Promise<readonly FoundLikeness[]>;
  /** For each of these referrals the ids of those that it comes from, the nearest first. */
  ancestors(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
}

const NEWEST_OF_A_MARK = 200;

/**
 * No text sets these two years: it is how far back people look for the same matter. Counted in Beijing, where a day is a day.
 */
const yearsFrom = (sign: '+' | '-'): string =>
  `((($2::timestamptz at time zone 'Asia/Shanghai') ${sign} interval '2 years') at time zone 'Asia/Shanghai')`;

/** $1 marks, $2 at, $3 lifecycles, $4 besides, $5 the unit that asks or null, $6 limit, $7 kinds of marks, strongest first. */
export const ALIKE = `
  select r.id, array_agg(found.mark) as common
  from unnest($1::text[]) one (mark)
    cross join lateral (
      select m.mark, m.content_id from likeness_mark m
      where m.mark = one.mark and m.at between ${yearsFrom('-')} and ${yearsFrom('+')}
      order by m.at desc limit ${NEWEST_OF_A_MARK}
    ) found
    join referral r on r.title_content_id = found.content_id
  where r.lifecycle = any($3) and r.id is distinct from $4
    and ($5::text is null or exists (
      select from referral_reader v where v.referral_id = r.id and v.unit_id = $5))
  group by r.id
  order by min(array_position($7::text[], split_part(found.mark, ':', 1))), max(r.opened_at) desc, r.id desc
  limit $6`;

/** A chain that is longer is no chain that anybody reads. */
const LONGEST_CHAIN = 50;

/** $1 referrals. */
export const ANCESTORS = `
  with recursive chain (start, id, depth) as (
    select id, id, 0 from unnest($1::text[]) id
    union all
    select chain.start, s.event #>> '{origin,referralId}', chain.depth + 1
    from chain join step s on s.referral_id = chain.id and s.sequence = 1
    where s.event #>> '{origin,referralId}' is not null and chain.depth < ${LONGEST_CHAIN}
  )
  select start, array_agg(id order by depth) as ids from chain where depth > 0 group by start`;

export const likenessesWith = (client: Query): Likenesses => ({
  async find({ marks, lifecycles, at, besides, purview, limit }) {
    if (marks.length === 0) return [];
    const unit = purview === 'everything' ? null : purview.unit;
    const { rows } = await client.query<FoundLikeness>({
      name: 'alike',
      text: ALIKE,
      values: [marks, at, lifecycles, besides, unit, limit, MARK_KINDS],
    });
    return rows;
  },
  async ancestors(ids) {
    if (ids.length === 0) return new Map();
    const { rows } = await client.query<{ start: string; ids: readonly string[] }>({
      name: 'ancestors',
      text: ANCESTORS,
      values: [ids],
    });
    return new Map(rows.map(({ start, ids: chain }) => [start, chain]));
  },
});
