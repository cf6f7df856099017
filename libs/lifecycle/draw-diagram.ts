import { combineEffects, type CombinedEffect } from './effects.js';
import { trackOf } from './stages.js';
import { MAIN_TRACK, type ActDefinition, type LifecycleDefinition } from './vocabulary.js';

/** One way from stage to stage, or none: an act that stays where it is. */
interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/**
 * The lifecycle as a Mermaid state diagram with the names of the definition: tracks side by side, acts on arrows,
 * an arrow back to the same stage where an act moves nothing, and the ends. An act that moves nothing in many stages
 * stands in a note of its own: drawn in each, it would hide the ways. Always the same text for the same
 * definition, so that a README can be held to it.
 */
export const drawDiagram = (definition: LifecycleDefinition): string => {
  const tracks = [...new Set(Object.keys(definition.stages).map((stage) => trackOf(definition, stage)))];
  const drawn = tracks.map((track) => drawTrack(definition, track));
  if (drawn.length === 1) return ['stateDiagram-v2', ...indent(drawn.flat())].join('\n');
  const parts = drawn.flatMap((lines, index) => (index === 0 ? lines : ['--', ...lines]));
  // No stage begins with an underscore.
  const whole = [`state "${definition.name}" as _tracks {`, ...indent(parts), '}'];
  return ['stateDiagram-v2', ...indent(whole)].join('\n');
};

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `    ${line}`);

const drawTrack = (definition: LifecycleDefinition, track: string): readonly string[] => {
  const stages = Object.entries(definition.stages).filter(([id]) => trackOf(definition, id) === track);
  const arrows = arrowsOf(definition).filter(({ from }) => trackOf(definition, from) === track);
  const opening = track === MAIN_TRACK ? `: ${definition.opening.name}` : '';
  const [first] = stages.flatMap(([id, { start }]) => (start ? [id] : []));
  const everywhere = stayingInMany(definition, track).map(({ name }) => name);
  const note =
    first === undefined || everywhere.length === 0
      ? []
      : [
          `note left of ${idOf(first)}`,
          ...indent([`在多个阶段均可作出：${everywhere.join('、')}`]),
          'end note',
        ];
  return [
    ...stages.map(([id, { name }]) => `state "${name}" as ${idOf(id)}`),
    ...stages.flatMap(([id, { start }]) => (start ? [`[*] --> ${idOf(id)}${opening}`] : [])),
    ...arrows.map(({ from, to, label }) => `${idOf(from)} --> ${idOf(to)}: ${label}`),
    ...stages.flatMap(([id, { final }]) => (final ? [`${idOf(id)} --> [*]`] : [])),
    ...note,
  ];
};

/** An act that stays where it is in more stages than these is not drawn in each. */
const FEW_STAGES = 3;

/** The acts of a track that move nothing, in many of its stages. */
const stayingInMany = (definition: LifecycleDefinition, track: string): readonly ActDefinition[] =>
  Object.values(definition.acts).filter((act) => {
    const staying = stagesStayed(definition, startsOf(definition, act));
    return (
      effectsOf(act).every(({ effect }) => effect.to.length === 0) &&
      staying.length > FEW_STAGES &&
      staying.every((stage) => trackOf(definition, stage) === track)
    );
  });

const openStages = ({ stages }: LifecycleDefinition): readonly string[] =>
  Object.keys(stages).filter((id) => !stages[id]?.final);

const startsOf = (definition: LifecycleDefinition, { from }: ActDefinition): readonly string[] =>
  from === 'any-open' ? openStages(definition) : from;

/** Mermaid reads a hyphen as the beginning of an arrow. Names of stages have no underscore of their own. */
const idOf = (stage: string): string => stage.replaceAll('-', '_');

const arrowsOf = (definition: LifecycleDefinition): readonly Arrow[] => {
  const { acts, duties, links = {} } = definition;
  const ofActs = Object.values(acts).flatMap((act) =>
    effectsOf(act).flatMap(({ label, effect }) =>
      arrows(definition, startsOf(definition, act), effect, label),
    ),
  );
  const ofTime = Object.values(duties).flatMap(({ name, during, atDue }) =>
    moving(combineEffects(atDue)).flatMap((effect) => arrows(definition, during, effect, `${name}期满`)),
  );
  const ofLinks = Object.values(links).flatMap(({ name, onOutcome = {} }) =>
    Object.entries(onOutcome).flatMap(([outcome, words]) =>
      moving(combineEffects(words)).flatMap((effect) =>
        arrows(definition, openStages(definition), effect, `${name}（${outcome}）`),
      ),
    ),
  );
  return [...ofActs, ...ofTime, ...ofLinks];
};

/** An act once; with outcomes, those that lead to the same stages together. */
const effectsOf = (
  act: ActDefinition,
): readonly { readonly label: string; readonly effect: CombinedEffect }[] => {
  if (!act.outcomes) return [{ label: act.name, effect: combineEffects(act) }];
  const outcomes = Object.values(act.outcomes).map((outcome) => {
    const effect = combineEffects(act, outcome);
    return { name: outcome.name, effect, target: effect.to.join(' ') };
  });
  return outcomes
    .filter(({ target }, index) => outcomes.findIndex((other) => other.target === target) === index)
    .map(({ target, effect }) => {
      const names = outcomes.filter((other) => other.target === target).map(({ name }) => name);
      return { label: `${act.name}（${names.join('、')}）`, effect };
    });
};

const moving = (effect: CombinedEffect): readonly CombinedEffect[] => (effect.to.length > 0 ? [effect] : []);

/** One arrow from each stage that may be left in each track that moves; where none moves, back to the same stage. */
const arrows = (
  definition: LifecycleDefinition,
  from: readonly string[],
  { to }: CombinedEffect,
  label: string,
): readonly Arrow[] => {
  if (to.length === 0) {
    const staying = stagesStayed(definition, from);
    return staying.length > FEW_STAGES ? [] : staying.map((stage) => ({ from: stage, to: stage, label }));
  }
  return to.flatMap((target) => {
    const left = stagesLeft(definition, from, trackOf(definition, target));
    return left
      .filter((stage) => stage !== target || from.includes(stage))
      .map((stage) => ({ from: stage, to: target, label }));
  });
};

/** Where an act that moves nothing is shown: in the main track, else in the first that it names. */
const stagesStayed = (definition: LifecycleDefinition, from: readonly string[]): readonly string[] => {
  const tracks = new Set(from.map((stage) => trackOf(definition, stage)));
  const shown = tracks.has(MAIN_TRACK) ? MAIN_TRACK : [...tracks][0];
  return from.filter((stage) => trackOf(definition, stage) === shown);
};

/** Stages of a track that something which starts in `from` may leave: named, implied by `within`, or any open one. */
const stagesLeft = (
  definition: LifecycleDefinition,
  from: readonly string[],
  track: string,
): readonly string[] => {
  const inTrack = (stages: readonly string[]) =>
    stages.filter((stage) => trackOf(definition, stage) === track);
  const named = inTrack(from);
  if (named.length > 0) return named;
  const within = inTrack(from.flatMap((stage) => definition.stages[stage]?.within ?? []));
  if (within.length > 0) return [...new Set(within)];
  return inTrack(Object.keys(definition.stages)).filter((stage) => !definition.stages[stage]?.final);
};
