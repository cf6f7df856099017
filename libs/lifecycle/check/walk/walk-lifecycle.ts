import type { LifecycleDefinition } from '../../vocabulary.js';
import type { Finding } from '../finding.js';
import { chanceFrom } from './chance.js';
import { Steps } from './steps.js';
import { Walk } from './walk.js';

export interface WalkOptions {
  /** How many referrals are walked. */
  readonly walks: number;
  /** Events in each. */
  readonly depth: number;
  /** Printed with every finding: the same seed walks the same walks. */
  readonly seed: number;
}

export const DEFAULT_WALK: WalkOptions = { walks: 3_000, depth: 60, seed: 20_261_122 };

/**
 * Walks referrals at random through `advance`, the least taken act first and away from the ends, and reports what no
 * rule about words can see: what is never reached, where nobody owes anything, where a duty cannot be performed, what
 * is offered and then refused, and where the definition contradicts itself. One finding a place, with the seed and
 * the trail that led there.
 */
export const walkLifecycle = (definition: LifecycleDefinition, options: WalkOptions): readonly Finding[] => {
  const steps = new Steps(definition);
  const found = new Map<string, Finding>();
  for (let index = 0; index < options.walks; index += 1) {
    const walk = new Walk(definition, steps, chanceFrom(options.seed + index));
    for (const finding of walk.go(options.depth)) {
      const key = `${finding.rule} ${finding.where}`;
      if (found.has(key)) continue;
      const message = `${finding.message} (seed ${options.seed}, walk ${index}: ${walk.trail.join(', ')})`;
      found.set(key, { ...finding, message });
    }
  }
  const findings = [...found.values()];
  // A walk that broke off says nothing about what lies behind.
  if (findings.some(({ rule }) => rule === 'walk-exception')) return findings;
  const inAll = `in ${options.walks} walks of ${options.depth} events, seed ${options.seed}`;
  return [
    ...findings,
    ...steps
      .neverTaken()
      .map((where): Finding => ({ rule: 'walk-unreached', where, message: `not reached ${inAll}` })),
  ];
};
