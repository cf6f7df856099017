type Parties = Readonly<Record<string, string>>;

/** Whether two openings of one lifecycle are between the same units: in every role that both name, and there is one. */
export const areBetweenTheSameUnits = (one: Parties, other: Parties): boolean => {
  const shared = Object.keys(one).filter((role) => Object.hasOwn(other, role));
  return shared.length > 0 && shared.every((role) => one[role] === other[role]);
};
