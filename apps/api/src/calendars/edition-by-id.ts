import type { Desk, EditionRecord } from '#libs/records/index.js';

/** An edition that is known to be there. */
export async function editionById({ calendars }: Desk, year: number, id: string): Promise<EditionRecord> {
  const edition = (await calendars.ofYear(year)).find((one) => one.id === id);
  if (!edition) throw new Error(`edition ${id} disappeared`);
  return edition;
}
