import { trackOf } from '../../stages.js';
import type { DutyDefinition, LifecycleDefinition, Rung } from '../../vocabulary.js';
import type { Finding } from '../finding.js';
import type { Rule } from './subject.js';

const SPAN = /^(-?[1-9]\d*|0)[hd]$/;

export const rungsAreSound: Rule = ({ definition }) =>
  Object.entries(definition.duties).flatMap(([id, duty]) =>
    (duty.ladder ?? []).flatMap((rung, index, ladder) => {
      const where = `duties.${id}.ladder.${rung.id}`;
      const isRepeated = ladder.findIndex((other) => other.id === rung.id) !== index;
      return [
        ...(isRepeated
          ? [{ rule: 'rung-repeated' as const, where, message: 'another rung has this id' }]
          : []),
        ...malformed(rung, where),
        ...unlawfulOffer(definition, duty, rung, where),
      ];
    }),
  );

const malformed = ({ id, after, modality, notify, offers }: Rung, where: string): Finding[] => {
  const messages = [
    /^[a-z][A-Za-z0-9-]*$/.test(id) ? null : `"${id}" is not a name`,
    SPAN.test(after) ? null : `"${after}" is not a span of whole hours or days, such as -24h, 0h or 2d`,
    notify === undefined && offers === undefined ? 'neither notifies nor offers' : null,
    modality === 'shall' && offers !== undefined
      ? 'fires by itself, and an act is performed by a person'
      : null,
  ];
  return messages.flatMap((message) =>
    message === null ? [] : [{ rule: 'rung-malformed', where, message }],
  );
};

/** The act offered is lawful wherever the duty is open, in every track that both name. */
const unlawfulOffer = (
  definition: LifecycleDefinition,
  { during }: DutyDefinition,
  { offers }: Rung,
  where: string,
): Finding[] => {
  const from = offers === undefined ? undefined : definition.acts[offers]?.from;
  if (from === undefined || from === 'any-open') return [];
  const tracks = new Set(from.map((stage) => trackOf(definition, stage)));
  return during
    .filter((stage) => tracks.has(trackOf(definition, stage)) && !from.includes(stage))
    .map((stage) => ({ rule: 'rung-offers-unlawful', where, message: `${offers} is unlawful in ${stage}` }));
};
