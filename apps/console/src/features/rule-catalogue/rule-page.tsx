import { Link, useParams, useSearchParams } from 'react-router-dom';
import { Loading } from '../../app/loading.js';
import { PageTitle } from '../../app/page-title.js';
import { RecomputationProgress } from '../../app/recomputation-progress.js';
import { useMayDecide } from '../../app/use-may-decide.js';
import { useRule } from '../../app/use-rule.js';
import { texts } from '../../texts/texts.js';
import { ActivationForm } from './activation-form.js';
import { RuleActivation } from './rule-activation.js';
import { RuleConflicts } from './rule-conflicts.js';
import { RuleFacts } from './rule-facts.js';
import { RuleMissing } from './rule-missing.js';
import { RuleVersion } from './rule-version.js';
import './rule-catalogue.css';

const words = texts.rules.page;

/** Everything that is known of one rule; for the person who may, the way to put it in use. */
export const RulePage = () => {
  const { id } = useParams();
  const [search, setSearch] = useSearchParams();
  const { data: rule, error, refetch } = useRule(id);
  const may = useMayDecide();
  const recomputation = search.get('recomputation');
  if (error !== null) return <RuleMissing error={error} retry={() => void refetch()} />;
  if (rule === undefined) return <Loading />;
  return (
    <>
      <PageTitle beside={<span className="number">{rule.id}</span>}>{rule.dutyName}</PageTitle>
      <p className="page-links">
        <Link to="/rules">{words.back}</Link>
        <Link to={`/period?rule=${encodeURIComponent(rule.id)}`}>{words.compute}</Link>
      </p>
      {recomputation !== null && <RecomputationProgress id={recomputation} />}
      <RuleFacts rule={rule} />
      {rule.activation !== null && <RuleActivation activation={rule.activation} />}
      <section className="card" aria-labelledby="versions-title">
        <h2 id="versions-title">{words.versions}</h2>
        {[...rule.versions].reverse().map((version) => (
          <RuleVersion key={version.inForceFrom} version={version} />
        ))}
      </section>
      {rule.conflicts.length > 0 && <RuleConflicts conflicts={rule.conflicts} />}
      {rule.status === 'unverified' && may('rule.activate') && (
        <ActivationForm rule={rule} onActivated={(started) => setSearch({ recomputation: started })} />
      )}
    </>
  );
};
