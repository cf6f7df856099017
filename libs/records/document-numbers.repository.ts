import type { Query } from './transaction.js';

/** A document that a step issues under a number. */
export interface NumberToTake {
  readonly unit: string;
  readonly series: string;
  /** Of the instant in law of the act, in Beijing. */
  readonly year: number;
  /** Type of the document. */
  readonly type: string;
  /** With `{number}` where the number goes. */
  readonly wording: string;
}

/** What a step does to numbers. */
export interface Numbering {
  /** Steps whose documents this one takes back: a corrected step, and those that corrected it before. */
  readonly corrects: readonly number[];
  readonly takes: readonly NumberToTake[];
}

export interface DocumentNumber {
  /** Of the step that issued the document. */
  readonly sequence: number;
  readonly type: string;
  /** 甲检建〔2026〕3号 */
  readonly wording: string;
  /** Sequence of the correction that took the document back; null while it stands. */
  readonly voidedBy: number | null;
}

export interface DocumentNumbers {
  ofReferral(referralId: string): Promise<readonly DocumentNumber[]>;
}

const TAKE = `
  with taken as (
    insert into document_series (unit, series, year, newest) values ($1, $2, $3, 1)
    on conflict (unit, series, year) do update set newest = document_series.newest + 1
    returning newest
  )
  insert into document_number (unit, series, year, number, wording, referral_id, sequence, type)
  select $1, $2, $3, newest, replace($4, '{number}', newest::text), $5, $6, $7 from taken`;

const VOID = `
  update document_number set voided_by = $3
  where referral_id = $1 and sequence = any($2) and voided_by is null and type <> all($4)`;

const STANDING = `
  select type from document_number where referral_id = $1 and sequence = any($2) and voided_by is null`;

const OF_REFERRAL = `
  select sequence, type, wording, voided_by as "voidedBy" from document_number
  where referral_id = $1 order by sequence, number`;

/**
 * Within the transaction of the step, once: the row of a series is held until it ends, so that numbers have no gaps. A document that a
 * correction leaves in place keeps its number.
 */
export const writeNumbers = async (
  client: Query,
  { referralId, sequence }: { readonly referralId: string; readonly sequence: number },
  { corrects, takes }: Numbering,
): Promise<void> => {
  const types = takes.map(({ type }) => type);
  const kept = new Set<string>();
  if (corrects.length > 0) {
    await client.query({ name: 'void-numbers', text: VOID, values: [referralId, corrects, sequence, types] });
    const { rows } = await client.query<{ type: string }>({
      name: 'standing-numbers',
      text: STANDING,
      values: [referralId, corrects],
    });
    for (const { type } of rows) kept.add(type);
  }
  for (const { unit, series, year, type, wording } of takes.filter((one) => !kept.has(one.type)))
    await client.query({
      name: 'take-number',
      text: TAKE,
      values: [unit, series, year, wording, referralId, sequence, type],
    });
};

export const documentNumbersWith = (client: Query): DocumentNumbers => ({
  async ofReferral(referralId) {
    const { rows } = await client.query<DocumentNumber>({
      name: 'numbers-of-referral',
      text: OF_REFERRAL,
      values: [referralId],
    });
    return rows;
  },
});
