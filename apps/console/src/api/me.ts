import type { Position, UnitKind } from '#libs/lifecycle/vocabulary.js';
import type { Api } from './client.js';

/** 三员分立: nobody holds two of these, and none of them belongs to a unit. */
export type OversightRole = 'auditor' | 'sysadmin' | 'secadmin';

/** The caller, as the API understands the token. */
export interface Me {
  /** Account id. */
  readonly id: string;
  /** Null for an account that the directory does not know. */
  readonly name: string | null;
  /** Null for those who belong to no unit: auditors and administrators. */
  readonly unit: { readonly id: string; readonly name: string | null; readonly kind: UnitKind | null } | null;
  readonly position: Position | null;
  readonly roles: readonly OversightRole[];
}

export const getMe = (api: Api): Promise<Me> => api.get('/me');
