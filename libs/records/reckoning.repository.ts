import { digestOf } from '#libs/audit/digest.js';
import type { CalendarEdition } from '#libs/periods/calendar.js';
import type { ActivationRecord } from './activations.repository.js';
import type { Query } from './transaction.js';

/** All that the records say of how periods are counted in this deployment. */
export interface ReckoningRows {
  /** Another text as soon as anything here is another. */
  readonly version: string;
  /** Published here, each year's highest revision. Those of the release are not among them. */
  readonly editions: readonly CalendarEdition[];
  /** By rule id. */
  readonly activations: readonly ActivationRecord[];
  /** Ids of all recomputations that were ever asked for, oldest first: what these rows already take into account. */
  readonly recomputations: readonly string[];
}

export interface ReckoningReader {
  /** One statement: all parts are of one instant. */
  load(): Promise<ReckoningRows>;
}

const LOAD = `
  select
    (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'year', year, 'status', status, 'notice', notice,
        'holidays', holidays, 'makeUpDays', make_up_days) order by year), '[]')
      from (select distinct on (year) * from calendar_edition where status = 'published'
        order by year, revision desc) newest) as editions,
    (select coalesce(jsonb_agg(jsonb_build_object('ruleId', rule_id, 'person', person, 'unit', unit, 'reason', reason,
        'at', at, 'demonstration', demonstration) order by rule_id), '[]') from rule_activation) as activations,
    (select coalesce(array_agg(id order by requested_at, id), '{}') from recomputation) as recomputations`;

export const reckoningWith = (client: Query): ReckoningReader => ({
  async load() {
    const { rows } = await client.query<Omit<ReckoningRows, 'version'>>({
      name: 'load-reckoning',
      text: LOAD,
    });
    const [row] = rows;
    if (row === undefined) throw new Error('A select without a from gave no row.');
    const { editions, recomputations } = row;
    const activations = row.activations.map((one) => ({ ...one, at: new Date(one.at).toISOString() }));
    const version = digestOf([
      editions.map(({ id }) => id),
      activations.map(({ ruleId }) => ruleId),
      recomputations,
    ]);
    return { version, editions, activations, recomputations };
  },
});
