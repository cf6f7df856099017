import type { Duty } from '../../api/duties.js';
import type { Referral } from '../../api/referrals.js';
import { texts } from '../../texts/texts.js';
import { DutyCard } from './duty-card.js';

const GOING_ON = new Set<Duty['status']>(['pending', 'open', 'overdue', 'suspended', 'submitted']);

/** Who owes what, and by when: what is going on in full, what is over behind a fold. */
export const DutySection = ({ referral }: { readonly referral: Referral }) => {
  const open = referral.duties.filter(({ status }) => GOING_ON.has(status));
  const closed = referral.duties.filter(({ status }) => !GOING_ON.has(status));
  return (
    <section aria-labelledby="duties-title">
      <h2 id="duties-title">{texts.referral.duties}</h2>
      {open.length === 0 && <p>{texts.referral.noDuties}</p>}
      {open.map((duty) => (
        <DutyCard key={duty.id} duty={duty} lifecycle={referral.lifecycle.id} />
      ))}
      {closed.length > 0 && (
        <details>
          <summary>{texts.referral.closedDuties(closed.length)}</summary>
          {closed.map((duty) => (
            <DutyCard key={duty.id} duty={duty} lifecycle={referral.lifecycle.id} />
          ))}
        </details>
      )}
    </section>
  );
};
