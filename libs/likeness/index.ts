export { familyOf } from './family.js';
export { MARK_KINDS, ofSubjects, openingMarks, subjectMarks, type MarkKind } from './marks.js';
export { matterOf } from './matter.js';
export { areBetweenTheSameUnits } from './same-units.js';
export { isSubjectCode, SUBJECT_NAME_LIMIT, SUBJECTS_AT_MOST, type Subject } from './subject.js';
export { byLikeness, LIKENESSES, whyAlike, type Likeness } from './why-alike.js';
