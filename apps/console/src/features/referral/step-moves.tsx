import type { DutyMove } from '../../api/steps.js';
import { useUnitNames } from '../../app/use-unit-names.js';
import { DueDay } from '../../duty/due-day.js';
import { texts } from '../../texts/texts.js';

const { movedColumns, moved, nothingMoved } = texts.step;

/** What a new calendar or a rule moved: each duty with the day that it had and the day that it has. */
export const StepMoves = ({ moves }: { readonly moves: readonly DutyMove[] }) => {
  const unitName = useUnitNames();
  if (moves.length === 0) return <p>{nothingMoved}</p>;
  return (
    <table className="list dense moves">
      <caption>{moved}</caption>
      <thead>
        <tr>
          <th scope="col">{movedColumns.duty}</th>
          <th scope="col">{movedColumns.from}</th>
          <th scope="col">{movedColumns.to}</th>
        </tr>
      </thead>
      <tbody>
        {moves.map(({ duty, name, owedBy, from, to }) => (
          <tr key={duty}>
            <td>
              {name}
              <small>{unitName(owedBy)}</small>
            </td>
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
