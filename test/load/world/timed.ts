/** How long the work took, in milliseconds, beside its result. */
export const timed = async <T>(
  work: () => Promise<T>,
): Promise<{ readonly ms: number; readonly result: T }> => {
  const startedAt = performance.now();
  const result = await work();
  return { ms: performance.now() - startedAt, result };
};
