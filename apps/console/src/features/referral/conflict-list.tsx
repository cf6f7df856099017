import type { Problem } from '../../api/problem.js';
import { texts } from '../../texts/texts.js';
import { StepLink } from './step-link.js';

interface Conflict {
  readonly sequence: number;
  /** Chinese; absent where the refusal was written down while nobody was there to read it. */
  readonly name?: string;
  readonly reason?: string;
}

const conflictsIn = ({ facts }: Problem): readonly Conflict[] =>
  Array.isArray(facts.steps) ? (facts.steps as readonly Conflict[]) : [];

/** The later steps that could not stand, each with why. */
export const ConflictList = ({ problem }: { readonly problem: Problem }) => (
  <>
    <p>{texts.acts.conflicts}</p>
    <ul>
      {conflictsIn(problem).map(({ sequence, name, reason }) => (
        <li key={sequence}>
          <StepLink sequence={sequence} />{' '}
          {name !== undefined && reason !== undefined && texts.correction.conflict(name, reason)}
        </li>
      ))}
    </ul>
  </>
);
