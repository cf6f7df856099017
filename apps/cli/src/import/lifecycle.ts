import type { Subject } from '#libs/likeness/index.js';
import type { FactType, FactValue, Position } from '#libs/lifecycle/vocabulary.js';

/** Of `GET /lifecycles/{id}`, what an import reads. */
export interface Lifecycle {
  readonly id: string;
  readonly name: string;
  readonly opening: {
    readonly name: string;
    readonly by: SignedBy;
    readonly parties: Readonly<Record<string, { readonly name: string; readonly optional?: boolean }>>;
    readonly requires: Wanted;
    readonly allows: Wanted;
  };
  readonly acts: Readonly<Record<string, Act>>;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly documents: Readonly<Record<string, { readonly name: string }>>;
}

export interface Act {
  readonly name: string;
  readonly by: readonly SignedBy[];
  readonly apart: readonly string[];
  readonly same: readonly string[];
  readonly requires: Wanted;
  readonly allows: Wanted;
  readonly outcomes: readonly {
    readonly outcome: string;
    readonly name: string;
    readonly requires: Wanted;
    readonly allows: Wanted;
  }[];
}

export interface Fact {
  readonly name: string;
  readonly type: FactType;
  readonly options?: Readonly<Record<string, string>>;
}

interface SignedBy {
  readonly party: string;
  /** Null: anybody who handles matters. */
  readonly positions: readonly Position[] | null;
}

export interface Wanted {
  readonly facts: readonly { readonly key: string; readonly name: string }[];
  readonly documents: readonly { readonly type: string; readonly name: string }[];
}

export interface Unit {
  readonly id: string;
  readonly name: string;
}

/** A referral under way, as a sheet tells it. */
export interface PaperCase {
  /** Unique among all that is imported of its lifecycle. */
  readonly key: string;
  readonly lifecycle: Lifecycle;
  readonly title: string;
  /** Whom it is about; may be nobody. */
  readonly subjects: readonly Subject[];
  readonly parties: Readonly<Record<string, string>>;
  /** The opening, then the acts. */
  readonly entries: readonly [PaperEntry, ...PaperAct[]];
}

export interface PaperEntry {
  readonly row: number;
  /** Chinese. */
  readonly name: string;
  /** ISO 8601 in Beijing. */
  readonly occurredAt: string;
  readonly by: { readonly unit?: string; readonly position?: Position };
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly documents: readonly string[];
  /** Where the originals are; empty where no document is listed. */
  readonly place: string;
}

export interface PaperAct extends PaperEntry {
  readonly act: string;
  readonly outcome?: string;
}
