import type { Calendar, CalendarProposal, EditionDays } from '../../api/calendars.js';

/** What the form of a proposal holds. */
export interface ProposalValues {
  readonly title?: string;
  readonly notice?: string;
  readonly reason?: string;
  /** Text of a notice that was pasted to be read. */
  readonly pasted?: string;
  readonly days: EditionDays;
}

/** A proposal begins with the days that stand there already. */
export const freshProposal = ({ proposed, inForce }: Calendar): ProposalValues => {
  const { holidays = [], makeUpDays = [] } = proposed ?? inForce ?? {};
  return { days: { holidays, makeUpDays } };
};

/** As the API takes it. Required fields were checked by the form. */
export const proposalOf = ({
  title = '',
  notice = '',
  reason = '',
  days,
}: ProposalValues): CalendarProposal => ({
  title: title.trim(),
  notice: notice.trim(),
  reason: reason.trim(),
  ...days,
});

/** To be tried before it is worded: only the days move anything. Null while there are none. */
export const trialOf = ({ holidays, makeUpDays }: EditionDays): CalendarProposal | null =>
  holidays.length === 0 ? null : { title: TRIAL, notice: TRIAL, reason: TRIAL, holidays, makeUpDays };

const TRIAL = '试算';
