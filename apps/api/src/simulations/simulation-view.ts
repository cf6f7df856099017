import type { Viewer } from '#libs/access/index.js';
import { availableActs, isAlive, waitingRungs } from '#libs/lifecycle/index.js';
import type { Simulation } from '#libs/lifecycle/simulate/index.js';
import { resolveRef } from '#libs/lifecycle/parties.js';
import { toBeijing } from '#libs/periods/beijing.js';
import { withUnitOptions } from '../referrals/unit-options.js';
import { simulatedDuty } from './simulated-duty.js';
import { momentView, rungView, stagesView, type TimelineIn } from './timeline-view.js';

/** What would happen, as the outside reads it. */
export function simulationView(simulation: Simulation, viewer: Viewer, shownIn: TimelineIn) {
  const { definition } = shownIn;
  const { state, now, moments, complete } = simulation;
  return {
    lifecycle: { id: definition.id, version: definition.version, name: definition.name },
    timeline: moments.map((moment) => momentView(moment, shownIn)),
    until: toBeijing(now),
    complete,
    ...stagesView(state, definition),
    parties: state.parties,
    owed: state.duties.filter(isAlive).map((instance) => simulatedDuty(instance, now, shownIn)),
    rungsToCome: rungsToCome(simulation, shownIn),
    availableActs: actsAtTheEnd(simulation, viewer, shownIn),
  };
}

/** In order of their instants, unless something is done before. */
function rungsToCome({ state }: Simulation, shownIn: TimelineIn) {
  const { definition } = shownIn;
  return waitingRungs(definition, state)
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ id, rung, instance, at }) => {
      const owedBy = definition.duties[instance.duty]?.owedBy ?? '';
      const parties = { ...state.parties, [owedBy]: instance.unit };
      const to = rung.notify === undefined ? null : resolveRef(parties, rung.notify);
      return { ...rungView(id, rung, to, shownIn), duty: instance.id, at: toBeijing(at) };
    });
}

function actsAtTheEnd({ referral, now }: Simulation, viewer: Viewer, { definition, directory }: TimelineIn) {
  return availableActs(definition, referral, 'everyone', now, directory.relative).map((act) => ({
    ...withUnitOptions(act, definition, directory),
    yours: act.by.unit === viewer.unit && act.by.positions.some((one) => one === viewer.position),
  }));
}
