import type { ClockEvent, PeriodQuestion } from '../../api/periods.js';
import { instantOfField } from '../../time/beijing-time.js';
import type { EventValues, PeriodValues } from './period-values.js';

/** The question as the API takes it. Required fields were checked by the form. */
export const periodQuestion = (values: PeriodValues): PeriodQuestion => {
  const { ruleId = '', startAt = '', setOn, inCustody, final, events = [] } = values;
  const facts = {
    ...(inCustody === true && { inCustody }),
    ...(setOn !== undefined && setOn !== '' && { setOn }),
  };
  return {
    ruleId,
    startAt: instantOfField(startAt),
    ...(Object.keys(facts).length > 0 && { facts }),
    ...(events.length > 0 && { events: events.map(clockEvent) }),
    ...(final === true && { final }),
  };
};

const clockEvent = (values: EventValues): ClockEvent => {
  const { kind, until = '', ground = '', extension = '', approvedBy } = values;
  const done = { at: instantOfField(values.at ?? ''), document: (values.document ?? '').trim() };
  switch (kind) {
    case 'suspend':
    case 'resume':
      return { kind, ...done };
    case 'exclude':
      return { kind, ...done, until: instantOfField(until), ground };
    case 'extend':
      return { kind, ...done, extension, ...(approvedBy !== undefined && { approvedBy }) };
  }
};
