import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '#libs/access/index.js';
import { standingOf } from '#libs/law/catalogue.js';
import type { Rule } from '#libs/law/rule.js';
import type { ReckoningInForce } from '#libs/reckoning/index.js';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.js';
import { notFound, Problem } from '../errors/problem.js';
import { KeyedWrite } from '../idempotency/keyed-write.js';
import { OfficeGuard } from '../offices/office-guard.js';
import { AttemptLog } from '../referrals/attempt-log.js';

/** What came of putting a rule in use. */
export interface Activated {
  /** Id of the recomputation of the duties that rest on it. */
  readonly recomputation: string;
  /** With the rule in use. */
  readonly inForce: ReckoningInForce;
  readonly rule: Rule;
}

/** Puts unverified rules in use, in a named person's responsibility. */
@Injectable()
export class ActivateRule {
  constructor(
    @Inject(DEPENDENCIES) private readonly deps: ApiDependencies,
    private readonly offices: OfficeGuard,
    private readonly attempts: AttemptLog,
    private readonly writes: KeyedWrite,
  ) {}

  /** @throws Problem FORBIDDEN, NOT_FOUND, RULE_ALREADY_ACTIVE, IDEMPOTENCY_KEY_REUSED */
  async activate(viewer: Viewer, ruleId: string, key: string, reason: string): Promise<Activated> {
    const recomputation = await this.attempts.watching(
      viewer,
      { action: 'rule.activate', target: ruleId },
      async () => {
        await this.offices.assert(viewer, 'rule.activate');
        return this.write(viewer, this.ruleIn(await this.deps.reckoning.current(), ruleId), key, reason);
      },
    );
    await this.deps.recomputations.start(recomputation);
    const inForce = await this.deps.reckoning.current(recomputation);
    return { recomputation, inForce, rule: this.ruleIn(inForce, ruleId) };
  }

  private ruleIn({ ruleOf }: ReckoningInForce, ruleId: string): Rule {
    const rule = ruleOf(ruleId);
    if (!rule) throw notFound();
    return rule;
  }

  private write(viewer: Viewer, rule: Rule, key: string, reason: string): Promise<string> {
    const at = new Date().toISOString();
    return this.writes.once(viewer, {
      target: `rules/${rule.id}/activation`,
      key,
      body: { reason },
      write: async ({ activations }) => {
        if (!isUnverified(rule)) throw alreadyActive(rule, '来源已经核实，或者是本部署自定的，无须启用');
        const isInUse = (await activations.all()).some(({ ruleId }) => ruleId === rule.id);
        if (isInUse) throw alreadyActive(rule, '已由指定人员启用');
        const outcome = await activations.activate({ ruleId: rule.id, reason }, at);
        if ('refused' in outcome) throw alreadyActive(rule, '已由指定人员启用');
        return { subject: outcome.recomputation, result: outcome.recomputation };
      },
      again: (_desk, recomputation) => Promise.resolve(recomputation),
    });
  }
}

/** Whether any version of it counts nothing before somebody puts the rule in use. */
const isUnverified = (rule: Rule): boolean =>
  rule.tier !== 'local' && rule.versions.some((version) => !standingOf(rule, version).activeByDefault);

const alreadyActive = ({ id }: Rule, why: string): Problem =>
  new Problem('RULE_ALREADY_ACTIVE', `规则${id}${why}。`, { facts: { ruleId: id } });
