import type { Directory } from '#libs/directory/index.js';
import { newestDocuments } from '#libs/lifecycle/index.js';
import type { Consequence, Log, ResolvedRef } from '#libs/lifecycle/state.js';
import { RELATIONS } from '#libs/lifecycle/vocabulary.js';
import type { NoticeToWrite } from '#libs/records/index.js';

/** What a step's consequences put into the outbox. Relations become units here, as the directory has them now. */
export const noticesOf = (
  consequences: readonly Consequence[],
  log: Log,
  directory: Directory,
): readonly NoticeToWrite[] =>
  consequences.flatMap((consequence) => noticesOfOne(consequence, log, directory));

const noticesOfOne = (consequence: Consequence, log: Log, directory: Directory): readonly NoticeToWrite[] => {
  switch (consequence.kind) {
    case 'tell':
      return [{ kind: 'tell', ...addressed(consequence.to, directory), about: consequence.about }];
    case 'copy':
      return newestDocuments(log, consequence.document).map(({ documentId }) => {
        const { recipient, detail } = addressed(consequence.to, directory);
        return {
          kind: 'copy',
          recipient,
          about: documentId,
          detail: { ...detail, type: consequence.document },
        };
      });
    case 'rung': {
      const { recipient, detail } = addressed(consequence.to, directory, 'reached');
      const { duty, modality } = consequence;
      return [{ kind: 'rung', recipient, about: consequence.rung, detail: { ...detail, duty, modality } }];
    }
    case 'retract':
      return [{ kind: 'retract', recipient: '', about: consequence.rung, detail: {} }];
    case 'moved': {
      const { recipient, detail } = addressed(consequence.to, directory);
      const { duty, from, until } = consequence;
      // Texts, so that whoever reads a notice need not know of duties without an instant.
      return [
        {
          kind: 'moved',
          recipient,
          about: duty,
          detail: { ...detail, from: from ?? '', until: until ?? '' },
        },
      ];
    }
    case 'start-link':
      return [
        {
          kind: 'start-link',
          recipient: '',
          about: consequence.as,
          detail: { lifecycle: consequence.lifecycle },
        },
      ];
  }
};

/**
 * A relation that the directory does not have stays in the detail, so that somebody can see who was not told.
 * @param resolve `reached` for rungs
 */
const addressed = (
  to: ResolvedRef | null,
  directory: Directory,
  resolve: 'related' | 'reached' = 'related',
): Pick<NoticeToWrite, 'recipient' | 'detail'> => {
  if (to === null) return { recipient: '', detail: {} };
  if ('unit' in to) return { recipient: to.unit, detail: {} };
  const relation = RELATIONS.find((known) => known === to.relation);
  const unit = relation && directory[resolve](to.of, relation);
  return { recipient: unit ?? '', detail: { relation: to.relation, of: to.of } };
};
