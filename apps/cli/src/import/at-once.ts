import pMap from 'p-map';

/** Cases are worked on side by side; the rows of one follow one another. */
const AT_ONCE = 6;

/** Does the work for each, a few at a time, and tells it how many are done. @returns in the order of the items */
export function atOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item, done: number) => Promise<Result>,
): Promise<readonly Result[]> {
  let done = 0;
  const counted = async (item: Item): Promise<Result> => {
    const result = await work(item, done);
    done += 1;
    return result;
  };
  return pMap(items, counted, { concurrency: AT_ONCE });
}
