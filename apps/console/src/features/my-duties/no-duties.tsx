import { Link } from 'react-router-dom';
import { texts } from '../../texts/texts.js';

/** An empty desk, and what would fill it. */
export const NoDuties = () => (
  <section className="empty">
    <h2>{texts.duties.emptyTitle}</h2>
    <p>{texts.duties.emptySays}</p>
    <p>
      <Link to="/start">{texts.duties.emptyStart}</Link>
      <Link to="/referrals">{texts.duties.emptyList}</Link>
    </p>
  </section>
);
