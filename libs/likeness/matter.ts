/** What in an opening tells which matter it is. */
interface MatterWords {
  /** Role of the unit that the matter is about; absent where it is about a person or an enterprise alone. */
  readonly about?: string;
  /** Fact whose code tells the matter. The same code means the same in every lifecycle. */
  readonly fact?: string;
}

/** By lifecycle. One that is missing here tells its matter by its subjects alone. */
const MATTERS: Readonly<Record<string, MatterWords>> = {
  'criminal-transfer': { fact: 'domain' },
  'judicial-suggestion': { about: 'addressee' },
  'procuratorial-suggestion': { about: 'addressee', fact: 'suggestionType' },
  'public-interest-clue': { fact: 'field' },
  'transfer-urging': { about: 'agency' },
};

/** An opening, as far as it tells its matter. */
export interface OpenedMatter {
  readonly lifecycle: string;
  /** Role → unit. */
  readonly parties: Readonly<Record<string, string>>;
  /** Codes, dates and numbers by key. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The code that tells the matter; null where none is known. */
export const matterOf = ({ lifecycle, facts }: Omit<OpenedMatter, 'parties'>): string | null => {
  const fact = MATTERS[lifecycle]?.fact;
  const value = fact === undefined ? undefined : facts[fact];
  return typeof value === 'string' ? value : null;
};

/** The unit that the matter is about; null where it is about none. */
export const unitConcerned = ({ lifecycle, parties }: Omit<OpenedMatter, 'facts'>): string | null => {
  const about = MATTERS[lifecycle]?.about;
  return about === undefined ? null : (parties[about] ?? null);
};
