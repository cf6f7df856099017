const BLOCK = 512;

/**
 * Content of one file of a tar archive, by its exact name.
 * @throws Error when it is not in there
 */
export const fileInTar = (archive: Buffer, name: string): Buffer => {
  for (let at = 0; at + BLOCK <= archive.length;) {
    const text = (from: number, length: number) =>
      archive.toString('latin1', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = parseInt(text(124, 12).trim() || '0', 8);
    const start = at + BLOCK;
    if (text(0, 100).replace(/^\.\//, '') === name) return archive.subarray(start, start + size);
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  throw new Error(`the archive holds no ${name}`);
};
