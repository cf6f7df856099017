import { ValidateBy, ValidateIf } from 'class-validator';
import { isDate, isInstant } from '#libs/lifecycle/instants.js';
import { isSubjectCode } from '#libs/likeness/index.js';

/** Longest text of one fact, in UTF-16 units. */
export const TEXT_LIMIT = 20_000;
/** Longest title of a referral. */
export const TITLE_LIMIT = 200;
/** Most entries of one map or list in a body. */
export const ENTRIES_LIMIT = 100;
/** Longest name of a fact, a role, an act. */
const NAME_LIMIT = 100;

/** NUL cannot be kept by PostgreSQL; half of a surrogate pair is no character. */
const UNKEEPABLE = /\0|\p{Surrogate}/u;

/** Text that can be kept and given back as it came. */
export const isKeepable = (value: string): boolean => !UNKEEPABLE.test(value);

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isName = (value: string): boolean => value !== '' && value.length <= NAME_LIMIT && isKeepable(value);

const isCode = (value: unknown): value is string => typeof value === 'string' && isName(value);

const described = (name: string, message: string, validate: (value: unknown) => boolean) =>
  ValidateBy({ name, validator: { validate, defaultMessage: () => message } });

/** The field may be left out; `null` is a value like any other. */
export const MayBeAbsent = () => ValidateIf((_body: unknown, value: unknown) => value !== undefined);

/** A person's text: not blank, no longer than `limit`. */
export const IsText = (limit: number) =>
  described(
    'isText',
    `应为不超过 ${limit} 字的非空文本。`,
    (value) => typeof value === 'string' && value.trim() !== '' && value.length <= limit && isKeepable(value),
  );

/** Line breaks, bells, and the marks that turn the direction of what follows: a title that has them shows as another. */
const UNSIGHTLY = /\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

/** A person's text on one line, as lists show it. */
export const IsLine = (limit: number) =>
  described(
    'isLine',
    `应为不超过 ${limit} 字、不含控制字符的一行文本。`,
    (value) =>
      typeof value === 'string' &&
      value.trim() !== '' &&
      value.length <= limit &&
      isKeepable(value) &&
      !UNSIGHTLY.test(value),
  );

/** A code or an id, as they are written in a definition or were given out by this API. */
export const IsCode = () => described('isCode', '应为有效的代码。', isCode);

/** Of a person or an enterprise, however it is written. */
export const IsSubjectCode = () =>
  described(
    'isSubjectCode',
    '应为18位的公民身份号码或者统一社会信用代码。',
    (value) => typeof value === 'string' && value.length <= NAME_LIMIT && isSubjectCode(value),
  );

/** ISO 8601 with offset, on a day that exists. */
export const IsInstant = () =>
  described('isInstant', '应为带时区的时间，例如 2026-03-02T09:30:00+08:00。', isInstant);

/** `YYYY-MM-DD`, a day that exists. */
export const IsDate = () => described('isDate', '应为日期，例如 2026-03-02。', isDate);

/** Role → unit id. */
export const IsParties = () =>
  described('isParties', '应为“角色: 单位编号”的对象。', (value) =>
    isMapOf(value, (unit) => typeof unit === 'string' && isName(unit)),
  );

/** Fact key → text, number or boolean. */
export const IsFacts = () =>
  described('isFacts', `应为“事项: 值”的对象，值为文本（不超过 ${TEXT_LIMIT} 字）、数字或布尔值。`, (value) =>
    isMapOf(value, isFactValue),
  );

/** An object, to be validated by its own class. */
export const IsOneObject = () => described('isOneObject', '应为一个对象。', isPlainObject);

/** A list of objects, each to be validated by its own class. */
export const IsListOfObjects = (limit = ENTRIES_LIMIT) =>
  described(
    'isListOfObjects',
    `应为不超过 ${limit} 项的列表，每项为一个对象。`,
    (value) => Array.isArray(value) && value.length <= limit && value.every(isPlainObject),
  );

/** A list of codes. */
export const IsListOfCodes = () =>
  described(
    'isListOfCodes',
    `应为不超过 ${ENTRIES_LIMIT} 个代码的列表。`,
    (value) => Array.isArray(value) && value.length <= ENTRIES_LIMIT && value.every(isCode),
  );

function isMapOf(value: unknown, fits: (entry: unknown) => boolean): boolean {
  if (!isPlainObject(value)) return false;
  const entries = Object.entries(value);
  return entries.length <= ENTRIES_LIMIT && entries.every(([key, entry]) => isName(key) && fits(entry));
}

function isFactValue(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= TEXT_LIMIT && isKeepable(value);
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}
