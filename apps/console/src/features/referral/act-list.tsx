import { Button } from 'antd';
import type { Referral } from '../../api/referrals.js';
import { Mark } from '../../app/mark.js';
import { texts } from '../../texts/texts.js';

interface Props {
  readonly referral: Referral;
  /** The act whose form is open. */
  readonly opened: string | null;
  readonly onOpen: (act: string) => void;
}

/** What the caller may do now: what must be done before what may. */
export const ActList = ({ referral, opened, onOpen }: Props) => {
  const { availableActs, stage, duties } = referral;
  const dutyNames = (ids: readonly string[]): string =>
    ids.map((id) => duties.find((duty) => duty.id === id)?.name ?? id).join('、');
  const acts = [
    ...availableActs.filter(({ modality }) => modality === 'shall'),
    ...availableActs.filter(({ modality }) => modality === 'may'),
  ];

  return (
    <section className="acts" aria-labelledby="acts-title">
      <h2 id="acts-title">{texts.acts.title}</h2>
      {acts.length === 0 && <p>{stage.final ? texts.acts.ended : texts.acts.none}</p>}
      {acts.length === 0 && !stage.final && <p className="hint">{texts.acts.noneSays}</p>}
      <ul>
        {acts.map(({ act, name, modality, discharges }) => (
          <li key={act}>
            <Button
              block
              type={modality === 'shall' ? 'primary' : 'default'}
              aria-expanded={opened === act}
              onClick={() => onOpen(act)}
            >
              {name}
            </Button>
            <small>
              <Mark>{texts.acts[modality]}</Mark>{' '}
              {discharges.length > 0 && texts.acts.discharges(dutyNames(discharges))}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
};
