import type { Lifecycle } from '../../api/lifecycles.js';
import type { RecordedStep } from '../../api/steps.js';
import { texts } from '../../texts/texts.js';

type Names = Pick<Lifecycle, 'acts'>;

/** What a step says in Chinese: who did what, and how it ended. Codes stand in until the names have come. */
export const stepSentence = (
  { kind, name, act, outcome, unit, actor }: RecordedStep,
  lifecycle: Names | undefined,
  unitName: (id: string) => string,
): string => {
  if (kind === 'tick' || kind === 'link') return texts.step.kinds[kind];
  if (kind === 'calendar' || kind === 'rule') return texts.step.recomputed(name ?? '');
  const who = texts.step.by(unitName(unit ?? ''), actor ?? '');
  if (kind === 'opening') return texts.step.opened(who);
  if (kind === 'void') return texts.step.struck(who, name ?? '');
  const known = lifecycle?.acts[act ?? ''];
  const ending = known?.outcomes.find((offer) => offer.outcome === outcome)?.name ?? outcome;
  const sentence = texts.step.did(who, known?.name ?? act ?? '', ending);
  return kind === 'replace' ? texts.step.replaced(sentence) : sentence;
};
