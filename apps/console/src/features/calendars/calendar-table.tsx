import { Link } from 'react-router-dom';
import type { CalendarSummary } from '../../api/calendars.js';
import { Mark } from '../../app/mark.js';
import { useUnitNames } from '../../app/use-unit-names.js';
import { texts } from '../../texts/texts.js';
import { formatInstant } from '../../time/beijing-time.js';

const words = texts.calendars;
const { columns } = words;

export const CalendarTable = ({ calendars }: { readonly calendars: readonly CalendarSummary[] }) => {
  const unitName = useUnitNames();
  return (
    <table className="list">
      <caption className="hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.year}</th>
          <th scope="col">{columns.inForce}</th>
          <th scope="col">{columns.source}</th>
          <th scope="col">{columns.proposed}</th>
        </tr>
      </thead>
      <tbody>
        {calendars.map(({ year, inForce, proposed }) => (
          <tr key={year}>
            <td className="number">
              <Link to={`/calendars/${year}`}>{words.open(year)}</Link>
            </td>
            <td>
              {inForce === null ? <Mark kind="warning">{words.notPublished}</Mark> : inForce.title}
              {inForce !== null && (
                <small>
                  {inForce.notice === null ? words.year.noticeUnknown : words.year.notice(inForce.notice)}
                </small>
              )}
            </td>
            <td className="number">{inForce === null ? '—' : words.sources[inForce.source]}</td>
            <td>
              {proposed?.proposed ? (
                <>
                  <Mark kind="stage">{words.columns.proposed}</Mark>
                  <small>
                    {words.proposalBy(
                      unitName(proposed.proposed.unit ?? proposed.proposed.person),
                      formatInstant(proposed.proposed.at),
                    )}
                  </small>
                </>
              ) : (
                words.noProposal
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
