import { createHash, sign, verify, type KeyObject } from 'node:crypto';

/** Ed25519, in the list of algorithms of C2SP signed-note. */
const ED25519 = Buffer.of(1);
const SEPARATOR = '\n\n';

/** The public half of a key that signs notes. */
export interface NoteVerifier {
  /** Without spaces and plus signs. */
  readonly name: string;
  readonly publicKey: KeyObject;
}

export interface NoteSigner extends NoteVerifier {
  readonly privateKey: KeyObject;
}

/**
 * A text with its signature line (C2SP signed-note): em dash, the key's name, and base64 of four bytes that tell the key
 * before the Ed25519 signature.
 *
 * @param text ends with a line feed
 */
export const signNote = (text: string, signer: NoteSigner): string => {
  const signature = Buffer.concat([keyHash(signer), sign(null, Buffer.from(text), signer.privateKey)]);
  return `${text}\n— ${signer.name} ${signature.toString('base64')}\n`;
};

/** The text of a note that this key signed; null where it did not, or where this is no note. */
export const openNote = (note: string, verifier: NoteVerifier): string | null => {
  const end = note.lastIndexOf(SEPARATOR);
  if (end < 0 || !note.endsWith('\n')) return null;
  const text = note.slice(0, end + 1);
  const expected = keyHash(verifier);
  const isSigned = note
    .slice(end + SEPARATOR.length)
    .split('\n')
    .some((line) => {
      const [, name, encoded = ''] = /^— (\S+) (\S+)$/.exec(line) ?? [];
      const signature = Buffer.from(encoded, 'base64');
      return (
        name === verifier.name &&
        signature.toString('base64') === encoded &&
        signature.subarray(0, 4).equals(expected) &&
        verify(null, Buffer.from(text), verifier.publicKey, signature.subarray(4))
      );
    });
  return isSigned ? text : null;
};

/** SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key), its first four bytes. */
const keyHash = ({ name, publicKey }: NoteVerifier): Buffer =>
  createHash('sha256')
    .update(`${name}\n`)
    .update(ED25519)
    .update(rawPublicKey(publicKey))
    .digest()
    .subarray(0, 4);

/** The 32 bytes that a verifier in another language needs. */
export const rawPublicKey = (publicKey: KeyObject): Buffer =>
  Buffer.from(String(publicKey.export({ format: 'jwk' }).x), 'base64url');
