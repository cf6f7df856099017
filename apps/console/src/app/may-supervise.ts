import type { Me } from '../api/me.js';

/** Whoever answers for what others of the unit handle, and the auditor: as the API lets them read. */
export const maySupervise = ({ unit, position, roles }: Pick<Me, 'unit' | 'position' | 'roles'>): boolean =>
  roles.includes('auditor') ||
  (unit !== null && position !== null && position !== 'handler' && roles.length === 0);
