import type { Edition } from '../../api/calendars.js';
import { useMayDecide } from '../../app/use-may-decide.js';
import { useMe } from '../../app/use-me.js';
import { texts } from '../../texts/texts.js';
import { ApprovalForm } from './approval-form.js';

interface Props {
  readonly proposal: Edition;
  readonly onPublished: (recomputation: string) => void;
}

const words = texts.calendars.approval;

/** The approval for whoever may give it; for everybody else, who that is. */
export const ApprovalSection = ({ proposal, onPublished }: Props) => {
  const { data: me } = useMe();
  const may = useMayDecide();
  const isOwn = me !== undefined && me.id === proposal.proposed?.person;
  return (
    <section className="card decision" aria-labelledby="approval-title">
      <h2 id="approval-title">{words.title}</h2>
      {!isOwn && may('calendar.approve') ? (
        <ApprovalForm proposal={proposal} onPublished={onPublished} />
      ) : (
        <p>{isOwn ? words.samePerson : words.notYours}</p>
      )}
    </section>
  );
};
