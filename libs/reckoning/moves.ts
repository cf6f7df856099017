import type { DueAnswer } from '#libs/lifecycle/state.js';
import { answerDue } from '#libs/periods/answer-due.js';
import { calendarOf, type CalendarEdition } from '#libs/periods/calendar.js';
import type { Activations } from '#libs/periods/rule-status.js';
import {
  cursorOf,
  ENGINE,
  yearsNamedBy,
  type Basis,
  type Page,
  type PageRequest,
  type Records,
  type TouchedDuty,
  type TouchedPage,
} from '#libs/records/index.js';
import { isSameAnswer, type ReckoningInForce } from './reckoning-in-force.js';

/** What somebody thinks of putting in force. */
export type Candidate = { readonly edition: CalendarEdition } | { readonly activate: string };

/** A duty whose answer would be another one. */
export interface WouldMove {
  readonly referralId: string;
  readonly dutyId: string;
  /** The unit that owes it. */
  readonly unit: string;
  readonly from: DueAnswer;
  readonly to: DueAnswer;
}

export interface WouldMovePage extends Page<WouldMove> {
  /** Duties that were answered again for this page. */
  readonly examined: number;
}

const DUTIES_AT_ONCE = 1_000;
/** Somebody waits for the answer: a page ends here, with fewer items or none, and the next one goes on. */
const EXAMINED_AT_MOST = 50_000;

/**
 * A dry run: which open duties would get another answer. Changes nothing. A page may be empty and not be the last.
 * @throws CursorMalformed
 */
export const moves = async (
  records: Pick<Records, 'as'>,
  inForce: ReckoningInForce,
  candidate: Candidate,
  { limit, cursor }: PageRequest,
): Promise<WouldMovePage> => {
  const answer = answeringWith(inForce, candidate);
  const basis = basisOf(inForce, candidate);
  const items: WouldMove[] = [];
  let examined = 0;
  let next: string | null | undefined = cursor;
  for (let seen = 0; next !== null && seen < EXAMINED_AT_MOST;) {
    const asked: PageRequest = { limit: DUTIES_AT_ONCE, ...(next === undefined ? {} : { cursor: next }) };
    const page: TouchedPage = await records.as(ENGINE, ({ clocks }) => clocks.touched(basis, asked));
    for (const duty of page.items) {
      examined += 1;
      const to = answer(duty);
      if (isSameAnswer(duty.answer, to)) continue;
      const { referralId, dutyId, unit, answer: from } = duty;
      items.push({ referralId, dutyId, unit, from, to });
      if (items.length === limit) return { items, nextCursor: cursorOf([referralId, dutyId]), examined };
    }
    seen += page.examined;
    next = page.nextCursor;
  }
  return { items, nextCursor: next ?? null, examined };
};

const answeringWith = (
  { calendar, editions, activations, ruleOf: rules }: ReckoningInForce,
  candidate: Candidate,
): ((duty: TouchedDuty) => DueAnswer) => {
  const using =
    'edition' in candidate
      ? {
          calendar: calendarOf([...editions, { ...candidate.edition, status: 'published' }]),
          activations,
          rules,
        }
      : { calendar, activations: withActivated(activations, candidate.activate), rules };
  return ({ question }) => answerDue(question, using).answer;
};

const withActivated = (activations: Activations, ruleId: string): Activations =>
  new Map([...activations, [ruleId, { demonstration: false }]]);

const basisOf = ({ editions }: ReckoningInForce, candidate: Candidate): Basis => {
  if ('activate' in candidate) return { years: [], ruleIds: [candidate.activate] };
  const { edition } = candidate;
  const replaced = editions.filter(({ year }) => year === edition.year);
  return { years: [...new Set([edition, ...replaced].flatMap(yearsNamedBy))], ruleIds: [] };
};
