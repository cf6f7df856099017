import { Link } from 'react-router-dom';
import type { BoardRow, SupervisedLight } from '../../api/supervision.js';
import { useUnitNames } from '../../app/use-unit-names.js';
import { texts } from '../../texts/texts.js';

interface Props {
  readonly rows: readonly BoardRow[];
  /** Nothing is missing that would belong to the sums. */
  readonly isWhole: boolean;
}

const words = texts.supervision.board;
const LIGHTS: readonly SupervisedLight[] = ['red', 'yellow', 'green'];

const listBehind = ({ unit, lifecycle }: BoardRow, light: SupervisedLight): string => {
  const asked = new URLSearchParams({ unit, lifecycle: lifecycle.id });
  if (light === 'red') return `/overdue?${asked}`;
  asked.set('light', light);
  return `/supervision/duties?${asked}`;
};

/** Each number opens the duties behind it. */
export const BoardTable = ({ rows, isWhole }: Props) => {
  const unitName = useUnitNames();
  const sumOf = (light: SupervisedLight): number => rows.reduce((sum, row) => sum + row[light], 0);
  return (
    <table className="list">
      <caption className="hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.supervision.columns.unit}</th>
          <th scope="col">{words.lifecycle}</th>
          {LIGHTS.map((light) => (
            <th key={light} scope="col">
              <span className={`light light-${light}`}>{words.lights[light]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.unit}/${row.lifecycle.id}`}>
            <th scope="row">{unitName(row.unit)}</th>
            <td>{row.lifecycle.name}</td>
            {LIGHTS.map((light) => (
              <td key={light}>
                {row[light] === 0 ? (
                  0
                ) : (
                  <Link
                    to={listBehind(row, light)}
                    aria-label={words.open(
                      unitName(row.unit),
                      row.lifecycle.name,
                      words.lights[light],
                      row[light],
                    )}
                  >
                    {row[light]}
                  </Link>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {isWhole && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {words.total}
            </th>
            {LIGHTS.map((light) => (
              <td key={light}>{sumOf(light)}</td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
};
