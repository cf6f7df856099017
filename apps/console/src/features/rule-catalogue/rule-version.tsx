import type { VersionView } from '../../api/rules.js';
import { Mark } from '../../app/mark.js';
import { texts } from '../../texts/texts.js';
import { RuleStatusMark } from './rule-status-mark.js';

const words = texts.rules.page;

/** One version: its days, its period and how that is counted, its words, and how far they were checked. */
export const RuleVersion = ({ version }: { readonly version: VersionView }) => (
  <article className="version">
    <h3>
      {words.version(version.inForceFrom, version.inForceUntil)}{' '}
      {version.current && <Mark kind="stage">{words.inForce}</Mark>} <RuleStatusMark {...version} />
    </h3>
    <dl className="facts-grid">
      {version.periodText !== null && (
        <div>
          <dt>{words.period}</dt>
          <dd className="period">{version.periodText}</dd>
        </div>
      )}
      <div>
        <dt>{words.counting}</dt>
        <dd>
          {version.countingName}
          {version.direction === 'before' && `；${words.backwards}`}
          {version.dayEnds !== null && `；${words.dayEnds(version.dayEnds)}`}
        </dd>
      </div>
      <div className="wide">
        <dt>{words.citation}</dt>
        <dd>
          {version.citation.text}
          <small>
            {version.citation.rankName} · {version.standing.text}
          </small>
          {version.citation.paraphrase !== null && (
            <small>{words.paraphrase(version.citation.paraphrase)}</small>
          )}
        </dd>
      </div>
      {version.reading !== null && (
        <div className="wide">
          <dt>{words.reading}</dt>
          <dd>{version.reading}</dd>
        </div>
      )}
      {version.extensions.length > 0 && (
        <div className="wide">
          <dt>{words.extensions}</dt>
          <dd>
            <ul>
              {version.extensions.map(({ name, text, quote }) => (
                <li key={name}>
                  {text}
                  <small>{quote === null ? words.unquoted : words.quoted(quote)}</small>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {version.excludes.length > 0 && (
        <div className="wide">
          <dt>{words.excludes}</dt>
          <dd>{version.excludes.join('、')}</dd>
        </div>
      )}
    </dl>
  </article>
);
