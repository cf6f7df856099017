import { Link } from 'react-router-dom';
import type { OwedDuty } from '../../api/worklist.js';
import { DueCell } from '../../duty/due-cell.js';
import { DueLight } from '../../duty/due-light.js';
import { remainingText } from '../../duty/remaining-text.js';
import { RuleBasis } from '../../duty/rule-basis.js';
import { texts } from '../../texts/texts.js';
import { lightOf } from '../../time/remaining-time.js';
import { useNow } from '../../time/use-now.js';

const { columns } = texts.duties;

export const DutyTable = ({ duties }: { readonly duties: readonly OwedDuty[] }) => {
  const now = useNow();
  return (
    <table className="list">
      <caption className="hidden">{texts.duties.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.remaining}</th>
          <th scope="col">{columns.owed}</th>
          <th scope="col">{columns.referral}</th>
          <th scope="col">{columns.due}</th>
          <th scope="col">{columns.basis}</th>
        </tr>
      </thead>
      <tbody>
        {duties.map((duty) => (
          <tr key={`${duty.referral.id}/${duty.id}`}>
            <td className="remaining">
              <DueLight light={lightOf(duty, now)} /> {remainingText(duty, now)}
            </td>
            <td>{duty.name}</td>
            <td>
              <Link to={`/referrals/${duty.referral.id}`}>
                {duty.referral.title ?? texts.referral.untitled}
              </Link>
              <small>{duty.referral.number}</small>
            </td>
            <td>
              <DueCell duty={duty} />
            </td>
            <td>
              <RuleBasis duty={duty} lifecycle={duty.referral.lifecycle.id} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
