/** On whose behalf a transaction runs: every one of them says so in its first statement. */
export interface Acting {
  /** Account id (`city-eco.handler`), or the name of a part of the system (`engine`). */
  readonly person: string;
  /** Null for accounts outside every unit: auditors, administrators, the engine itself. */
  readonly unit: string | null;
}

/** The engine recording what a workflow decided. */
export const ENGINE: Acting = { person: 'engine', unit: null };
