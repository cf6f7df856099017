import { jest } from '@jest/globals';
import { checkLifecycle } from '../check-lifecycle.js';
import { CHECK_RULES, type CheckRule } from '../finding.js';
import { assistance, FIXTURE_RULES } from '../fixtures/assistance.js';
import { filingRemedies } from '../fixtures/filing-remedies.js';
import { spoil } from '../fixtures/spoil.js';
import { suspendedReview } from '../fixtures/suspended-review.js';
import type { LifecycleDefinition } from '../../vocabulary.js';
import { walkLifecycle } from './walk-lifecycle.js';

/** Enough to reach everything in the fixtures. A definition that is to ship is walked with the default. */
const WALK = { walks: 60, depth: 60, seed: 7 };
const FEW_WALKS = { ...WALK, walks: 20 };

jest.setTimeout(60_000);

interface Gap {
  readonly gap: string;
  readonly rule: CheckRule;
  readonly where: string;
  readonly definition: LifecycleDefinition;
}

/** What the rules about words and stages pass, because it takes facts, times and several duties at once to see it. */
const GAPS: readonly Gap[] = [
  {
    gap: 'an answer that nobody has to judge where the matter is not urgent',
    rule: 'walk-nobody-owes',
    where: 'stages.working',
    definition: spoil(assistance, 'acts.answer.opens', [
      { duty: 'judge', if: [{ fact: 'urgency', is: 'urgent' }] },
    ]),
  },
  {
    gap: 'not filed, remedies lapsed, and no administrative handling owed',
    rule: 'walk-nobody-owes',
    where: 'stages.not-filed',
    definition: spoil(filingRemedies, 'acts.decideFiling.outcomes.notFile.opens', [
      'reconsider',
      { duty: 'handle', if: [{ duty: 'decideFiling', is: 'late' }] },
    ]),
  },
  {
    gap: 'a reply "in progress" that opens no duty to report the result once it has been rerouted',
    rule: 'walk-nobody-owes',
    where: 'stages.in-progress',
    definition: spoil(suspendedReview, 'acts.reply.outcomes.ongoing.opens', [
      { duty: 'reportResult', if: [{ count: 'reroute', below: 1 }] },
    ]),
  },
  {
    gap: 'a duty whose only act has a condition that its opening does not promise',
    rule: 'walk-no-lawful-act',
    where: 'duties.judge',
    definition: spoil(assistance, 'acts.judge.when', [{ fact: 'urgency', is: 'urgent' }]),
  },
  {
    gap: 'an act whose condition never comes true',
    rule: 'walk-unreached',
    where: 'acts.inquire',
    definition: spoil(assistance, 'acts.inquire.when', [{ count: 'dispatch', below: 0 }]),
  },
  {
    gap: 'an outcome whose condition never comes true',
    rule: 'walk-unreached',
    where: 'acts.judge.outcomes.insufficient',
    definition: spoil(assistance, 'acts.judge.outcomes.insufficient.when', [
      { known: 'heardAt' },
      { not: { known: 'subject' } },
    ]),
  },
  {
    gap: 'a duty that is opened on a condition that never comes true',
    rule: 'walk-unreached',
    where: 'duties.report',
    definition: spoil(spoil(assistance, 'acts.report.opens', []), 'acts.accept.opens', [
      'answer',
      { duty: 'report', if: [{ count: 'sign', below: 1 }] },
    ]),
  },
  {
    gap: 'a choice without options, which nobody can make',
    rule: 'walk-offer-refused',
    where: 'opening',
    definition: spoil(assistance, 'facts.urgency.options', undefined),
  },
  {
    gap: 'a duty opened while it is open',
    rule: 'walk-exception',
    where: 'report',
    definition: spoil(assistance, 'acts.report.opens', ['report', 'answer']),
  },
];

describe('walkLifecycle', () => {
  it.each([assistance, filingRemedies, suspendedReview])(
    'reaches all of the sound $id, and finds nothing',
    (sound) => {
      expect(walkLifecycle(sound, WALK)).toEqual([]);
    },
  );

  it.each(GAPS)('finds $gap', ({ rule, where, definition }) => {
    expect(walkLifecycle(definition, FEW_WALKS)).toContainEqual(expect.objectContaining({ rule, where }));
  });

  it.each(GAPS.filter(({ rule }) => rule.startsWith('walk-n') || rule === 'walk-unreached'))(
    'sees what the other rules pass: $gap',
    ({ definition }) => {
      expect(checkLifecycle(definition, { ruleIds: FIXTURE_RULES })).toEqual([]);
    },
  );

  it('has a gap here for every rule of the walker', () => {
    const proven = new Set(GAPS.map(({ rule }) => rule));
    expect(CHECK_RULES.filter((rule) => rule.startsWith('walk-') && !proven.has(rule))).toEqual([]);
  });

  it('prints the seed and the trail, and walks the same way again', () => {
    const gap = GAPS[0]?.definition ?? assistance;
    const [finding] = walkLifecycle(gap, FEW_WALKS);
    expect(finding?.message).toMatch(/\(seed 7, walk \d+: opening, sign\/issue, dispatch, .*answer/);
    expect(walkLifecycle(gap, FEW_WALKS)).toEqual(walkLifecycle(gap, FEW_WALKS));
  });

  it('is a rule of the checker where it is asked for', () => {
    const gap = GAPS[0]?.definition ?? assistance;
    expect(checkLifecycle(gap, { ruleIds: FIXTURE_RULES, walk: FEW_WALKS })).toEqual(
      walkLifecycle(gap, FEW_WALKS),
    );
  });
});
