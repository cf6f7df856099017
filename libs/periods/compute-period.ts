import { ruleOf, versionInForce } from '#libs/law/catalogue.js';
import type { Citation, Rule, RuleVersion } from '#libs/law/rule.js';
import type { DueQuestion, Instant } from '#libs/lifecycle/state.js';
import { answerDue, type AnsweringWith } from './answer-due.js';
import { beijingDay, epoch } from './beijing.js';
import { clockTexts, withClockTexts } from './clock-texts.js';
import { spanOf } from './counting-of.js';
import type { IsoDate } from './iso-date.js';
import { refusal, type PeriodRefusal } from './refusal.js';
import { statusOf, type RuleStatus } from './rule-status.js';
import { warningsOf } from './standing-text.js';
import { readLedger, type LedgerEntry, type SuspensionLedger } from './suspension-ledger.js';
import { citationText, instantText } from './wording.js';

/** A question that somebody asks of the catalogue, outside any referral. */
export interface PeriodQuestion {
  readonly ruleId: string;
  readonly startAt: Instant;
  /** A criminal period while the suspect is in custody. */
  readonly inCustody?: boolean;
  /** The last day that the issuing unit named. */
  readonly setOn?: IsoDate;
  /** What was done to the clock. */
  readonly events?: readonly LedgerEntry[];
  /** When the ledger is read; the newest event, or the end of the newest span left out, where absent. */
  readonly asOf?: Instant;
  /** Refused rather than answered provisionally. */
  readonly final?: boolean;
}

export interface PeriodAnswer {
  readonly ruleId: string;
  readonly ruleStatus: RuleStatus;
  readonly versionInForceFrom: IsoDate;
  /** Null for 立即 and 及时, and while the clock stands. */
  readonly dueAt: Instant | null;
  readonly conservativeDueAt: Instant | null;
  readonly dueOn: IsoDate | null;
  readonly conservativeDueOn: IsoDate | null;
  readonly provisional: boolean;
  readonly editions: readonly string[];
  readonly explanation: readonly string[];
  readonly citation: Citation;
  /** Only where events were given. */
  readonly ledger?: SuspensionLedger;
}

/** The one way in for everybody who asks without a referral: the API, the command line, a calculator on a screen. */
export function computePeriod(
  question: PeriodQuestion,
  using: AnsweringWith,
): PeriodAnswer | { readonly refused: PeriodRefusal } {
  const { ruleId, startAt } = question;
  const rule = (using.rules ?? ruleOf)(ruleId);
  if (!rule) return refusal('UNKNOWN_RULE', { ruleId });
  const found = versionInForce(rule, beijingDay(startAt));
  if ('refused' in found) return { refused: found.refused as PeriodRefusal };
  const { version } = found;
  const ruleStatus = statusOf(rule, version, using.activations);
  if (ruleStatus === 'unverified') return refusal('RULE_INACTIVE', { ruleId });
  if (version.period === null) return refusal('RULE_WITHOUT_PERIOD', { ruleId, kind: rule.kind });
  const setDay = setDayRefusal(rule, version, question);
  if (setDay) return setDay;

  const { citation, inForceFrom } = version;
  const known = { ruleId, ruleStatus, versionInForceFrom: inForceFrom, citation };
  const read = ledgerOf({ rule, version }, question, using);
  if (read && 'refused' in read) return read;
  const ledger = read?.ledger;
  if (ledger && ledger.suspendedSince !== null) {
    const explanation = [
      ...warningsOf(ruleStatus, () => [ruleId], using.activations),
      `依据：${citationText(citation)}。`,
      ...clockTexts(version, question.events ?? [], using.rules ?? ruleOf),
      `结论：自${instantText(ledger.suspendedSince)}（北京时间）起中止，恢复前没有届满日。`,
    ];
    return { ...known, ...NO_DUE, explanation, ledger };
  }
  const { answer, detail } = answerDue(asQuestion(question, ledger), using);
  const provisional = answer.provisional ?? false;
  if (provisional && question.final === true) {
    const years = detail.years.filter((year) => using.calendar.editionOf(year) === null);
    return refusal('CALENDAR_NOT_PUBLISHED', { ruleId, years });
  }
  return {
    ...known,
    dueAt: answer.due,
    conservativeDueAt: answer.conservative,
    dueOn: detail.dueOn,
    conservativeDueOn: detail.conservativeDueOn,
    provisional,
    editions: detail.editions,
    explanation: withClockTexts(
      detail.explanation,
      clockTexts(version, question.events ?? [], using.rules ?? ruleOf),
    ),
    ...(ledger && { ledger }),
  };
}

const NO_DUE = {
  dueAt: null,
  conservativeDueAt: null,
  dueOn: null,
  conservativeDueOn: null,
  provisional: false,
  editions: [],
} as const;

/** A day may be named where the text lets the issuer name one, and only after the event. */
function setDayRefusal(
  rule: Rule,
  { period, issuerSets }: RuleVersion,
  { ruleId, startAt, setOn }: PeriodQuestion,
): { readonly refused: PeriodRefusal } | null {
  if (setOn === undefined) return null;
  const isOffered = issuerSets !== undefined || (period !== null && 'setByIssuer' in period);
  if (!isOffered) return refusal('SET_DAY_NOT_OFFERED', { ruleId, kind: rule.kind });
  if (setOn <= beijingDay(startAt)) return refusal('SET_DAY_BEFORE_START', { ruleId, setOn, startAt });
  return null;
}

/** Null where nothing was done to the clock and nobody asks how it stands. */
function ledgerOf(
  { rule, version }: { readonly rule: Rule; readonly version: RuleVersion },
  { startAt, inCustody, events = [], asOf }: PeriodQuestion,
  using: AnsweringWith,
): { readonly ledger: SuspensionLedger } | { readonly refused: PeriodRefusal } | null {
  if (events.length === 0 && asOf === undefined) return null;
  if (!spanOf(version)) return refusal('RULE_WITHOUT_PERIOD', { ruleId: rule.id, kind: rule.kind });
  const told = events.map((event) => ('until' in event ? event.until : event.at));
  const newest = told.reduce((latest, at) => (epoch(at) > epoch(latest) ? at : latest), startAt);
  const asked = { rule, version, startAt, ...(inCustody === true && { inCustody }) };
  return readLedger(asked, events, asOf ?? newest, using.calendar);
}

const asQuestion = (
  { ruleId, startAt, setOn, inCustody }: PeriodQuestion,
  ledger: SuspensionLedger | undefined,
): DueQuestion => ({
  rule: ruleId,
  startAt,
  pauses: ledger?.pauses ?? [],
  extensions: (ledger?.extensions ?? []).map((name) => `${ruleId}:${name}`),
  edition: '',
  ...(setOn !== undefined && { setOn }),
  ...(inCustody === true && { inCustody }),
});
