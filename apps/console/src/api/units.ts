import type { UnitKind } from '#libs/lifecycle/vocabulary.js';
import type { Api } from './client.js';

export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly level: 'province' | 'city' | 'county';
}

export const listUnits = (api: Api): Promise<{ readonly items: readonly Unit[] }> =>
  api.get('/directory/units');
