import { digestOf } from '#libs/audit/digest.js';
import type { DefinitionRef } from '#libs/contracts/engine.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';

type Definitions = Readonly<Record<string, Readonly<Record<number, LifecycleDefinition>>>>;

/** Every lifecycle that this deployment runs: the newest version for new referrals, the others for open ones. */
export class LifecycleRegister {
  private readonly byId: ReadonlyMap<string, ReadonlyMap<number, LifecycleDefinition>>;
  private readonly digests = new Map<LifecycleDefinition, string>();

  constructor(definitions: Definitions) {
    this.byId = new Map(
      Object.entries(definitions).map(([id, versions]) => [
        id,
        new Map(Object.values(versions).map((definition) => [definition.version, definition])),
      ]),
    );
  }

  /** Newest version of each. */
  all(): readonly LifecycleDefinition[] {
    return [...this.byId.keys()].flatMap((id) => this.newest(id) ?? []);
  }

  newest(id: string): LifecycleDefinition | undefined {
    const versions = this.byId.get(id);
    return versions?.get(Math.max(...versions.keys()));
  }

  find(id: string, version: number): LifecycleDefinition | undefined {
    return this.byId.get(id)?.get(version);
  }

  /** The version that a referral runs on. Throws for one that this deployment does not know: a bug of deployment. */
  exact(id: string, version: number): LifecycleDefinition {
    const definition = this.find(id, version);
    if (!definition) throw new Error(`lifecycle ${id} version ${version} is not deployed here`);
    return definition;
  }

  digestOf(definition: LifecycleDefinition): string {
    const known = this.digests.get(definition) ?? digestOf(definition);
    this.digests.set(definition, known);
    return known;
  }

  refOf(definition: LifecycleDefinition): DefinitionRef {
    return { id: definition.id, version: definition.version, digest: this.digestOf(definition) };
  }
}
