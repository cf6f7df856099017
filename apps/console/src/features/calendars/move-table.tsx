import { Link } from 'react-router-dom';
import type { WouldMove } from '../../api/calendars.js';
import { useUnitNames } from '../../app/use-unit-names.js';
import { DueDay } from '../../duty/due-day.js';
import { texts } from '../../texts/texts.js';

const { caption, columns } = texts.calendars.dryRun;

/** Duties with the last day that they have, and the one that they would have. */
export const MoveTable = ({ moves }: { readonly moves: readonly WouldMove[] }) => {
  const unitName = useUnitNames();
  return (
    <table className="list dense">
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.referral}</th>
          <th scope="col">{columns.duty}</th>
          <th scope="col">{columns.owedBy}</th>
          <th scope="col">{columns.from}</th>
          <th scope="col">{columns.to}</th>
        </tr>
      </thead>
      <tbody>
        {moves.map(({ referral, number, duty, name, owedBy, from, to }) => (
          <tr key={`${referral}/${duty}`}>
            <td className="number">
              <Link to={`/referrals/${referral}`}>{number}</Link>
            </td>
            <td>{name}</td>
            <td>{unitName(owedBy)}</td>
            <td>
              <DueDay due={from} />
            </td>
            <td>
              <DueDay due={to} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
