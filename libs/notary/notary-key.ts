import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rawPublicKey, type NoteSigner, type NoteVerifier } from '#libs/audit/index.js';
import { madeOnce } from '#libs/settings/made-once.js';

const folder = (dataDir: string): string => join(dataDir, 'notary');

/** Public half, for whoever verifies: hand it out with every copy of the checkpoints. */
export const publicKeyFile = (dataDir: string): string => join(folder(dataDir), 'public-key.pem');

/** The key that signs checkpoints (Ed25519), made at the first start. Only the notary reads it. */
export const notaryKey = async (dataDir: string): Promise<NoteSigner> => {
  const pem = await madeOnce(join(folder(dataDir), 'key.pem'), () =>
    generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  );
  const privateKey = createPrivateKey(pem);
  const publicKey = createPublicKey(privateKey);
  await madeOnce(publicKeyFile(dataDir), () => publicKey.export({ format: 'pem', type: 'spki' }).toString());
  return { ...verifierOf(publicKey), privateKey };
};

/** @returns null before the notary's first start */
export const notaryVerifier = (file: string): NoteVerifier | null => {
  try {
    return verifierOf(createPublicKey(readFileSync(file)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

/** A log is named after the key that speaks for it: no two installations have the same. */
const verifierOf = (publicKey: KeyObject): NoteVerifier => ({
  name: `liandong-${createHash('sha256').update(rawPublicKey(publicKey)).digest('hex').slice(0, 16)}`,
  publicKey,
});
