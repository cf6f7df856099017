import type { AvailableAct, Referral } from '../../api/referrals.js';
import { texts } from '../../texts/texts.js';
import { ActButton } from './act-button.js';
import { actGroups, type DueActs } from './act-groups.js';

interface Props {
  readonly referral: Referral;
  /** The act whose form is open. */
  readonly opened: string | null;
  readonly onOpen: (act: string) => void;
}

const words = texts.acts;

const dutyText = ({ duties, acts }: DueActs): string => {
  const names = duties.map(({ name }) => name).join('、');
  return acts.length > 1 ? words.dischargedByOne(names) : words.discharges(names);
};

/** What the caller may do now: what must be done before what may. */
export const ActList = ({ referral, opened, onOpen }: Props) => {
  const { due, may } = actGroups(referral);
  const listOf = (acts: readonly AvailableAct[]) => (
    <ul>
      {acts.map((act) => (
        <li key={act.act}>
          <ActButton act={act} opened={opened === act.act} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );

  return (
    <section className="acts" aria-labelledby="acts-title">
      <h2 id="acts-title">{words.title}</h2>
      {due.length > 0 && <h3>{words.shall}</h3>}
      {due.map((group) => (
        <div key={group.acts[0]?.act}>
          {listOf(group.acts)}
          {group.duties.length > 0 && <small>{dutyText(group)}</small>}
        </div>
      ))}
      {due.length === 0 && <p>{referral.stage.final ? words.ended : words.none}</p>}
      {due.length === 0 && !referral.stage.final && <p className="hint">{words.noneSays}</p>}
      {may.length > 0 && (
        <>
          <h3>{words.may}</h3>
          {listOf(may)}
        </>
      )}
    </section>
  );
};
