/** More bytes came than a document may hold. Bad input, not a bug. */
export class DocumentTooLarge extends Error {
  override readonly name = 'DocumentTooLarge';
}
