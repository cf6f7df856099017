import type { World } from './world.js';

/** Duties that are discharged and opened again by themselves, as steps do it. */
export interface SteadyChanges {
  /** Changes nothing more, and waits for what is under way. @returns how many a second were made */
  stop(): Promise<number>;
}

/** What is changed: duties of busy and of quiet units, all over the table. */
const CHOSEN = `
  select referral_id, id from duty tablesample system (10) repeatable (7)
  where status in ('open', 'discharged') and kind = 'deadline' and due_at is not null limit 4000`;

const CHANGE = `
  update duty set status = case status when 'open' then 'discharged' else 'open' end
  where referral_id = $1 and id = $2`;

/** So many a second, each a transaction of its own. What the board keeps is kept by the same transaction. */
export const steadyChanges = async ({ sql }: World, perSecond: number): Promise<SteadyChanges> => {
  const { rows } = await sql.query<{ referral_id: string; id: string }>(CHOSEN);
  if (rows.length === 0) throw new Error('there is no duty to change');
  const underWay = new Set<Promise<void>>();
  const startedAt = performance.now();
  let sent = 0;
  let failure: unknown;
  const timer = setInterval(() => {
    while (startedAt + (sent * 1_000) / perSecond <= performance.now()) {
      const { referral_id, id } = rows[sent % rows.length] as (typeof rows)[number];
      sent += 1;
      const change = sql
        .query({ name: 'steady-change', text: CHANGE, values: [referral_id, id] })
        .then(() => undefined)
        .catch((error: unknown) => void (failure ??= error))
        .then(() => void underWay.delete(change));
      underWay.add(change);
    }
  }, 5);
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(underWay);
      if (failure !== undefined) throw failure;
      return (sent * 1_000) / (performance.now() - startedAt);
    },
  };
};
