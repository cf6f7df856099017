import type { CorrectionRequest } from '#libs/contracts/engine.js';
import type { ActEvent } from '#libs/lifecycle/state.js';
import type { RequestRecord } from '#libs/records/requests.repository.js';
import { badFields } from '../errors/problem.js';
import type { CorrectStepDto } from './correct-step.dto.js';
import { describedAct } from './described-act.js';
import type { References } from './references.js';
import { sealed } from './seal.js';
import type { SeenReferral } from './seen-referral.js';
import type { Sitting } from './sitting.js';

/** Where the sealed content of a correction keeps its reason: no fact has such a name, it is no identifier. */
export const REASON_KEY = '#reason';

const OF_A_REPLACEMENT = ['outcome', 'duty', 'occurredAt', 'facts', 'documents'] as const;

/** What is struck is put in nobody's words. @throws Problem FIELD_UNKNOWN */
export function struckWithout(body: CorrectStepDto): void {
  if (body.kind !== 'void') return;
  const given = OF_A_REPLACEMENT.filter((name) => body[name] !== undefined);
  if (given.length === 0) return;
  throw badFields(given.map((path) => ({ path, code: 'FIELD_UNKNOWN', detail: '撤销时不接受这一字段。' })));
}

/** The recorded act with other content: whose act it was stays, and when, unless another instant is given. */
export async function replacementOf(
  sitting: Sitting,
  seen: SeenReferral,
  { act, by, at, late }: ActEvent,
  body: CorrectStepDto,
  references: References,
) {
  const { described, texts } = await describedAct(sitting, seen, act, body, references);
  const recorded = { at, ...(late === undefined ? {} : { late }) };
  return { act: { act, by, ...recorded, ...described } satisfies CorrectionRequest['act'], texts };
}

/** With the id of the one content record that holds the reason and the texts. */
export function sealedCorrection(
  asked: Omit<CorrectionRequest, 'requestId'>,
  texts: readonly string[],
  row: RequestRecord,
): CorrectionRequest {
  const { id, content } = row;
  if (content === null) throw new Error(`request ${id} is a correction without its reason`);
  const { act, ...correction } = asked;
  return {
    ...correction,
    requestId: id,
    reason: content.id,
    ...(act === undefined ? {} : { act: sealed(act, texts, row) }),
  };
}
