/** Whom a matter is about: a person or an enterprise. Personal data: lives where titles live, and nowhere else. */
export interface Subject {
  readonly name: string;
  /** 公民身份号码 or 统一社会信用代码. */
  readonly code?: string;
}

/** Longest name of a subject, in UTF-16 units. */
export const SUBJECT_NAME_LIMIT = 200;
/** Most subjects of one referral. */
export const SUBJECTS_AT_MOST = 20;

const SPACES = /[\s\p{Cf}]/gu;

/** The same name however wide its characters are and whatever stands between them. 有限公司 and 有限责任公司 stay two things. */
export const normalisedName = (name: string): string =>
  name.normalize('NFKC').replace(SPACES, '').toLowerCase();

/** The same code however it is written: full width, small letters, spaces or dashes in it. */
export const normalisedCode = (code: string): string =>
  code
    .normalize('NFKC')
    .replace(SPACES, '')
    .replace(/\p{Pd}/gu, '')
    .toUpperCase();

/** Both kinds of code have eighteen characters. The check digit is not examined: a slip of the pen must not stop a case. */
export const isSubjectCode = (code: string): boolean => /^[0-9A-Z]{18}$/.test(normalisedCode(code));
