import { digestOf } from '#libs/audit/digest.js';
import type { Instant } from '#libs/lifecycle/state.js';
import type { Acting } from './acting.js';
import type { AuditLog } from './audit.repository.js';
import type { Decision } from './edition-record.js';
import type { Recomputations } from './recomputations.repository.js';
import type { Query } from './transaction.js';

/** An unverified rule in use, and who answers for that. */
export interface ActivationRecord extends Decision {
  readonly ruleId: string;
  /** 演示启用: put in use by the demonstration data, and shown so. */
  readonly demonstration: boolean;
}

export interface Activation {
  readonly ruleId: string;
  readonly reason: string;
  readonly demonstration?: boolean;
}

export interface Activations {
  /** By rule id. */
  all(): Promise<readonly ActivationRecord[]>;
  /**
   * Puts a rule in use and asks for the duties that rest on it to be computed again. Which rules may be put in use is the
   * caller's to know. Safe to run twice by the same person.
   */
  activate(
    activation: Activation,
    at: Instant,
  ): Promise<
    | { readonly activated: ActivationRecord; readonly recomputation: string }
    | { readonly refused: { readonly code: 'ALREADY_ACTIVE'; readonly facts: { readonly rule: string } } }
  >;
}

interface ActivationRow {
  readonly rule_id: string;
  readonly person: string;
  readonly unit: string | null;
  readonly reason: string;
  readonly at: string;
  readonly demonstration: boolean;
}

const COLUMNS = 'rule_id, person, unit, reason, at, demonstration';

const ACTIVATE = `
  insert into rule_activation (${COLUMNS}) values ($1, $2, $3, $4, $5, $6)
  on conflict do nothing returning ${COLUMNS}`;

export const activationsWith = (
  client: Query,
  acting: Acting,
  audit: AuditLog,
  recomputations: Recomputations,
): Activations => {
  const read = async (rest: string, values: unknown[] = []): Promise<readonly ActivationRecord[]> => {
    const text = `select ${COLUMNS} from rule_activation ${rest}`;
    return (await client.query<ActivationRow>(text, values)).rows.map(activationOf);
  };
  return {
    all: () => read('order by rule_id'),
    async activate({ ruleId, reason, demonstration = false }, at) {
      const { person, unit } = acting;
      const values = [ruleId, person, unit, reason, at, demonstration];
      const { rows } = await client.query<ActivationRow>(ACTIVATE, values);
      const [row] = rows;
      const recomputation = `rule:${ruleId}`;
      if (row === undefined) {
        const [before] = await read('where rule_id = $1', [ruleId]);
        return before?.person === person && before.reason === reason
          ? { activated: before, recomputation }
          : { refused: { code: 'ALREADY_ACTIVE', facts: { rule: ruleId } } };
      }
      await recomputations.request({ id: recomputation, kind: 'rule', years: [], ruleIds: [ruleId] }, at);
      await audit.append({
        kind: 'rule-activated',
        at,
        rule: ruleId,
        person,
        unit,
        reason: digestOf(reason),
        demonstration,
      });
      return { activated: activationOf(row), recomputation };
    },
  };
};

const activationOf = ({
  rule_id,
  person,
  unit,
  reason,
  at,
  demonstration,
}: ActivationRow): ActivationRecord => ({
  ruleId: rule_id,
  person,
  unit,
  reason,
  at,
  demonstration,
});
