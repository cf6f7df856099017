import type { PatientClient } from '../faults/world/patient-client.js';
import type { Chance } from '#libs/lifecycle/check/walk/chance.js';
import type { Choice } from '../acceptance/referral-view.js';

const OFTEN_GIVES_WHAT_IT_MAY = 0.3;

export interface Asks {
  readonly requires: Choice;
  readonly allows: Choice;
}

/** What people bring with an act: every document is uploaded once by each account, and used again. */
export class Papers {
  readonly #uploaded = new Map<string, Promise<string>>();

  constructor(private readonly client: PatientClient) {}

  /** Everything that is required, and now and then what is allowed. @param on `YYYY-MM-DD`, Beijing: what every date says */
  async filled(account: string, chance: Chance, asks: readonly Asks[], on: string) {
    const wanted = asks.flatMap(({ requires, allows }) => [requires, ...this.some(chance, allows)]);
    const facts = wanted.flatMap((choice) => choice.facts);
    const types = new Set(wanted.flatMap(({ documents }) => documents.map(({ type }) => type)));
    const values = facts.map((fact) => [fact.key, this.value(chance, fact, on)] as const);
    const referrals = facts.filter(({ type }) => type === 'referral');
    return {
      facts: Object.fromEntries([
        ...values,
        ...(await Promise.all(
          referrals.map(async ({ key }) => [key, await this.referral(account)] as const),
        )),
      ]),
      documents: await Promise.all(
        [...types].map(async (type) => ({ type, documentId: await this.document(account, type) })),
      ),
    };
  }

  private some(chance: Chance, { facts, documents }: Choice): readonly Choice[] {
    const given = <T>(all: readonly T[]) => all.filter(() => chance.happens(OFTEN_GIVES_WHAT_IT_MAY));
    return [{ facts: given(facts), documents: given(documents) }];
  }

  private value(chance: Chance, { type, name, options = {} }: Choice['facts'][number], on: string): unknown {
    switch (type) {
      case 'integer':
        return chance.below(1000);
      case 'decimal':
        return chance.below(100_000) / 4;
      case 'boolean':
        return chance.happens(0.5);
      case 'date':
        return on;
      case 'instant':
        return `${on}T00:00:00+08:00`;
      case 'choice':
      case 'unit':
        return chance.oneOf(Object.keys(options));
      default:
        return `（虚构）${name}`;
    }
  }

  /** The newest that this account can see: pages leave out what it may not, so that a page of one may be empty. */
  private async referral(account: string): Promise<string> {
    const { body } = await this.client.get<{ items: readonly { id: string }[] }>(
      account,
      '/referrals?limit=100',
    );
    return body.items[0]?.id ?? '';
  }

  private document(account: string, type: string): Promise<string> {
    const key = `${account} ${type}`;
    const known =
      this.#uploaded.get(key) ?? this.client.upload(account, `${type}.txt`, `（虚构材料）${type} ${account}`);
    this.#uploaded.set(key, known);
    return known;
  }
}
