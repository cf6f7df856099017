import type { Position } from '#libs/lifecycle/vocabulary.js';
import { holds, type Office } from './offices.js';
import { isSupervised, supervises, type SupervisedUnits } from './purview.js';
import type { ReferralSubject } from './sight.js';
import { isAuditor, type Viewer } from './viewer.js';

/**
 * `hidden` is answered like something that is not there; `forbidden` only to somebody who sees the thing and may
 * not do this to it.
 */
export type Decision = 'allowed' | 'forbidden' | 'hidden';

/** A document, and how each referral that names it shows it to the viewer. */
export interface DocumentSubject {
  readonly ownerUnit: string | null;
  readonly ownerPerson: string;
  /** Units that were sent a copy: they read the document and nothing else of its referral. */
  readonly copiedTo: readonly string[];
  /** Whether a step that the viewer sees names it. */
  readonly inSight: boolean;
}

/** A recorded act, as far as it matters who may correct it. */
export interface CorrectionSubject extends ReferralSubject {
  /** The unit whose act it was. */
  readonly performerUnit: string;
  /** Positions that may perform the act. */
  readonly positions: readonly Position[];
}

/** A duty, as far as it matters who may push the unit that owes it. */
export interface UrgingSubject {
  readonly owedBy: string;
  /** Of its referral. */
  readonly starterUnit: string;
  /** Whether the referral shows the duty to the viewer as a party. */
  readonly inSight: boolean;
  /** Whose duties the viewer supervises. */
  readonly supervised: SupervisedUnits;
}

/** What each action is asked of. */
export interface Subjects {
  /** The unit that would start it. */
  'referral.start': { readonly starterUnit: string | null };
  'referral.read': ReferralSubject;
  'referral.act': ReferralSubject;
  /** That the performer does not correct their own act is the engine's to refuse, whoever may correct. */
  'referral.correct': CorrectionSubject;
  /** The raw record of the engine: more than a party is shown. */
  'referral.history': ReferralSubject;
  /** To have the record held against the audit log and the engine's history. */
  'referral.verify': ReferralSubject;
  /** The audit log itself: every entry, and what was witnessed of it. */
  'audit.read': null;
  'request.read': { readonly principal: string };
  'document.upload': null;
  'document.read': DocumentSubject;
  /** To name it in an act. */
  'document.use': DocumentSubject;
  'worklist.read': null;
  /** To read what was told to the viewer's own unit. */
  'notice.list': null;
  /** 签收: to take note of it for the unit. */
  'notice.receive': { readonly recipient: string };
  /** The unit that the viewer acts for, as the directory has it. */
  'calendar.propose': Office | null;
  /** That the proposer does not approve is the calendar's to refuse, whoever may approve. */
  'calendar.publish': Office | null;
  'rule.activate': Office | null;
  /** Of a unit's subscriptions to its notices: to see them, to make them, to end and resume them. */
  'webhook.manage': { readonly unit: string | null };
  'supervision.read': null;
  /** To read how often a unit was pushed to perform it, and with what words. */
  'duty.urgings': UrgingSubject;
  'duty.urge': UrgingSubject;
}
export type Action = keyof Subjects;

type Policies = { readonly [A in Action]: (viewer: Viewer, subject: Subjects[A]) => Decision };

/** Auditors, and the unit that started it. */
function answersForTheWhole(viewer: Viewer, referral: ReferralSubject): Decision {
  if (isAuditor(viewer) || (viewer.unit !== null && viewer.unit === referral.starterUnit)) return 'allowed';
  return takesPart(viewer, referral) ? 'forbidden' : 'hidden';
}

const POLICIES: Policies = {
  'referral.start': (viewer, { starterUnit }) =>
    handlesMatters(viewer) && viewer.unit === starterUnit ? 'allowed' : 'forbidden',
  'referral.read': (viewer, referral) =>
    isAuditor(viewer) || takesPart(viewer, referral) ? 'allowed' : 'hidden',
  'referral.act': (viewer, referral) => {
    if (holdsRole(viewer, referral) && handlesMatters(viewer)) return 'allowed';
    return isAuditor(viewer) || takesPart(viewer, referral) ? 'forbidden' : 'hidden';
  },
  'referral.correct': (viewer, recorded) => {
    const isTheirs = viewer.unit === recorded.performerUnit && holdsRole(viewer, recorded);
    if (isTheirs && handlesMatters(viewer) && answersFor(viewer, recorded)) return 'allowed';
    return isAuditor(viewer) || takesPart(viewer, recorded) ? 'forbidden' : 'hidden';
  },
  'referral.history': answersForTheWhole,
  'referral.verify': answersForTheWhole,
  'audit.read': (viewer) => allowedTo(isAuditor(viewer)),
  'request.read': (viewer, { principal }) =>
    viewer.person === principal || isAuditor(viewer) ? 'allowed' : 'hidden',
  'document.upload': (viewer) => (handlesMatters(viewer) ? 'allowed' : 'forbidden'),
  'document.read': (viewer, document) =>
    isAuditor(viewer) ||
    owns(viewer, document) ||
    document.inSight ||
    (viewer.unit !== null && document.copiedTo.includes(viewer.unit))
      ? 'allowed'
      : 'hidden',
  'document.use': (viewer, document) =>
    handlesMatters(viewer) && owns(viewer, document) ? 'allowed' : 'hidden',
  'worklist.read': (viewer) => (viewer.unit === null ? 'forbidden' : 'allowed'),
  'notice.list': (viewer) => allowedTo(viewer.unit !== null),
  'notice.receive': (viewer, { recipient }) =>
    viewer.unit === recipient ? allowedTo(belongs(viewer)) : 'hidden',
  'calendar.propose': (viewer, office) => allowedTo(holds(viewer, office, 'calendar.propose')),
  'calendar.publish': (viewer, office) => allowedTo(holds(viewer, office, 'calendar.publish')),
  'rule.activate': (viewer, office) => allowedTo(holds(viewer, office, 'rule.activate')),
  'webhook.manage': (viewer, { unit }) => (viewer.unit === unit ? allowedTo(speaksFor(viewer)) : 'hidden'),
  'supervision.read': (viewer) => allowedTo(isAuditor(viewer) || supervises(viewer)),
  'duty.urgings': (viewer, duty) => {
    const isConcerned = viewer.unit !== null && [duty.owedBy, duty.starterUnit].includes(viewer.unit);
    if (isSupervised(duty.supervised, duty.owedBy) || (duty.inSight && isConcerned)) return 'allowed';
    return duty.inSight ? 'forbidden' : 'hidden';
  },
  'duty.urge': (viewer, duty) => {
    const { owedBy, starterUnit, inSight, supervised } = duty;
    const isSender = inSight && belongs(viewer) && viewer.unit === starterUnit && owedBy !== starterUnit;
    if (isSender || (supervises(viewer) && isSupervised(supervised, owedBy))) return 'allowed';
    return inSight || isSupervised(supervised, owedBy) ? 'forbidden' : 'hidden';
  },
};

/** The one place where access is decided. Denies what no policy grants. */
export function may<A extends Action>(viewer: Viewer, action: A, subject: Subjects[A]): Decision {
  return POLICIES[action](viewer, subject);
}

const allowedTo = (granted: boolean): Decision => (granted ? 'allowed' : 'forbidden');

/** Acts for a unit, in whatever position. */
const belongs = ({ unit, position, oversight }: Viewer): boolean =>
  unit !== null && position !== null && oversight.length === 0;

/** Decides where what a unit is told goes to. */
const speaksFor = (viewer: Viewer): boolean =>
  belongs(viewer) && (viewer.position === 'principal-head' || viewer.position === 'supervisor');

/** Supervisors read and push; they do not handle. */
const handlesMatters = ({ unit, position, oversight }: Viewer): boolean =>
  unit !== null && position !== null && position !== 'supervisor' && oversight.length === 0;

/** Whoever could have performed an act, and the heads, who answer for what others of their unit did. */
const answersFor = ({ position }: Viewer, { positions }: CorrectionSubject): boolean =>
  position !== null &&
  (positions.includes(position) || position === 'deputy-head' || position === 'principal-head');

const takesPart = ({ unit }: Viewer, { starterUnit, parties }: ReferralSubject): boolean =>
  unit !== null && (unit === starterUnit || parties.some((party) => party.unit === unit));

const holdsRole = ({ unit }: Viewer, { parties }: ReferralSubject): boolean =>
  unit !== null && parties.some((party) => party.unit === unit && party.until === null);

const owns = ({ unit, person }: Viewer, { ownerUnit, ownerPerson }: DocumentSubject): boolean =>
  person === ownerPerson || (unit !== null && unit === ownerUnit);
