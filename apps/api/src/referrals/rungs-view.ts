import type { TickEvent } from '#libs/lifecycle/state.js';
import type { LifecycleDefinition, Rung } from '#libs/lifecycle/vocabulary.js';
import { shownDuties, type SeenReferral } from './seen-referral.js';

/**
 * The rungs that a stretch of time brought, of duties that the viewer sees. `missed`: its instant had passed before the duty was even
 * entered, so it was recorded and sent to nobody.
 */
export function rungsView({ fired, missed }: TickEvent, seen: SeenReferral) {
  const duties = new Map(shownDuties(seen).map((instance) => [instance.id, instance]));
  const view = (id: string, isMissed: boolean) => {
    const [dutyId = '', rungId = ''] = id.split('/');
    const instance = duties.get(dutyId);
    const duty = instance && seen.definition.duties[instance.duty];
    const rung = duty?.ladder?.find((one) => one.id === rungId);
    if (duty === undefined || rung === undefined) return [];
    return [
      {
        id,
        duty: dutyId,
        dutyName: duty.name,
        after: rung.after,
        modality: rung.modality,
        offers: offerView(seen.definition, rung),
        missed: isMissed,
      },
    ];
  };
  return [...fired.flatMap((id) => view(id, false)), ...missed.flatMap((id) => view(id, true))];
}

/** The act that a rung offers, by its name. */
export const offerView = ({ acts }: LifecycleDefinition, { offers }: Pick<Rung, 'offers'>) =>
  offers === undefined ? null : { act: offers, name: acts[offers]?.name ?? offers };
