import { setTimeout as pause } from 'node:timers/promises';
import pMap from 'p-map';
import { beijingDay } from '#libs/periods/beijing.js';
import type { PublicApi } from '../api/public-api.js';
import type { Deed, Sequel, Tale, TaleFact, TaleFacts } from './tale.js';

const HOUR_MS = 3_600_000;
/** Referrals that are played at once: each waits for the engine most of the time. */
const AT_ONCE = 8;
/** How long the engine may take to open what a deed started, and how often that is looked for. */
const STARTED_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 100;

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

interface Started {
  readonly links: readonly { readonly as: string; readonly referralId: string | null }[];
}

/** Plays tales through the API, the engine and the records, as the people in them would. */
export class Player {
  readonly #documents = new Map<string, Promise<string>>();
  readonly #lifecycles = new Map<string, Promise<Lifecycle>>();
  /** Ids of referrals, by the tale that tells of them. */
  readonly #opened = new Map<string, Promise<string>>();

  constructor(
    private readonly api: PublicApi,
    private readonly since: Date,
    /** Account that reads what lifecycles ask for. */
    private readonly reader: string,
  ) {}

  /** @throws Error for the first that is refused */
  async play(tales: readonly Tale[]): Promise<void> {
    await pMap(tales, (tale) => this.one(tale), { concurrency: AT_ONCE });
  }

  private async one(tale: Tale): Promise<void> {
    const opened = this.open(tale);
    this.#opened.set(tale.id, opened);
    const id = await opened;
    await this.perform(tale.id, tale.lifecycle, id, tale.deeds);
    if (tale.sequel) await this.goOn(tale, id, tale.sequel);
  }

  private async open(tale: Tale): Promise<string> {
    const { opening } = await this.lifecycle(tale.lifecycle);
    return this.api.write(tale.by, '/referrals', `demonstration-${tale.id}`, {
      lifecycle: tale.lifecycle,
      title: `（虚构）${tale.title}`,
      parties: tale.parties,
      occurredAt: this.ago(tale.hoursAgo),
      ...(await this.filled(tale.by, tale.facts, opening)),
    });
  }

  private async perform(key: string, lifecycle: string, id: string, deeds: readonly Deed[]): Promise<void> {
    for (const [index, deed] of deeds.entries()) {
      await this.api.write(
        deed.by,
        `/referrals/${id}/acts/${deed.act}`,
        `demonstration-${key}-${index}-${deed.act}-${deed.outcome ?? ''}`,
        await this.bodyOf(lifecycle, deed),
      );
    }
  }

  private async goOn({ id: key }: Tale, id: string, { as, lifecycle, deeds }: Sequel): Promise<void> {
    const started = await this.started(id, as, deeds[0]?.by ?? this.reader);
    await this.perform(`${key}-${as}`, lifecycle, started, deeds);
  }

  /** The referral that this one had the engine open. */
  private async started(id: string, as: string, account: string): Promise<string> {
    for (const until = Date.now() + STARTED_WITHIN_MS; ; await pause(LOOK_EVERY_MS)) {
      const { links } = await this.api.get<Started>(account, `/referrals/${id}`);
      const referralId = links.find((link) => link.as === as)?.referralId;
      if (referralId) return referralId;
      if (Date.now() > until) throw new Error(`${id} has not opened anything as ${as}`);
    }
  }

  private async bodyOf(lifecycle: string, { act, outcome, by, hoursAgo, facts = {} }: Deed): Promise<object> {
    const stated = (await this.lifecycle(lifecycle)).acts[act];
    const chosen = stated?.outcomes.find((one) => one.outcome === outcome);
    const asking = [stated, chosen].filter((one) => one !== undefined);
    return {
      ...(outcome === undefined ? {} : { outcome }),
      occurredAt: this.ago(hoursAgo),
      ...(await this.filled(by, facts, ...asking)),
    };
  }

  private lifecycle(id: string): Promise<Lifecycle> {
    const known = this.#lifecycles.get(id) ?? this.api.get<Lifecycle>(this.reader, `/lifecycles/${id}`);
    this.#lifecycles.set(id, known);
    return known;
  }

  /** Texts and documents for what is required and not given. */
  private async filled(account: string, told: TaleFacts, ...asking: readonly Asking[]) {
    const given = Object.fromEntries(
      await Promise.all(
        Object.entries(told).map(async ([key, fact]) => [key, await this.valueOf(fact)] as const),
      ),
    );
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

  private async valueOf(fact: TaleFact): Promise<string | number | boolean> {
    if (typeof fact !== 'object') return fact;
    if ('dayHoursAgo' in fact) return beijingDay(this.ago(fact.dayHoursAgo));
    const referral = this.#opened.get(fact.referralOf);
    if (referral === undefined) throw new Error(`the tale ${fact.referralOf} is not told before`);
    return referral;
  }

  private ago(hours: number): string {
    return new Date(this.since.getTime() - hours * HOUR_MS).toISOString();
  }
}

const sampleOf = (name: string) => ({
  name: `${name}.txt`,
  text: `（虚构）${name}\n\n本材料由演示程序生成，所载人员、单位、案件均为虚构。\n`,
});
