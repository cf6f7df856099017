import { Link } from 'react-router-dom';
import type { RuleSummary } from '../../api/rules.js';
import { sourceName } from '../../duty/source-name.js';
import { texts } from '../../texts/texts.js';
import { RuleStatusMark } from './rule-status-mark.js';

const { columns, caption, kinds } = texts.rules;

export const RuleTable = ({ rules }: { readonly rules: readonly RuleSummary[] }) => (
  <table className="list dense">
    <caption className="hidden">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{columns.id}</th>
        <th scope="col">{columns.duty}</th>
        <th scope="col">{columns.owedBy}</th>
        <th scope="col">{columns.period}</th>
        <th scope="col">{columns.citation}</th>
        <th scope="col">{columns.status}</th>
      </tr>
    </thead>
    <tbody>
      {rules.map((rule) => (
        <tr key={rule.id}>
          <td className="number">
            <Link to={`/rules/${encodeURIComponent(rule.id)}`}>{rule.id}</Link>
          </td>
          <td>
            {rule.dutyName}
            <small>
              {rule.field} · {kinds[rule.kind]}
            </small>
          </td>
          <td>{rule.owedByName}</td>
          <td className="number">{rule.periodText ?? '—'}</td>
          <td>{sourceName(rule)}</td>
          <td>
            <RuleStatusMark {...rule} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
