import { texts } from '../../texts/texts.js';

/** The place of a step in the timeline. */
export const stepAnchor = (sequence: number): string => `step-${sequence}`;

/** Goes to a step in the timeline of the same page. */
export const StepLink = ({ sequence }: { readonly sequence: number }) => (
  <a href={`#${stepAnchor(sequence)}`}>{texts.step.number(sequence)}</a>
);
