import { calendarOf, type CalendarEdition } from './calendar.js';
import { addDays, type IsoDate } from './iso-date.js';

/** First to last day, both included, as a notice says it. */
function rest(name: string, first: IsoDate, last: IsoDate = first): { on: IsoDate; name: string }[] {
  const days = [];
  for (let on = first; on <= last; on = addDays(on, 1)) days.push({ on, name });
  return days;
}

/** 《国务院办公厅关于2024年部分节假日安排的通知》. */
export const edition2024: CalendarEdition = {
  id: '2024-1',
  year: 2024,
  status: 'published',
  notice: '国办发明电〔2023〕7号',
  holidays: [
    ...rest('元旦', '2024-01-01'),
    ...rest('春节', '2024-02-10', '2024-02-17'),
    ...rest('清明节', '2024-04-04', '2024-04-06'),
    ...rest('劳动节', '2024-05-01', '2024-05-05'),
    ...rest('端午节', '2024-06-10'),
    ...rest('中秋节', '2024-09-15', '2024-09-17'),
    ...rest('国庆节', '2024-10-01', '2024-10-07'),
  ],
  makeUpDays: [
    '2024-02-04',
    '2024-02-18',
    '2024-04-07',
    '2024-04-28',
    '2024-05-11',
    '2024-09-14',
    '2024-09-29',
    '2024-10-12',
  ],
};

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

export const publishedEditions: readonly CalendarEdition[] = [edition2024, edition2025, edition2026];

export const nationalCalendar = calendarOf(publishedEditions);
