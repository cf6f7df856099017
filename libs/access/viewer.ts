import { OVERSIGHT_ROLES, type OversightRole } from '#libs/directory/directory-data.js';
import { POSITIONS, type Position } from '#libs/lifecycle/vocabulary.js';

/** Who asks. Everything here comes from the token, nothing from the request. */
export interface Viewer {
  /** Account id. */
  readonly person: string;
  /** Null for accounts that belong to no unit. */
  readonly unit: string | null;
  readonly position: Position | null;
  readonly oversight: readonly OversightRole[];
}

/** Reads claims without trusting their shape: what is not understood is not granted. */
export function viewerOf(claims: {
  readonly sub: string;
  readonly unit?: unknown;
  readonly position?: unknown;
  readonly roles?: unknown;
}): Viewer {
  const roles: readonly unknown[] = Array.isArray(claims.roles) ? claims.roles : [];
  return {
    person: claims.sub,
    unit: typeof claims.unit === 'string' && claims.unit !== '' ? claims.unit : null,
    position: POSITIONS.find((position) => position === claims.position) ?? null,
    oversight: OVERSIGHT_ROLES.filter((role) => roles.includes(role)),
  };
}

export const isAuditor = (viewer: Viewer): boolean => viewer.oversight.includes('auditor');
