/** Instants are shown in Asia/Shanghai, whatever zone the browser is in. */
const SHANGHAI = 'Asia/Shanghai';

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: SHANGHAI,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

const read = (instant: string): Record<string, string> =>
  Object.fromEntries(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));

const weekday = new Intl.DateTimeFormat('zh-CN', { timeZone: SHANGHAI, weekday: 'short' });

/** `2026-03-05 23:59`; seconds only where asked for. */
export const formatInstant = (instant: string, seconds = false): string => {
  const { year, month, day, hour, minute, second } = read(instant);
  return `${year}-${month}-${day} ${hour}:${minute}${seconds ? `:${second}` : ''}`;
};

/** `2026-03-05 周四` of a day that is already a Beijing day. */
export const formatDay = (day: string): string =>
  `${day} ${weekday.format(new Date(`${day}T12:00:00+08:00`))}`;

/** What a field holds, `2026-03-02T09:30`, read as Beijing wall-clock time: an instant with its offset. */
export const instantOfField = (field: string): string => `${field}:00+08:00`;

/** The other way round: what a field shows for an instant (ms since the epoch). */
export const fieldOfInstant = (instant: number): string => {
  const { year, month, day, hour, minute } = read(new Date(instant).toISOString());
  return `${year}-${month}-${day}T${hour}:${minute}`;
};
