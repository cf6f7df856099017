import { movesOf } from '#libs/lifecycle/index.js';
import { dueView } from './due-view.js';
import { knownLog, shownDuties, type SeenReferral } from './seen-referral.js';

/** What the calendar or rule step of that sequence moved, of the duties that the viewer sees. */
export function movesView(sequence: number, seen: SeenReferral) {
  const { record, definition } = seen;
  const { dues } = record.memory;
  const log = knownLog(seen);
  const shown = new Map(shownDuties(seen).map((instance) => [instance.id, instance.duty]));
  return movesOf(definition, { log, dues }, sequence).flatMap(({ duty, unit, from, to }) => {
    const stated = shown.get(duty);
    if (stated === undefined) return [];
    return [
      {
        duty,
        name: definition.duties[stated]?.name ?? stated,
        owedBy: unit,
        from: dueView(from),
        to: dueView(to),
      },
    ];
  });
}
