import { Link, useSearchParams } from 'react-router-dom';
import type { Calendar } from '../../api/calendars.js';
import { RecomputationProgress } from '../../app/recomputation-progress.js';
import { useMayDecide } from '../../app/use-may-decide.js';
import { texts } from '../../texts/texts.js';
import { EditionCard } from './edition-card.js';
import { ProposalReview } from './proposal-review.js';
import { differencesBetween } from './year-calendar.js';

const words = texts.calendars.year;

/** The edition in force, and beside it the one that is proposed, with what it would change. */
export const CalendarView = ({ calendar: { year, inForce, proposed } }: { readonly calendar: Calendar }) => {
  const [search, setSearch] = useSearchParams();
  const may = useMayDecide();
  const recomputation = search.get('recomputation');
  const differences = proposed === null ? [] : differencesBetween(year, inForce, proposed);
  const differing = new Set(differences.map(({ on }) => on));
  return (
    <>
      <p className="page-links">
        <Link to="/calendars">{words.back}</Link>
        {may('calendar.propose') && (
          <Link to={`/calendars/${year}/proposal`}>
            {proposed !== null
              ? words.replace
              : inForce === null
                ? texts.calendars.propose(year)
                : words.revise}
          </Link>
        )}
      </p>
      {recomputation !== null && <RecomputationProgress id={recomputation} />}
      <div className={proposed === null ? undefined : 'beside'}>
        <EditionCard year={year} heading={words.inForce} edition={inForce} />
        {proposed !== null && (
          <EditionCard year={year} heading={words.proposed} edition={proposed} differing={differing} />
        )}
      </div>
      {proposed !== null && (
        <ProposalReview
          proposal={proposed}
          differences={differences}
          onPublished={(started) => setSearch({ recomputation: started })}
        />
      )}
    </>
  );
};
