import { ENGINE, type Records } from '#libs/records/index.js';
import { reckoningInForce, type ReckoningInForce } from './reckoning-in-force.js';
import type { RuleFiles } from './rule-files.js';

/** What was published elsewhere is known here after so long at the latest. */
const KEPT_MS = 5_000;

interface Loaded {
  readonly version: string;
  readonly inForce: ReckoningInForce;
  /** By the clock of this process. */
  readonly at: number;
}

/** What rules and calendar say in this deployment, as it is now. One for each process. */
export class Reckoning {
  #loaded: Loaded | undefined;
  #loading: Promise<ReckoningInForce> | undefined;

  constructor(
    private readonly records: Pick<Records, 'as'>,
    private readonly ruleFiles: RuleFiles,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  /**
   * @param atLeast id of a recomputation that must be taken into account: loads anew at once where it is not
   * @throws Error where the records, or this process's rule files, do not know it yet; and while records are not there
   */
  async current(atLeast = ''): Promise<ReckoningInForce> {
    const kept = this.#loaded;
    if (kept && this.clock() - kept.at < KEPT_MS && kept.inForce.has(atLeast)) return kept.inForce;
    // A load that was under way may have read just before what is asked for was written.
    const first = await this.#load();
    if (first.has(atLeast)) return first;
    const second = await this.#load();
    if (second.has(atLeast)) return second;
    throw new Error(`This process cannot reckon with ${atLeast} yet.`);
  }

  #load(): Promise<ReckoningInForce> {
    this.#loading ??= this.#read().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #read(): Promise<ReckoningInForce> {
    const at = this.clock();
    const rows = await this.records.as(ENGINE, ({ reckoning }) => reckoning.load());
    const before = this.#loaded;
    const isSame = before?.version === rows.version;
    const inForce = isSame ? before.inForce : reckoningInForce(rows, this.ruleFiles);
    this.#loaded = { version: rows.version, inForce, at };
    return inForce;
  }
}
