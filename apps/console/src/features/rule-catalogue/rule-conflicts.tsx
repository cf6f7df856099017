import { Link } from 'react-router-dom';
import type { Conflict, ConflictSource } from '../../api/rules.js';
import { Mark } from '../../app/mark.js';
import { texts } from '../../texts/texts.js';

const words = texts.rules.page;
const { conflictColumns } = words;

const nameOf = ({ rule, text }: ConflictSource): string => (rule === null ? text : `${rule}（${text}）`);

/** Sources that give other periods for the same matter, by rank, and which of them governs. */
export const RuleConflicts = ({ conflicts }: { readonly conflicts: readonly Conflict[] }) => (
  <section className="card" aria-labelledby="conflicts-title">
    <h2 id="conflicts-title">{words.conflicts}</h2>
    {conflicts.map(({ id, matter, sources, resolved, note }) => (
      <article key={id}>
        <h3>{matter}</h3>
        <table className="list dense">
          <thead>
            <tr>
              <th scope="col">{conflictColumns.source}</th>
              <th scope="col">{conflictColumns.period}</th>
              <th scope="col">{conflictColumns.rank}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr key={nameOf(source)}>
                <td>
                  {source.rule === null ? (
                    words.notInCatalogue
                  ) : (
                    <Link to={`/rules/${encodeURIComponent(source.rule)}`}>{source.rule}</Link>
                  )}
                </td>
                <td>{source.text}</td>
                <td>
                  {source.rankName}{' '}
                  {source.unverified && <Mark kind="warning">{words.sourceUnverified}</Mark>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{resolved === null ? words.undecided : words.governs(nameOf(resolved))}</p>
        <p className="hint">{note}</p>
      </article>
    ))}
  </section>
);
