import { isDate, isInstant } from '#libs/lifecycle/instants.js';
import type { FactValue, Position } from '#libs/lifecycle/vocabulary.js';
import type { Fact, Unit } from './lifecycle.js';

/** What a cell means, or why it means nothing (Chinese). */
export type Read<T> = { readonly value: T } | { readonly problem: string };

/** A day, perhaps with a time, in Beijing. */
export interface DayAndTime {
  readonly day: string;
  /** `09:30:00`; null where the cell has none. */
  readonly time: string | null;
}

const DAY_AND_TIME = /^(\d{4})[-/年.](\d{1,2})[-/月.](\d{1,2})日?(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const SEPARATORS = /[、,，;；\n]+/;
const YES = ['是', 'true', '1'];
const NO = ['否', 'false', '0'];

export function readDayAndTime(text: string): Read<DayAndTime> {
  const [, year = '', month = '', day = '', hour, minute = '', second = '00'] = DAY_AND_TIME.exec(text) ?? [];
  const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDate(on)) return { problem: '应为日期，或者日期与时间，例如 2026-03-02、2026-03-02 09:30。' };
  if (hour === undefined) return { value: { day: on, time: null } };
  const time = `${hour.padStart(2, '0')}:${minute}:${second}`;
  return isInstant(`${on}T${time}+08:00`) ? { value: { day: on, time } } : { problem: '没有这一时刻。' };
}

/** By its code, or by its name where only one has it. */
export function readCode(text: string, names: Readonly<Record<string, string>>, what: string): Read<string> {
  if (Object.hasOwn(names, text)) return { value: text };
  const named = Object.entries(names).flatMap(([code, name]) => (name === text ? [code] : []));
  const [code] = named;
  if (code === undefined) return { problem: `没有这一${what}：${text}。` };
  return named.length === 1
    ? { value: code }
    : { problem: `有${named.length}个${what}都叫“${text}”，请填代码。` };
}

/** By its id, or by its name with or without what stands in brackets at the end. */
export function readUnit(text: string, units: readonly Unit[]): Read<string> {
  const whole = readCode(
    text,
    namesOf(units, (name) => name),
    '单位',
  );
  return 'value' in whole ? whole : readCode(text, namesOf(units, withoutBrackets), '单位');
}

/** Several, in one cell. */
export const partsOf = (text: string): readonly string[] =>
  text
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const POSITION_NAMES: Readonly<Record<Position, string>> = {
  handler: '承办人',
  'deputy-head': '副职负责人',
  'principal-head': '正职负责人',
  supervisor: '督办人',
};

export const readPosition = (text: string): Read<Position> =>
  readCode(text, POSITION_NAMES, '职务') as Read<Position>;

export function readFact(
  text: string,
  { type, options = {} }: Fact,
  units: readonly Unit[],
): Read<FactValue> {
  switch (type) {
    case 'integer':
      return Number.isSafeInteger(numberIn(text)) ? { value: numberIn(text) } : { problem: '应为整数。' };
    case 'decimal':
      return Number.isFinite(numberIn(text)) ? { value: numberIn(text) } : { problem: '应为数字。' };
    case 'boolean':
      if (YES.includes(text.toLowerCase())) return { value: true };
      return NO.includes(text.toLowerCase()) ? { value: false } : { problem: '应为“是”或者“否”。' };
    case 'date':
      return dayIn(text);
    case 'instant':
      return instantIn(text);
    case 'choice':
      return readCode(text, options, '选项');
    case 'unit':
      return readUnit(text, units);
    case 'text':
    case 'referral':
      return { value: text };
  }
}

const namesOf = (units: readonly Unit[], nameOf: (name: string) => string) =>
  Object.fromEntries(units.map(({ id, name }) => [id, nameOf(name)]));

const withoutBrackets = (name: string): string => name.replace(/（[^（）]*）$/, '');

const numberIn = (text: string): number => Number(text.replaceAll(/[,，]/g, ''));

const dayIn = (text: string): Read<string> => {
  const read = readDayAndTime(text);
  if ('problem' in read) return read;
  return read.value.time === null ? { value: read.value.day } : { problem: '应为日期，不带时间。' };
};

const instantIn = (text: string): Read<string> => {
  const read = readDayAndTime(text);
  if ('problem' in read) return read;
  const { day, time } = read.value;
  return time === null ? { problem: '应为日期与时间。' } : { value: `${day}T${time}+08:00` };
};
