import { judgeFields } from './fields.js';
import { judgeInstant } from './judge-instant.js';
import { positionsOf } from './lawful.js';
import { own } from './own.js';
import { admits } from './parties.js';
import { refuse, type Refusal } from './refusal.js';
import type { OpeningEvent } from './state.js';
import type { LifecycleDefinition } from './vocabulary.js';

function judgeParties(definition: LifecycleDefinition, event: OpeningEvent): Refusal | null {
  const named = (role: string) => own(event.parties, role) ?? null;
  const unknown = Object.keys(event.parties).filter(
    (role) => own(definition.parties, role)?.joins !== 'opening',
  );
  if (unknown.length > 0)
    return refuse('FIELD_UNKNOWN', { fields: unknown.map((role) => `parties.${role}`) });

  const lacking = Object.entries(definition.parties).flatMap(([role, party]) =>
    party.joins === 'opening' && !party.optional && named(role) === null ? [`parties.${role}`] : [],
  );
  if (lacking.length > 0) return refuse('FIELD_INVALID', { fields: lacking });

  for (const [party, unit] of Object.entries(event.parties)) {
    const kind = own(event.unitKinds, unit);
    if (!admits(definition, party, kind)) {
      const admitted = own(definition.parties, party)?.kinds ?? [];
      return refuse('PARTY_KIND_WRONG', { party, unit, kind: kind ?? null, admits: admitted });
    }
  }
  return null;
}

/** Why a referral may not be opened like this; null where it may. */
export function judgeOpening(definition: LifecycleDefinition, event: OpeningEvent): Refusal | null {
  const { by, requires, effect } = definition.opening;
  const parties = judgeParties(definition, event);
  if (parties !== null) return parties;
  if (own(event.parties, by.party) !== event.by.unit) {
    return refuse('ACT_NOT_YOURS', { act: 'opening', because: 'unit', parties: [by.party] });
  }
  if (!positionsOf(by).includes(event.by.position)) {
    return refuse('ACT_NOT_YOURS', { act: 'opening', because: 'position', positions: positionsOf(by) });
  }
  return (
    judgeInstant(event.at, event.recordedAt) ?? judgeFields(definition, null, event, [requires], [effect])
  );
}
