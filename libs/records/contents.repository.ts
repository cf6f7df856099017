import { digestOf } from '#libs/audit/digest.js';
import type { Subject } from '#libs/likeness/index.js';
import { randomId } from './random-id.js';
import { isStorable, TextNotStorable } from './text-not-storable.js';
import type { Query } from './transaction.js';

/** Free text and personal data: they live here and nowhere else. */
export interface NewContent {
  readonly title?: string;
  /** Fact key → text. */
  readonly texts: Readonly<Record<string, string>>;
  /** Whom the matter is about. Absent where nobody is named. */
  readonly subjects?: readonly Subject[];
}

export interface ContentRecord extends NewContent {
  readonly id: string;
  /** SHA-256, hex, of the canonical `{title, texts, subjects}`, absent ones left out. */
  readonly sha256: string;
}

export interface Contents {
  /** Missing ids (collected, erased) are left out. */
  byIds(ids: readonly string[]): Promise<ReadonlyMap<string, ContentRecord>>;
}

interface ContentRow {
  readonly id: string;
  readonly title: string | null;
  readonly texts: Readonly<Record<string, string>>;
  readonly subjects: readonly Subject[] | null;
  readonly sha256: string;
}

const BY_IDS = 'select id, title, texts, subjects, sha256 from content where id = any($1)';

export const contentsWith = (client: Query): Contents => ({
  async byIds(ids) {
    if (ids.length === 0) return new Map();
    const { rows } = await client.query<ContentRow>({ name: 'contents-by-ids', text: BY_IDS, values: [ids] });
    return new Map(
      rows.map(({ title, subjects, ...row }) => [
        row.id,
        { ...row, ...(title === null ? {} : { title }), ...(subjects === null ? {} : { subjects }) },
      ]),
    );
  },
});

/** Gives free text its id and digest, before it is put away. @throws TextNotStorable */
export const sealContent = ({ title, texts, subjects = [] }: NewContent): ContentRecord => {
  const said = subjects.flatMap(({ name, code = '' }) => [name, code]);
  if (![title ?? '', ...Object.entries(texts).flat(), ...said].every(isStorable)) throw new TextNotStorable();
  const sealed = {
    ...(title === undefined ? {} : { title }),
    texts,
    ...(subjects.length === 0 ? {} : { subjects: subjects.map((subject) => ({ ...subject })) }),
  };
  return { ...sealed, id: randomId(), sha256: digestOf(sealed) };
};
