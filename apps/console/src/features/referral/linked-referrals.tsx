import { Link } from 'react-router-dom';
import type { Referral } from '../../api/referrals.js';
import { texts } from '../../texts/texts.js';

interface Props {
  readonly referral: Referral;
}

/** What the referral comes from and what it started; nothing where it stands alone. */
export const LinkedReferrals = ({ referral: { links, origin } }: Props) => {
  if (links.length === 0 && origin === null) return null;
  return (
    <section className="facts" aria-labelledby="linked-referrals">
      <h2 id="linked-referrals">{texts.links.title}</h2>
      <dl>
        {origin !== null && (
          <div>
            <dt>{texts.links.from(origin.lifecycle?.name ?? texts.links.notYours)}</dt>
            <dd>
              <Other id={origin.referralId} number={origin.number} />
            </dd>
          </div>
        )}
        {links.map((link) => (
          <div key={`${link.as}-${link.referralId ?? link.status}`}>
            <dt>{link.name}</dt>
            <dd>
              {link.status === 'closed' && link.outcomeName !== null
                ? texts.links.ended(link.outcomeName)
                : texts.links.statuses[link.status]}{' '}
              <Other id={link.referralId} number={link.number} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** To the other referral, for who may read it. */
const Other = ({ id, number }: { readonly id: string | null; readonly number: string | null }) =>
  id === null ? null : <Link to={`/referrals/${id}`}>{number}</Link>;
