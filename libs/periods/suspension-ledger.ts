import { extensionOf } from '#libs/law/catalogue.js';
import { APPROVER_LEVELS, type ApproverLevel, type Extension, type Span } from '#libs/law/rule.js';
import type { Instant } from '#libs/lifecycle/state.js';
import { epoch } from './beijing.js';
import type { WorkingCalendar } from './calendar.js';
import { computeDue, type PeriodAsked } from './compute-due.js';
import { consumedOf, type Consumed } from './consumed.js';
import { countingOf } from './counting-of.js';
import type { Due } from './due.js';
import type { Pause } from './pauses.js';
import { refusal, type PeriodRefusal } from './refusal.js';
import { extensionText, spanText } from './wording.js';

/** What was done to a clock. `document` is the id or number of the paper that did it. */
export type LedgerEntry =
  | { readonly kind: 'suspend'; readonly at: Instant; readonly document: string }
  | { readonly kind: 'resume'; readonly at: Instant; readonly document: string }
  /** A span that the rule's own text leaves out: 鉴定, 听证, 公告. */
  | {
      readonly kind: 'exclude';
      readonly at: Instant;
      readonly until: Instant;
      readonly ground: string;
      readonly document: string;
    }
  /** `extension` is its name in the rule's version: `to-30`. */
  | {
      readonly kind: 'extend';
      readonly at: Instant;
      readonly extension: string;
      readonly approvedBy: ApproverLevel | null;
      readonly document: string;
    };

/** How a clock stands. */
export interface SuspensionLedger extends Consumed {
  /** The period with its extensions, in the rule's own unit. */
  readonly budget: Span;
  /** Since when it has been running without a break; null where it stands. */
  readonly runningSince: Instant | null;
  /** Since when it has been suspended; null while it runs, and within a span that is left out. */
  readonly suspendedSince: Instant | null;
  /** Spans that have ended and do not count. */
  readonly pauses: readonly Pause[];
  /** Names of the extensions taken, oldest first. */
  readonly extensions: readonly string[];
}

export type ClockAsked = Omit<PeriodAsked, 'pauses' | 'extensions'>;

/** The clock while its entries are read, in the order of their instants. */
interface Clock {
  readonly pauses: readonly Pause[];
  readonly suspendedSince: Instant | null;
  readonly taken: readonly string[];
  readonly extensions: readonly Extension[];
}

/**
 * What has become of a period by `asOf`, given everything that was done to its clock. An extension must come before the
 * limit that it moves has passed, and from whoever the text names or somebody above; a span may be left out only
 * where the rule's text leaves it out. An entry that the clock cannot have had is refused with its own code.
 */
export function readLedger(
  asked: ClockAsked,
  entries: readonly LedgerEntry[],
  asOf: Instant,
  calendar: WorkingCalendar,
): { readonly ledger: SuspensionLedger } | { readonly refused: PeriodRefusal } {
  let clock: Clock = { pauses: [], suspendedSince: null, taken: [], extensions: [] };
  for (const entry of inOrder(entries)) {
    const next = enter(asked, clock, entry, calendar);
    if ('refused' in next) return next;
    clock = next;
  }
  return { ledger: ledgerOf(asked, clock, asOf, calendar) };
}

const inOrder = (entries: readonly LedgerEntry[]): readonly LedgerEntry[] =>
  [...entries].sort((a, b) => epoch(a.at) - epoch(b.at));

function enter(
  asked: ClockAsked,
  clock: Clock,
  entry: LedgerEntry,
  calendar: WorkingCalendar,
): Clock | { readonly refused: PeriodRefusal } {
  const { kind, at } = entry;
  if (epoch(at) < epoch(asked.startAt))
    return refusal('INSTANT_BEFORE_CAUSE', { kind, at, startAt: asked.startAt });
  if (asked.version.direction === 'before')
    return refusal('SUSPENSION_NOT_OFFERED', { rule: asked.rule.id, kind });
  const dueAt = clock.suspendedSince === null ? dueOf(asked, clock, calendar).dueAt : null;
  const isOver = dueAt !== null && epoch(at) > epoch(dueAt);
  switch (kind) {
    case 'suspend':
      if (clock.suspendedSince !== null)
        return refusal('ALREADY_SUSPENDED', { at, since: clock.suspendedSince });
      if (isOver) return refusal('SUSPENSION_AFTER_EXPIRY', { at, dueAt });
      return { ...clock, suspendedSince: at };
    case 'resume':
      if (clock.suspendedSince === null) return refusal('RESUME_WITHOUT_SUSPENSION', { at });
      return {
        ...clock,
        suspendedSince: null,
        pauses: [...clock.pauses, { from: clock.suspendedSince, to: at }],
      };
    case 'exclude': {
      const offered = asked.version.excludes ?? [];
      if (!offered.includes(entry.ground))
        return refusal('EXCLUSION_NOT_OFFERED', { ground: entry.ground, offered });
      if (epoch(entry.until) < epoch(at)) return refusal('SPAN_REVERSED', { from: at, to: entry.until });
      if (isOver) return refusal('SUSPENSION_AFTER_EXPIRY', { at, dueAt });
      return { ...clock, pauses: [...clock.pauses, { from: at, to: entry.until }] };
    }
    case 'extend':
      return isOver ? refusal('EXTENSION_AFTER_EXPIRY', { at, dueAt }) : extend(asked, clock, entry);
  }
}

function extend(
  asked: ClockAsked,
  clock: Clock,
  { extension: key, approvedBy }: Extract<LedgerEntry, { kind: 'extend' }>,
): Clock | { readonly refused: PeriodRefusal } {
  const { version } = asked;
  const extension = extensionOf(version, key);
  const offered = Object.keys(version.extensions ?? {});
  if (!extension) return refusal('EXTENSION_NOT_OFFERED', { extension: key, offered });
  const times = clock.taken.filter((name) => name === key).length;
  const most = extension.times ?? 1;
  if (times >= most)
    return refusal('EXTENSION_USED_UP', { extension: key, text: extensionText(extension), times: most });
  const inTheWay = outOfOrder(asked, clock, extension);
  if (inTheWay !== null)
    return refusal('EXTENSION_OUT_OF_ORDER', { extension: key, text: extensionText(extension), ...inTheWay });
  if (!mayApprove(extension, approvedBy))
    return refusal('EXTENSION_LEVEL_TOO_LOW', {
      extension: key,
      text: extensionText(extension),
      approvedBy,
      needs: extension.approver,
    });
  return { ...clock, taken: [...clock.taken, key], extensions: [...clock.extensions, extension] };
}

/** An extension may presuppose another, stand in place of another, and never makes a period shorter. */
function outOfOrder(
  { version, ...asked }: ClockAsked,
  { taken, extensions }: Clock,
  extension: Extension,
): Readonly<Record<string, string>> | null {
  const named = (key: string): string => {
    const other = extensionOf(version, key);
    return other ? extensionText(other) : key;
  };
  const { after, insteadOf = [], to } = extension;
  if (after !== undefined && !taken.includes(after)) return { after: named(after) };
  const other = insteadOf.find((key) => taken.includes(key));
  if (other !== undefined) return { insteadOf: named(other) };
  const { span } = countingOf({ ...asked, version, extensions });
  return to && to.length <= span.length ? { standing: spanText(span) } : null;
}

function mayApprove({ approver }: Extension, approvedBy: ApproverLevel | null): boolean {
  if (approver === null) return true;
  if (approvedBy === null) return false;
  if (approver.level === 'parties' || approvedBy === 'parties') return approver.level === approvedBy;
  return APPROVER_LEVELS.indexOf(approvedBy) >= APPROVER_LEVELS.indexOf(approver.level);
}

const dueOf = (asked: ClockAsked, { pauses, extensions }: Clock, calendar: WorkingCalendar): Due =>
  computeDue({ ...asked, pauses, extensions }, calendar);

function ledgerOf(
  asked: ClockAsked,
  clock: Clock,
  asOf: Instant,
  calendar: WorkingCalendar,
): SuspensionLedger {
  const { pauses, suspendedSince, extensions, taken } = clock;
  const at = epoch(asOf);
  const lastResumed = pauses
    .filter(({ to }) => epoch(to) <= at)
    .reduce((latest, { to }) => (epoch(to) > epoch(latest) ? to : latest), asked.startAt);
  const stands =
    suspendedSince !== null || pauses.some(({ from, to }) => epoch(from) <= at && at < epoch(to));
  return {
    budget: countingOf({ ...asked, extensions }).span,
    ...consumedOf({ ...asked, pauses, extensions }, suspendedSince ?? asOf, calendar),
    runningSince: stands ? null : lastResumed,
    suspendedSince,
    pauses,
    extensions: taken,
  };
}
