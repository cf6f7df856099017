import { relativesWanted } from '#libs/lifecycle/index.js';
import { own } from '#libs/lifecycle/own.js';
import type { ActEvent } from '#libs/lifecycle/state.js';
import { withTexts } from './judge-ahead.js';
import type { PerformActDto } from './perform-act.dto.js';
import type { References } from './references.js';
import type { SeenReferral } from './seen-referral.js';
import type { Sitting } from './sitting.js';
import { translateFacts } from './translate-body.js';

/** What a body says of an act, as the engine takes it. */
export interface DescribedAct {
  /** Its texts not put away yet. */
  readonly described: Pick<
    ActEvent,
    'facts' | 'documents' | 'outcome' | 'duty' | 'unitKinds' | 'relatives' | 'late'
  > & {
    readonly at?: ActEvent['at'];
  };
  /** Free text by fact key. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * @param act its name
 * @throws Problem FIELD_UNKNOWN, FIELD_INVALID, also for what is named and may not be
 */
export async function describedAct(
  sitting: Sitting,
  { definition, directory, record }: Pick<SeenReferral, 'definition' | 'directory' | 'record'>,
  act: string,
  body: PerformActDto,
  references: References,
): Promise<DescribedAct> {
  const { outcome, duty, occurredAt } = body;
  const { plain, texts, unitKinds, referrals } = translateFacts(body.facts ?? {}, definition, directory);
  await references.checkReferrals(sitting, referrals);
  const documents = await references.documents(sitting, body.documents ?? []);
  const performed = own(definition.acts, act);
  const relatives = relativesWanted(performed ? [performed] : [], record.parties, directory.relative);
  const described = {
    facts: withTexts(plain, texts),
    documents,
    ...(outcome === undefined ? {} : { outcome }),
    ...(duty === undefined ? {} : { duty }),
    ...(occurredAt === undefined ? {} : { at: new Date(occurredAt).toISOString(), late: true }),
    ...(Object.keys(unitKinds).length === 0 ? {} : { unitKinds }),
    ...(Object.keys(relatives).length === 0 ? {} : { relatives }),
  };
  return { described, texts };
}
