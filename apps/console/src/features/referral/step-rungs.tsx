import type { StepRung } from '../../api/steps.js';
import { texts } from '../../texts/texts.js';

/** What time brought: reminders, notices, acts that somebody may now choose. */
export const StepRungs = ({ rungs }: { readonly rungs: readonly StepRung[] }) => (
  <ul>
    {rungs.map((rung) => (
      <li key={rung.id}>
        {texts.step.rung(rung.dutyName, rung.after)}
        {rung.offers !== null && texts.step.offers(rung.offers.name)}
        {rung.missed && texts.step.missed}
      </li>
    ))}
  </ul>
);
