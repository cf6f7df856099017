import type { Referral } from '../../api/referrals.js';
import { AlikeList } from '../../likeness/alike-list.js';
import { texts } from '../../texts/texts.js';

interface Props {
  readonly referral: Referral;
}

/** Others that may be the same matter, and those to which it has come back; nothing where there are none. */
export const AlikeReferrals = ({ referral: { alike, origin } }: Props) => {
  const repeats = origin?.repeats ?? [];
  if (alike.length === 0 && repeats.length === 0) return null;
  return (
    <section className="facts" aria-labelledby="alike-referrals">
      <h2 id="alike-referrals">{texts.likeness.alike}</h2>
      {repeats.length > 0 && <p>{texts.likeness.repeats}</p>}
      <AlikeList referrals={repeats} />
      <AlikeList referrals={alike} />
    </section>
  );
};
