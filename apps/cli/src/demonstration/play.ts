import type { PublicApi } from '../api/public-api.js';
import type { Deed, Tale } from './tale.js';

const LIFECYCLE = 'criminal-transfer';
const HOUR_MS = 3_600_000;
/** Referrals that are played at once. */
const AT_ONCE = 4;

interface Wanted {
  readonly facts: readonly { readonly key: string; readonly type: string; readonly name: string }[];
  readonly documents: readonly { readonly type: string; readonly name: string }[];
}

interface Asking {
  readonly requires: Wanted;
}

interface Lifecycle {
  readonly opening: Asking;
  readonly acts: Readonly<
    Record<string, Asking & { readonly outcomes: readonly (Asking & { readonly outcome: string })[] }>
  >;
}

/** Plays tales through the API, the engine and the records, as the people in them would. */
export class Player {
  readonly #documents = new Map<string, Promise<string>>();

  private constructor(
    private readonly api: PublicApi,
    private readonly lifecycle: Lifecycle,
    private readonly since: Date,
  ) {}

  static async at(api: PublicApi, since: Date, account: string): Promise<Player> {
    return new Player(api, await api.get<Lifecycle>(account, `/lifecycles/${LIFECYCLE}`), since);
  }

  /** @throws Error for the first that is refused */
  async play(tales: readonly Tale[]): Promise<void> {
    const waiting = [...tales];
    const playOn = async (): Promise<void> => {
      for (let tale = waiting.shift(); tale; tale = waiting.shift()) await this.one(tale);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, playOn));
  }

  private async one(tale: Tale): Promise<void> {
    const handler = `${tale.parties['transferor']}.handler`;
    const id = await this.api.write(handler, '/referrals', `demonstration-${tale.id}`, {
      lifecycle: LIFECYCLE,
      title: `（虚构）${tale.title}`,
      parties: tale.parties,
      occurredAt: this.ago(tale.hoursAgo),
      ...(await this.filled(handler, tale.facts, this.lifecycle.opening)),
    });
    for (const [index, deed] of tale.deeds.entries()) {
      await this.api.write(
        deed.by,
        `/referrals/${id}/acts/${deed.act}`,
        `demonstration-${tale.id}-${index}-${deed.act}-${deed.outcome ?? ''}`,
        await this.bodyOf(deed),
      );
    }
  }

  private async bodyOf({ act, outcome, by, hoursAgo, facts = {} }: Deed): Promise<object> {
    const stated = this.lifecycle.acts[act];
    const chosen = stated?.outcomes.find((one) => one.outcome === outcome);
    const asking = [stated, chosen].filter((one) => one !== undefined);
    return {
      ...(outcome === undefined ? {} : { outcome }),
      occurredAt: this.ago(hoursAgo),
      ...(await this.filled(by, facts, ...asking)),
    };
  }

  /** Texts and documents for what is required and not given. */
  private async filled(account: string, given: Tale['facts'], ...asking: readonly Asking[]) {
    const wanted = asking.map(({ requires }) => requires);
    const texts = wanted
      .flatMap(({ facts }) => facts)
      .filter(({ key, type }) => type === 'text' && !(key in given))
      .map(({ key, name }) => [key, `（虚构）${name}：演示内容。`] as const);
    const documents = wanted
      .flatMap((one) => one.documents)
      .map(async ({ type, name }) => ({ type, documentId: await this.document(account, type, name) }));
    return { facts: { ...Object.fromEntries(texts), ...given }, documents: await Promise.all(documents) };
  }

  /** One sample of each kind for each account: they all say the same. */
  private document(account: string, type: string, name: string): Promise<string> {
    const key = `demonstration-${account}-${type}`;
    const uploaded = this.#documents.get(key) ?? this.api.upload(account, key, sampleOf(name));
    this.#documents.set(key, uploaded);
    return uploaded;
  }

  private ago(hours: number): string {
    return new Date(this.since.getTime() - hours * HOUR_MS).toISOString();
  }
}

const sampleOf = (name: string) => ({
  name: `${name}.txt`,
  text: `（虚构）${name}\n\n本材料由演示程序生成，所载人员、单位、案件均为虚构。\n`,
});
