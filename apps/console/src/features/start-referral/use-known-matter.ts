import { useState } from 'react';
import { useApi } from '../../api/api-context.js';
import { Problem } from '../../api/problem.js';
import { askAlike, type AlikeReferrals, type OpeningBody } from '../../api/referrals.js';

export interface KnownMatter {
  /** What was found and is to be looked at; null while there is nothing. */
  readonly found: AlikeReferrals | null;
  readonly asking: boolean;
  readonly checked: boolean;
  readonly check: (checked: boolean) => void;
  /** Whether the opening may be sent: nothing like it is known, or what is known has been looked at. */
  readonly mayGoOn: (body: OpeningBody) => Promise<boolean>;
}

const idsOf = ({ items, repeats }: AlikeReferrals): readonly string[] =>
  [...items, ...repeats].map(({ id }) => id);

/** Asks before a start whether the matter is known. A warning: where the question cannot be answered, the start goes on. */
export const useKnownMatter = (): KnownMatter => {
  const api = useApi();
  const [found, setFound] = useState<AlikeReferrals | null>(null);
  const [asking, setAsking] = useState(false);
  const [checked, setChecked] = useState(false);

  const ask = async (body: OpeningBody): Promise<AlikeReferrals | null> => {
    setAsking(true);
    try {
      return await askAlike(api, body);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return null;
    } finally {
      setAsking(false);
    }
  };

  const mayGoOn = async (body: OpeningBody): Promise<boolean> => {
    if (asking) return false;
    const answer = await ask(body);
    if (answer === null || idsOf(answer).length === 0) return true;
    const looked = new Set(checked && found !== null ? idsOf(found) : []);
    if (idsOf(answer).every((id) => looked.has(id))) return true;
    setFound(answer);
    setChecked(false);
    return false;
  };

  return { found, asking, checked, check: setChecked, mayGoOn };
};
