import { badField, notFound } from '../errors/problem.js';

const FIRST = 2000;
const LAST = 2100;
const YEAR = /^\d{4}$/;

const asYear = (text: string): number | null => {
  const year = YEAR.test(text) ? Number(text) : 0;
  return year >= FIRST && year <= LAST ? year : null;
};

/** A year that somebody wants to read. @throws Problem NOT_FOUND for what no calendar is kept of */
export function yearToRead(text: string): number {
  const year = asYear(text);
  if (year === null) throw notFound();
  return year;
}

/** A year that somebody wants to settle. @throws Problem FIELD_INVALID */
export function yearToWrite(text: string): number {
  const year = asYear(text);
  if (year === null) throw badField('year', `应为${FIRST}至${LAST}的年度。`);
  return year;
}
