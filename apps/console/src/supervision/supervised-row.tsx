import { Button } from 'antd';
import { Link } from 'react-router-dom';
import type { SupervisedDuty } from '../api/supervision.js';
import { useUnitNames } from '../app/use-unit-names.js';
import { DueCell } from '../duty/due-cell.js';
import { texts } from '../texts/texts.js';
import { formatInstant } from '../time/beijing-time.js';

interface Props {
  readonly duty: SupervisedDuty;
  readonly onUrge: () => void;
}

const words = texts.supervision;

export const SupervisedRow = ({ duty, onUrge }: Props) => {
  const unitName = useUnitNames();
  const { referral, rule, urgings, light, daysLate } = duty;
  return (
    <tr>
      <td>{unitName(duty.owedBy)}</td>
      <td>{duty.name}</td>
      <td>
        {duty.readable ? (
          <Link to={`/referrals/${referral.id}`}>{referral.title ?? texts.referral.untitled}</Link>
        ) : (
          words.notOpen
        )}
        <small className="number">{referral.number}</small>
      </td>
      <td>
        {rule === null ? (
          (duty.ruleId ?? texts.due.noRule)
        ) : (
          <>
            <Link to={`/rules/${encodeURIComponent(rule.id)}`}>{rule.id}</Link>
            <small>{rule.citation.text}</small>
          </>
        )}
      </td>
      <td>
        <DueCell duty={duty} />
      </td>
      <td className="short">{light === 'red' ? words.daysLate(daysLate) : words.inTime}</td>
      <td className="short">
        {words.urged(urgings.count)}
        {urgings.lastAt !== null && <small>{words.lastUrged(formatInstant(urgings.lastAt))}</small>}
      </td>
      <td>
        {duty.mayUrge && (
          <Button size="small" aria-label={words.urging.of(duty.name, referral.number)} onClick={onUrge}>
            {words.urging.open}
          </Button>
        )}
      </td>
    </tr>
  );
};
