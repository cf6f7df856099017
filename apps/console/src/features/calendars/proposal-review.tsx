import { useMemo } from 'react';
import type { Edition } from '../../api/calendars.js';
import { useMayDecide } from '../../app/use-may-decide.js';
import { ApprovalSection } from './approval-section.js';
import { DryRun } from './dry-run.js';
import { EditionDifferences } from './edition-differences.js';
import { trialOf } from './proposal-values.js';
import type { Difference } from './year-calendar.js';

interface Props {
  readonly proposal: Edition;
  readonly differences: readonly Difference[];
  readonly onPublished: (recomputation: string) => void;
}

/** What a person looks at before a proposal is put in force. */
export const ProposalReview = ({ proposal, differences, onPublished }: Props) => {
  const may = useMayDecide();
  const trial = useMemo(() => trialOf(proposal), [proposal]);
  return (
    <div className="review">
      <EditionDifferences differences={differences} />
      <div>
        {(may('calendar.propose') || may('calendar.approve')) && (
          <DryRun year={proposal.year} proposal={trial} />
        )}
        <ApprovalSection proposal={proposal} onPublished={onPublished} />
      </div>
    </div>
  );
};
