import type { PatientClient } from '../faults/world/patient-client.js';
import { accountsOf } from './offer.js';

interface Recorded {
  readonly sequence: number;
  readonly kind: string;
  readonly correctable?: boolean;
}

/**
 * Strikes the newest act that somebody may strike: the API's way out of where nobody may do anything.
 * @param units whose people are asked
 * @returns whether there was one
 */
export const takeBack = async (
  client: PatientClient,
  id: string,
  units: ReadonlySet<string>,
): Promise<boolean> => {
  const accounts = [...units].flatMap((unit) => accountsOf(unit));
  const found = await Promise.all(
    accounts.map(async (account) => {
      const { status, body } = await client.get<{ items: readonly Recorded[] }>(
        account,
        `/referrals/${id}/steps?limit=100`,
      );
      const steps = status === 200 ? body.items : [];
      return steps.flatMap(({ sequence, correctable }) => (correctable ? [{ account, sequence }] : []));
    }),
  );
  const [newest] = found.flat().sort((one, other) => other.sequence - one.sequence);
  if (!newest) return false;
  await client.write(newest.account, `/referrals/${id}/steps/${newest.sequence}/correction`, 'void', {
    kind: 'void',
    reason: '（虚构）此后无人可以办理，撤销重办。',
  });
  return true;
};
