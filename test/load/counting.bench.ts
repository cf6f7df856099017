import { ruleOf, versionInForce } from '#libs/law/catalogue.js';
import { answerDue } from '#libs/periods/answer-due.js';
import { computeDue } from '#libs/periods/compute-due.js';
import { nationalCalendar } from '#libs/periods/editions.js';
import { NO_ACTIVATIONS } from '#libs/periods/rule-status.js';
import { rateOf, type Rate } from './measure.js';

/** A province counts two million open duties again in ten seconds. */
export const COUNTING_TARGET = 200_000;

const FROM = Date.UTC(2025, 0, 1);
const APART_MS = 13_337_000;
const STARTS = Array.from({ length: 4_096 }, (_, n) => new Date(FROM + n * APART_MS).toISOString());

/** Last instant, day, both readings and whether it is provisional: everything but the sentences. */
function counting(ruleId: string, kind: string, rounds: number): Rate {
  const rule = ruleOf(ruleId);
  const found = rule && versionInForce(rule, '2026-01-01');
  if (!rule || !found || 'refused' in found) throw new Error(`no rule ${ruleId}`);
  const { version } = found;
  return rateOf(`${kind} (${ruleId})`, rounds, (n) => {
    const startAt = STARTS[n % STARTS.length] ?? '';
    const due = computeDue({ rule, version, startAt, pauses: [], extensions: [] }, nationalCalendar);
    return due.dueAt.length + due.conservativeAt.length + due.dueOn.length + (due.provisional ? 1 : 0);
  });
}

/** What a recomputation does for each duty: the engine's question, answered. */
function answering(ruleId: string, kind: string, rounds: number): Rate {
  const using = { calendar: nationalCalendar, activations: NO_ACTIVATIONS };
  return rateOf(`${kind} (${ruleId})`, rounds, (n) => {
    const startAt = STARTS[n % STARTS.length] ?? '';
    const question = { rule: ruleId, startAt, pauses: [], extensions: [], edition: '' };
    return answerDue(question, using).answer.due?.length ?? 0;
  });
}

/** Bound by the target. */
export const countingRates = (rounds: number): readonly Rate[] => [
  counting('FWD-04', 'days, both readings', rounds),
  counting('FWD-17', 'days, criminal roll-over', rounds),
  counting('REV-02', 'ten working days', rounds),
  counting('PEN-02', 'five days that are working days', rounds),
  answering('FWD-04', 'question of the engine, days', rounds),
  answering('REV-02', 'question of the engine, working days', rounds),
];

/** For comparison. */
export const otherRates = (rounds: number): readonly Rate[] => [
  counting('SUG-02', 'two months', rounds),
  counting('FWD-02', '24 hours', rounds),
  rateOf('days with the explanation written (FWD-04)', rounds, (n) => {
    const startAt = STARTS[n % STARTS.length] ?? '';
    const question = { rule: 'FWD-04', startAt, pauses: [], extensions: [], edition: '' };
    const using = { calendar: nationalCalendar, activations: NO_ACTIVATIONS };
    return answerDue(question, using).detail.explanation.length;
  }),
];
