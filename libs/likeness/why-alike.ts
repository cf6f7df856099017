import { kindOfMark, MARK_KINDS } from './marks.js';

/** Why a referral is shown as like another, strongest first; `same-matter` adds weight and is no reason alone. */
export const LIKENESSES = [
  'same-code',
  'same-name',
  'same-unit-and-matter',
  'same-origin',
  'same-matter',
] as const;
export type Likeness = (typeof LIKENESSES)[number];

const BY_KIND = {
  code: 'same-code',
  name: 'same-name',
  unit: 'same-unit-and-matter',
  origin: 'same-origin',
} as const satisfies Record<(typeof MARK_KINDS)[number], Likeness>;

/** @param common marks that both have @param isSameMatter whether both tell the same matter */
export const whyAlike = (common: readonly string[], isSameMatter: boolean): readonly Likeness[] => {
  const kinds = new Set(common.map(kindOfMark));
  const reasons = MARK_KINDS.filter((kind) => kinds.has(kind)).map((kind) => BY_KIND[kind]);
  return reasons.length > 0 && isSameMatter ? [...reasons, 'same-matter'] : reasons;
};

/** Negative where `one` is the more like: by its strongest reason, then by the matter. */
export const byLikeness = (one: readonly Likeness[], other: readonly Likeness[]): number =>
  strength(one) - strength(other) || Number(hasMatter(other)) - Number(hasMatter(one));

const strength = ([strongest]: readonly Likeness[]): number =>
  strongest === undefined ? LIKENESSES.length : LIKENESSES.indexOf(strongest);
const hasMatter = (reasons: readonly Likeness[]): boolean => reasons.includes('same-matter');
