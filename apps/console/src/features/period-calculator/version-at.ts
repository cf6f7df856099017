import type { VersionView } from '../../api/rules.js';

/** The version under which an event of that day falls; the current one until a day is given. */
export const versionAt = (
  versions: readonly VersionView[] | undefined,
  startAt: string | undefined,
): VersionView | undefined => {
  const day = startAt?.slice(0, 10) ?? '';
  const current = versions?.find((version) => version.current);
  return day === '' ? current : (versions?.findLast(({ inForceFrom }) => inForceFrom <= day) ?? current);
};
