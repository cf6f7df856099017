const LONGEST = 200;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** A sender's name for a file, fit to be kept and given back: no folders, nothing invisible, not endless. */
export function cleanFileName(given: string | undefined): string {
  const last = (given ?? '').split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(UNPRINTABLE, '').trim();
  return clean === '' ? 'document' : [...clean].slice(-LONGEST).join('');
}

/** Always to be saved, never to be shown in place (RFC 6266). */
export const attachmentNamed = (name: string): string =>
  `attachment; filename="document"; filename*=UTF-8''${encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )}`;
