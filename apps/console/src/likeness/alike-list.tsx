import { Link } from 'react-router-dom';
import type { AlikeReferral, ReferralSummary } from '../api/referrals.js';
import { Mark } from '../app/mark.js';
import { texts } from '../texts/texts.js';
import { formatInstant } from '../time/beijing-time.js';

const words = texts.likeness;

interface Props {
  readonly referrals: readonly (ReferralSummary & Partial<Pick<AlikeReferral, 'why'>>)[];
  /** Beside a form that must not be lost. */
  readonly inNewTab?: boolean;
}

/** Others that may be the same matter, each with its address and why. */
export const AlikeList = ({ referrals, inNewTab = false }: Props) => (
  <ul className="alike">
    {referrals.map(({ id, number, title, lifecycle, stage, openedAt, why = [] }) => (
      <li key={id}>
        <Link to={`/referrals/${id}`} {...(inNewTab ? { target: '_blank' } : {})}>
          {number}
        </Link>{' '}
        {title ?? words.untitled}
        <p className="hint">
          {lifecycle.name} · {stage.name} · {formatInstant(openedAt)}
        </p>
        {why.map((reason) => (
          <Mark key={reason} kind={reason === 'same-code' ? 'warning' : 'plain'}>
            {words.why[reason]}
          </Mark>
        ))}
      </li>
    ))}
  </ul>
);
