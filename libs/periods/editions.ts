import { calendarOf, type CalendarEdition } from './calendar.js';
import { addDays, type IsoDate } from './iso-date.js';

/** First to last day, both included, as a notice says it. */
function rest(name: string, first: IsoDate, last: IsoDate = first): { on: IsoDate; name: string }[] {
  const days = [];
  for (let on = first; on <= last; on = addDays(on, 1)) days.push({ on, name });
  return days;
}

/** 《国务院办公厅关于2025年部分节假日安排的通知》. */
export const edition2025: CalendarEdition = {
  id: '2025-1',
  year: 2025,
  status: 'published',
  notice: '国办发明电〔2024〕12号',
  holidays: [
    ...rest('元旦', '2025-01-01'),
    ...rest('春节', '2025-01-28', '2025-02-04'),
    ...rest('清明节', '2025-04-04', '2025-04-06'),
    ...rest('劳动节', '2025-05-01', '2025-05-05'),
    ...rest('端午节', '2025-05-31', '2025-06-02'),
    ...rest('国庆节、中秋节', '2025-10-01', '2025-10-08'),
  ],
  makeUpDays: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
};

/** 《国务院办公厅关于2026年部分节假日安排的通知》. */
export const edition2026: CalendarEdition = {
  id: '2026-1',
  year: 2026,
  status: 'published',
  notice: '国办发明电〔2025〕7号',
  holidays: [
    ...rest('元旦', '2026-01-01', '2026-01-03'),
    ...rest('春节', '2026-02-15', '2026-02-23'),
    ...rest('清明节', '2026-04-04', '2026-04-06'),
    ...rest('劳动节', '2026-05-01', '2026-05-05'),
    ...rest('端午节', '2026-06-19', '2026-06-21'),
    ...rest('中秋节', '2026-09-25', '2026-09-27'),
    ...rest('国庆节', '2026-10-01', '2026-10-07'),
  ],
  makeUpDays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
};

export const publishedEditions: readonly CalendarEdition[] = [edition2025, edition2026];

export const nationalCalendar = calendarOf(publishedEditions);
