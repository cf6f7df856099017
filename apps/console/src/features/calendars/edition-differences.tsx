import { texts } from '../../texts/texts.js';
import { formatDay } from '../../time/beijing-time.js';
import type { Difference } from './year-calendar.js';

const words = texts.calendars.year;
const { differenceColumns } = words;

/** Day by day, what a proposal changes. */
export const EditionDifferences = ({ differences }: { readonly differences: readonly Difference[] }) => (
  <section className="card" aria-labelledby="differences-title">
    <h2 id="differences-title">
      {words.differences} <small>{words.differenceCount(differences.length)}</small>
    </h2>
    {differences.length === 0 ? (
      <p>{words.noDifferences}</p>
    ) : (
      <div className="scroll-y" tabIndex={0} role="region" aria-labelledby="differences-title">
        <table className="list dense">
          <thead>
            <tr>
              <th scope="col">{differenceColumns.on}</th>
              <th scope="col">{differenceColumns.from}</th>
              <th scope="col">{differenceColumns.to}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ on, from, to }) => (
              <tr key={on}>
                <td className="number">{formatDay(on)}</td>
                <td>{from.why}</td>
                <td>{to.why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
  </section>
);
