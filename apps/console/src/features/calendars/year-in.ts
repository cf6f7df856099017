/** As the API keeps them. */
const FIRST = 2000;
const LAST = 2100;

/** The year that an address names; null where it names none that a calendar can be kept of. */
export const yearIn = (text: string | undefined): number | null => {
  const year = /^\d{4}$/.test(text ?? '') ? Number(text) : 0;
  return year >= FIRST && year <= LAST ? year : null;
};
