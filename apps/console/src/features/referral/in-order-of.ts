/** Entries in the order in which the lifecycle states their names; what it does not know comes last. */
export const inOrderOf = <T>(
  stated: Readonly<Record<string, unknown>> | undefined,
  given: Readonly<Record<string, T>>,
): readonly (readonly [string, T])[] => {
  const order = Object.keys(stated ?? {});
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.entries(given).sort(([one], [other]) => place(one) - place(other));
};
