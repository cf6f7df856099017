import { ACCOUNTS, filled, openingBody } from '../../acceptance/journey.js';
import type { AvailableAct, ReferralView } from '../../acceptance/referral-view.js';
import type { PatientClient } from './patient-client.js';

const STARTER = 'city-eco.handler';
const MOST_ACTS = 8;

/**
 * Takes referrals through their lives by what the API offers, and knows no act by name. Documents are uploaded once for
 * each account and kind, so that a life consists of acts.
 */
export class Newcomer {
  readonly #documents = new Map<string, Promise<string>>();

  constructor(private readonly client: PatientClient) {}

  /** @returns the referral's id */
  async open(): Promise<string> {
    const body = await openingBody(this.as(STARTER));
    return this.client.write(STARTER, '/referrals', 'opening', body);
  }

  /** Performs one act that somebody owes, or else any. @returns its name; null where nobody is offered one */
  async actOnce(id: string): Promise<string | null> {
    const next = await this.nextOf(id);
    if (next === null) return null;
    const { account, offered } = next;
    const outcome = offered.outcomes[0];
    const body = {
      ...(outcome ? { outcome: outcome.outcome } : {}),
      ...(offered.dutyRequired ? { duty: offered.duties[0] } : {}),
      ...(await filled(this.as(account), offered.requires, ...(outcome ? [outcome.requires] : []))),
    };
    await this.client.write(account, `/referrals/${id}/acts/${offered.act}`, offered.act, body);
    return offered.act;
  }

  /** A whole life: to its end, or as far as a good many acts go. */
  async live(goesOn: () => boolean = () => true): Promise<void> {
    const id = await this.open();
    for (let acts = 0; acts < MOST_ACTS && goesOn(); acts += 1) if ((await this.actOnce(id)) === null) return;
  }

  private async nextOf(id: string): Promise<{ account: string; offered: AvailableAct } | null> {
    let any: { account: string; offered: AvailableAct } | null = null;
    for (const account of ACCOUNTS) {
      const { body } = await this.client.get<ReferralView>(account, `/referrals/${id}`);
      if (body.stage.final) return null;
      const due = body.availableActs.find(({ modality }) => modality === 'shall');
      if (due) return { account, offered: due };
      const [first] = body.availableActs;
      if (first) any ??= { account, offered: first };
    }
    return any;
  }

  private as(account: string) {
    return {
      get: <T>(path: string) => this.client.get<T>(account, path),
      upload: (name: string, content: string): Promise<string> => {
        const key = `${account} ${name}`;
        const uploaded = this.#documents.get(key) ?? this.client.upload(account, name, content);
        this.#documents.set(key, uploaded);
        return uploaded;
      },
    };
  }
}
