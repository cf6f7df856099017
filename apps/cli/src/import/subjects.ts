import { isSubjectCode, SUBJECT_NAME_LIMIT, SUBJECTS_AT_MOST, type Subject } from '#libs/likeness/index.js';
import { partsOf, type Read } from './cell-values.js';

/** A name, and the code behind it in brackets or after a space. Names have brackets of their own. */
const NAME_AND_CODE = /^(.*\S)\s*(?:[（(]\s*|\s)([0-9A-Za-z０-９Ａ-Ｚａ-ｚ]{18})\s*[）)]?$/;

/** Whom the case is about: several stand in one cell, each with its code or without. */
export function readSubjects(text: string): Read<readonly Subject[]> {
  const subjects = partsOf(text).map((part): Subject => {
    const [, name = part, code] = NAME_AND_CODE.exec(part) ?? [];
    return { name, ...(code !== undefined && isSubjectCode(code) ? { code } : {}) };
  });
  if (subjects.length > SUBJECTS_AT_MOST) return { problem: `至多${SUBJECTS_AT_MOST}名当事人。` };
  const long = subjects.some(({ name }) => name.length > SUBJECT_NAME_LIMIT);
  return long ? { problem: `姓名或者名称不超过${SUBJECT_NAME_LIMIT}字。` } : { value: subjects };
}
