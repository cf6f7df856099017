import { Link } from 'react-router-dom';
import type { UnverifiedTerm } from '../../api/unverified-terms.js';
import { useUnitNames } from '../../app/use-unit-names.js';
import { texts } from '../../texts/texts.js';
import { formatInstant } from '../../time/beijing-time.js';

const words = texts.unverifiedTerms;
const { caption, columns } = words;

export const UnverifiedTermTable = ({ terms }: { readonly terms: readonly UnverifiedTerm[] }) => {
  const unitName = useUnitNames();
  return (
    <table className="list">
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.duty}</th>
          <th scope="col">{columns.owedBy}</th>
          <th scope="col">{columns.referral}</th>
          <th scope="col">{columns.opened}</th>
          <th scope="col">{columns.rule}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <tr key={`${term.referral.id}/${term.id}`}>
            <td>{term.name}</td>
            <td>{unitName(term.owedBy)}</td>
            <td>
              <Link to={`/referrals/${term.referral.id}`}>
                {term.referral.title ?? texts.referral.untitled}
              </Link>
              <small>{term.referral.number}</small>
            </td>
            <td>
              <time dateTime={term.openedAt}>{formatInstant(term.openedAt)}</time>
            </td>
            <td>
              {term.rule === null ? (
                term.ruleId
              ) : (
                <>
                  <Link to={`/rules/${encodeURIComponent(term.rule.id)}`}>{term.rule.id}</Link>
                  {term.rule.periodText !== null && ` ${words.period(term.rule.periodText)}`}
                  <small>{term.rule.citation.text}</small>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
