import { randomUUID } from 'node:crypto';
import { mintToken } from '../../apps/issuer/src/mint-token.js';
import { readEmbeddedIssuer } from '#libs/settings/embedded-issuer.js';

const ACCOUNTS = ['city-eco.handler', 'city-eco.head', 'city-police.handler', 'city-police.head'] as const;
export type Tokens = Readonly<Record<string, string>>;

export const tokensFor = async (dataDir: string): Promise<Tokens> => {
  const issuer = readEmbeddedIssuer(dataDir);
  if (issuer === undefined) throw new Error(`${dataDir} has no issuer`);
  const entries = await Promise.all(
    ACCOUNTS.map(async (account) => [account, await mintToken(dataDir, account, { issuer })] as const),
  );
  return Object.fromEntries(entries);
};

/** Bodies of one referral's requests, with documents uploaded before the faults begin. */
export const uploadFor = async (baseUrl: string, tokens: Tokens) => {
  const document = async (account: string, type: string): Promise<{ type: string; documentId: string }> => {
    const form = new FormData();
    form.set('file', new Blob([`（虚构材料）${type}`], { type: 'text/plain' }), `${type}.txt`);
    const response = await fetch(`${baseUrl}/api/v1/documents`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokens[account]}`, 'idempotency-key': randomUUID() },
      body: form,
    });
    const body = (await response.json()) as { id: string };
    if (response.status !== 201)
      throw new Error(`upload answered ${response.status}: ${JSON.stringify(body)}`);
    return { type, documentId: body.id };
  };
  const documents = (account: string, ...types: string[]) =>
    Promise.all(types.map((type) => document(account, type)));
  const eco = 'city-eco.handler';
  return {
    opening: {
      lifecycle: 'criminal-transfer',
      title: '（虚构）断电与崩溃演练',
      parties: { transferor: 'city-eco', police: 'city-police', procuratorate: 'city-proc' },
      facts: { summary: '（虚构）', suspectedOffence: '（虚构）', domain: 'environment' },
      documents: await documents(eco, 'caseReport'),
    },
    decide: { outcome: 'approve' },
    send: { documents: await documents(eco, 'transferLetter', 'investigationReport', 'inventory') },
    receive: { documents: await documents('city-police.handler', 'receipt') },
    decideFiling: {
      outcome: 'file',
      documents: await documents('city-police.head', 'filingDecision', 'filingNotice'),
    },
  };
};
