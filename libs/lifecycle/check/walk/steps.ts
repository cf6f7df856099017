import type { ReferralState } from '../../state.js';
import type { Effect, LifecycleDefinition } from '../../vocabulary.js';
import { combineEffects } from '../../effects.js';

/** How often everything in a definition that can be reached was, over all walks. */
export class Steps {
  readonly #taken = new Map<string, number>();
  readonly #ends: ReadonlyMap<string, boolean>;

  constructor(definition: LifecycleDefinition) {
    const acts = Object.entries(definition.acts).flatMap(([act, words]) => [
      [pathOf(act), endsWith(definition, words)] as const,
      ...Object.entries(words.outcomes ?? {}).map(
        ([outcome, more]) => [pathOf(act, outcome), endsWith(definition, words, more)] as const,
      ),
    ]);
    this.#ends = new Map(acts);
    const names = [
      ...acts.map(([path]) => path),
      ...Object.keys(definition.stages).map((id) => `stages.${id}`),
      ...Object.keys(definition.duties).map((id) => `duties.${id}`),
    ];
    for (const name of names) this.#taken.set(name, 0);
  }

  act(act: string, outcome: string | undefined): void {
    this.#count(pathOf(act));
    if (outcome !== undefined) this.#count(pathOf(act, outcome));
  }

  /** Stages that the referral stands in and duties that it has known. */
  reached({ tracks, duties }: ReferralState): void {
    for (const stage of Object.values(tracks)) this.#count(`stages.${stage}`);
    for (const { duty } of duties) this.#count(`duties.${duty}`);
  }

  timesTaken(act: string, outcome: string | undefined): number {
    return this.#taken.get(pathOf(act, outcome)) ?? 0;
  }

  ends(act: string, outcome: string | undefined): boolean {
    return this.#ends.get(pathOf(act, outcome)) ?? false;
  }

  neverTaken(): readonly string[] {
    return [...this.#taken].flatMap(([path, times]) => (times === 0 ? [path] : []));
  }

  #count(path: string): void {
    this.#taken.set(path, (this.#taken.get(path) ?? 0) + 1);
  }
}

const pathOf = (act: string, outcome?: string): string =>
  outcome === undefined ? `acts.${act}` : `acts.${act}.outcomes.${outcome}`;

const endsWith = ({ stages }: LifecycleDefinition, ...effects: readonly Effect[]): boolean =>
  combineEffects(...effects).to.some((stage) => stages[stage]?.final === true);
