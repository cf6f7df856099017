/** Cases are worked on side by side; the rows of one follow one another. */
const AT_ONCE = 6;

/** Does the work for each, a few at a time, and tells it how many are done. @returns in the order of the items */
export async function atOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item, done: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  let done = 0;
  const lane = async (): Promise<void> => {
    for (const [index, item] of waiting) {
      results[index] = await work(item, done);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return results;
}
