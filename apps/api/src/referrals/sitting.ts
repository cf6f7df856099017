import type { Viewer } from '#libs/access/index.js';
import type { Directory } from '#libs/directory/directory.js';
import type { ReckoningInForce } from '#libs/reckoning/index.js';
import type { Desk, Records } from '#libs/records/records.js';
import type { ApiDependencies } from '../dependencies.js';

/** One transaction for one person, with units and rules as they were when it began. */
export interface Sitting {
  readonly viewer: Viewer;
  readonly desk: Desk;
  readonly directory: Directory;
  readonly inForce: ReckoningInForce;
}

type Hall = Pick<ApiDependencies, 'directory' | 'reckoning'> & { readonly records: Pick<Records, 'as'> };

/**
 * Directory and rules are asked for before the transaction holds a connection: what has to be loaded needs another, and
 * requests that waited for each other's would wait for ever.
 */
export async function sit<T>(
  { directory, reckoning, records }: Hall,
  viewer: Viewer,
  work: (sitting: Sitting) => Promise<T>,
): Promise<T> {
  const [units, inForce] = await Promise.all([directory(), reckoning.current()]);
  return records.as(viewer, (desk) => work({ viewer, desk, directory: units, inForce }));
}
