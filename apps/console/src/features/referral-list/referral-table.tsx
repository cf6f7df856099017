import { Link } from 'react-router-dom';
import type { ReferralSummary } from '../../api/referrals.js';
import { texts } from '../../texts/texts.js';
import { formatInstant } from '../../time/beijing-time.js';

const { columns } = texts.referrals;

export const ReferralTable = ({ referrals }: { readonly referrals: readonly ReferralSummary[] }) => (
  <table className="list">
    <caption className="hidden">{texts.referrals.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{columns.number}</th>
        <th scope="col">{columns.title}</th>
        <th scope="col">{columns.lifecycle}</th>
        <th scope="col">{columns.stage}</th>
        <th scope="col">{columns.opened}</th>
      </tr>
    </thead>
    <tbody>
      {referrals.map((referral) => (
        <tr key={referral.id}>
          <td className="number">{referral.number}</td>
          <td>
            <Link to={`/referrals/${referral.id}`}>{referral.title ?? texts.referral.untitled}</Link>
          </td>
          <td>{referral.lifecycle.name}</td>
          <td>{referral.stage.name}</td>
          <td>
            <time dateTime={referral.openedAt}>{formatInstant(referral.openedAt)}</time>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
