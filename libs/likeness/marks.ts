import { createHmac } from 'node:crypto';
import { matterOf, unitConcerned, type OpenedMatter } from './matter.js';
import { normalisedCode, normalisedName, type Subject } from './subject.js';

/**
 * By what one referral is found to be like another, strongest first. A mark is its kind, a colon, and what two referrals
 * that are alike have in common.
 */
export const MARK_KINDS = ['code', 'name', 'unit', 'origin'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export const kindOfMark = (mark: string): MarkKind | undefined =>
  MARK_KINDS.find((kind) => mark.startsWith(`${kind}:`));

/**
 * Marks of subjects: keyed digests, by which nobody without the key can look for a name or try all codes that there are.
 * @param key of the deployment: digests of another key match nothing
 */
export const subjectMarks = (subjects: readonly Subject[], key: string): readonly string[] => {
  const digest = (kind: 'code' | 'name', text: string): string =>
    `${kind}:${createHmac('sha256', Buffer.from(key, 'hex')).update(`${kind}:${text}`, 'utf8').digest('hex')}`;
  return distinct(
    subjects.flatMap(({ name, code }) => [
      digest('name', normalisedName(name)),
      ...(code === undefined ? [] : [digest('code', normalisedCode(code))]),
    ]),
  );
};

/** Of somebody's marks, those of its subjects: they go on to what it starts. */
export const ofSubjects = (marks: readonly string[]): readonly string[] =>
  marks.filter((mark) => ['code', 'name'].includes(kindOfMark(mark) ?? ''));

interface MarkedOpening extends OpenedMatter {
  readonly origin?: { readonly referralId: string; readonly as: string };
}

/** Marks in plain codes: the unit that the matter is about with the matter, and where the referral comes from. */
export const openingMarks = ({ origin, ...opened }: MarkedOpening): readonly string[] => {
  const unit = unitConcerned(opened);
  return [
    ...(unit === null ? [] : [`unit:${unit}/${matterOf(opened) ?? ''}`]),
    ...(origin === undefined ? [] : [`origin:${origin.referralId}/${origin.as}`]),
  ];
};

const distinct = (marks: readonly string[]): readonly string[] => [...new Set(marks)];
