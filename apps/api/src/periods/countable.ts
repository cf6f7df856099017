import { ValidateBy } from 'class-validator';
import {
  FIRST_COUNTABLE_YEAR,
  isCountableDate,
  isCountableInstant,
  LAST_COUNTABLE_YEAR,
} from '#libs/contracts/countable.js';

const YEARS = `${FIRST_COUNTABLE_YEAR}年至${LAST_COUNTABLE_YEAR}年`;

/** ISO 8601 with offset, on a day that exists and that a period can be counted from. */
export const IsCountableInstant = () =>
  ValidateBy({
    name: 'isCountableInstant',
    validator: {
      validate: isCountableInstant,
      defaultMessage: () => `应为带时区的真实时间（${YEARS}），例如 2026-03-02T09:30:00+08:00。`,
    },
  });

/** `YYYY-MM-DD`, a day that exists and that a period can end on. */
export const IsCountableDate = () =>
  ValidateBy({
    name: 'isCountableDate',
    validator: {
      validate: isCountableDate,
      defaultMessage: () => `应为真实的日期（${YEARS}），例如 2026-03-02。`,
    },
  });
