import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { fieldOfInstant } from '../time/beijing-time.js';
import { serverNow } from '../time/server-clock.js';

interface Props {
  /** Given by the form. */
  readonly id?: string;
  /** `2026-03-02`, or `2026-03-02T09:30` with `time`: what stands on a clock in Beijing, whatever zone the browser is in. */
  readonly value?: string;
  readonly onChange?: (value: string | undefined) => void;
  readonly time?: boolean;
  /** Refuses days to come. */
  readonly past?: boolean;
}

/** The first is shown; all are understood when typed. */
const DAYS = ['YYYY-MM-DD', 'YYYY-M-D', 'YYYY/M/D', 'YYYY.M.D', 'YYYY年M月D日', 'YYYYMMDD'];
const TIMES = DAYS.map((day) => `${day} ${day === DAYS[0] ? 'HH' : 'H'}:mm`);

/** A day, or a day and a time, typed or picked. There is no “now” button: it would be the browser's now. */
export const BeijingPicker = ({ id, value, onChange, time = false, past = false }: Props) => (
  <DatePicker
    id={id}
    className="picker"
    value={value === undefined || value === '' ? null : dayjs(value)}
    onChange={(picked) => onChange?.(picked?.format(time ? 'YYYY-MM-DDTHH:mm' : 'YYYY-MM-DD'))}
    format={time ? TIMES : DAYS}
    showTime={time ? { format: 'HH:mm' } : false}
    showNow={false}
    needConfirm={false}
    {...(past ? { maxDate: dayjs(fieldOfInstant(serverNow())) } : {})}
  />
);
