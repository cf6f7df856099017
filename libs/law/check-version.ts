import { finding, type Finding, type Path } from './finding.js';
import type { Counting, Extension, PeriodUnit, Rule, RuleVersion, Span } from './rule.js';

/** Which units each way of counting knows. Half a month has fifteen days in criminal procedure; nobody else says. */
const UNITS: Readonly<Record<Counting, readonly PeriodUnit[]>> = {
  hours: ['hour'],
  'hours-from-next': ['hour'],
  criminal: ['day', 'half-month', 'month', 'year'],
  civil: ['day', 'month', 'year'],
  'administrative-penalty-law': ['day', 'month', 'year'],
  'administrative-enforcement-law': ['day', 'month', 'year'],
  'administrative-reconsideration-law': ['day', 'month', 'year'],
  'working-days': ['working-day'],
  'calendar-days': ['day', 'month', 'year'],
  silent: ['day', 'month', 'year'],
};

const WITHOUT_PERIOD: readonly string[] = ['suspension', 'branch', 'gate', 'computation'];
const COUNTED_BACK: readonly string[] = ['min-notice', 'bar', 'waiting'];

/** What the fields of a version mean together, given the rule that it belongs to. Their shape is already known. */
export function checkVersion(
  version: RuleVersion,
  { kind, standing }: Pick<Rule, 'kind' | 'standing'>,
  path: Path,
): readonly Finding[] {
  const { inForceFrom, inForceUntil, period, counting, direction, dayEnds, extensions = {} } = version;
  const span = period !== null && 'length' in period ? period : null;
  return [
    ...found(
      inForceUntil !== undefined && inForceUntil < inForceFrom,
      [...path, 'inForceUntil'],
      'lies before inForceFrom',
    ),
    ...found(
      (period === null) !== WITHOUT_PERIOD.includes(kind),
      [...path, 'period'],
      period === null ? `is null, but a ${kind} has a period` : `is given, but a ${kind} has none`,
    ),
    ...found(
      span !== null && !UNITS[counting].includes(span.unit),
      [...path, 'counting'],
      `${counting} does not know the unit ${span?.unit}: it knows ${UNITS[counting].join(', ')}`,
    ),
    ...found(
      direction === 'before' && (span === null || !COUNTED_BACK.includes(kind)),
      [...path, 'direction'],
      `counts back, which only a set length of ${COUNTED_BACK.join(', ')} may`,
    ),
    ...found(
      dayEnds !== undefined && (span === null || span.unit === 'hour'),
      [...path, 'dayEnds'],
      'is for periods of days and longer',
    ),
    ...found(
      version.citation.title.startsWith('《'),
      [...path, 'citation', 'title'],
      'must stand without 《》',
    ),
    ...Object.entries(extensions).flatMap(([name, extension]) => [
      ...checkExtension(extension, span, [...path, 'extensions', name]),
      ...[...(extension.insteadOf ?? []), ...(extension.after === undefined ? [] : [extension.after])]
        .filter((other) => other === name || !Object.hasOwn(extensions, other))
        .flatMap((other) =>
          finding([...path, 'extensions', name], `names no other extension of this version: ${other}`),
        ),
    ]),
    ...found(
      version.issuerSets !== undefined && span === null,
      [...path, 'issuerSets'],
      'is for a period that the issuer may change',
    ),
    ...checkStanding(version, version.standing ?? standing, version.standing ? [...path, 'standing'] : path),
  ];
}

function checkExtension({ by, to }: Extension, period: Span | null, path: Path): readonly Finding[] {
  const span = by ?? to;
  if (span === undefined || (by && to)) return finding(path, 'must have exactly one of by and to');
  if (period === null) return finding(path, 'has no set period that it could lengthen');
  return [
    ...found(span.unit !== period.unit, path, `must be in the unit of the period, ${period.unit}`),
    ...found(
      to !== undefined && to.unit === period.unit && to.length <= period.length,
      path,
      `replaces the period by one that is no longer than ${period.length}`,
    ),
  ];
}

function checkStanding(
  { period, citation: { quote } }: RuleVersion,
  { confidence, method, quoteMachineChecked, activeByDefault }: Rule['standing'],
  path: Path,
): readonly Finding[] {
  return [
    ...found(
      activeByDefault && confidence !== 'verified',
      path,
      'is active by default, though nobody verified the source',
    ),
    ...found(
      activeByDefault && quote === null && period !== null,
      path,
      'is active by default, though its period has no quote: give it a standing with activeByDefault false',
    ),
    ...found(confidence === 'verified' && method === null, path, 'is verified, but by no method'),
    ...found(
      confidence === 'from-memory' && quote !== null,
      path,
      'is from memory, but has a quote: use paraphrase',
    ),
    ...found(quoteMachineChecked && quote === null, path, 'has no quote that a program could have checked'),
  ];
}

const found = (wrong: boolean, path: Path, complaint: string): readonly Finding[] =>
  wrong ? finding(path, complaint) : [];
