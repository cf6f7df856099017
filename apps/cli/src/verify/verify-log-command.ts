import { parseArgs } from 'node:util';
import type { LogFault } from '#libs/audit/index.js';
import { notaryVerifier, publicKeyFile, readAnchor, verifyWholeLog } from '#libs/notary/index.js';
import { readSettings } from '#libs/settings/read-settings.js';
import type { Environment } from '#libs/settings/settings.js';
import { CommandError, UsageError } from '../command.js';
import { withRecords } from '../deployment/with-records.js';

const count = (number: number): string => number.toLocaleString('en-US');

/** What `liandong verify` prints. @throws UsageError; CommandError for a log that is not what it was */
export const verifyLogCommand = async (parameters: readonly string[], env: Environment): Promise<string> => {
  const settings = readSettings(env);
  const { keyFile, anchors } = optionsOf(parameters, {
    keyFile: publicKeyFile(settings.dataDir),
    anchors: settings.auditAnchors,
  });
  const verifier = notaryVerifier(keyFile);
  if (verifier === null)
    throw new CommandError(`There is no public key at ${keyFile}: the notary has never run on this folder.`);
  const read = anchors.map((file) => ({ file, ...readAnchor(file, verifier) }));
  const witnesses = read.flatMap((one) => one.witnesses);
  return withRecords(settings, async (reached) => {
    if ('unreachable' in reached) throw new CommandError(`The log cannot be read: ${reached.unreachable}.`);
    const { head, faults } = await verifyWholeLog(reached.records, witnesses);
    const newest = Math.max(0, ...witnesses.map(({ checkpoint }) => checkpoint.size));
    const lines = [
      `Entries: ${count(head.sequence)}, the last with hash ${head.hash}.`,
      ...read.map(
        ({ file, witnesses: seen, foreign }) =>
          `Anchor ${file}: ${count(seen.length)} checkpoints${foreign === 0 ? '' : `, ${foreign} notes that this key did not sign`}.`,
      ),
      `Witnessed: up to entry ${count(newest)}; ${count(Math.max(0, head.sequence - newest))} are younger than any checkpoint.`,
    ];
    if (faults.length > 0) throw new CommandError([...lines, ...faults.map(sentenceOf)].join('\n'));
    return [...lines, 'The log is what it was.'].join('\n');
  });
};

interface Options {
  readonly keyFile: string;
  readonly anchors: readonly string[];
}

const optionsOf = (parameters: readonly string[], usual: Options): Options => {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: { 'public-key': { type: 'string' }, anchor: { type: 'string', multiple: true } },
    });
    return { keyFile: values['public-key'] ?? usual.keyFile, anchors: values.anchor ?? usual.anchors };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
};

const sentenceOf = (fault: LogFault): string => {
  const entry = `Entry ${count(fault.sequence)}`;
  switch (fault.because) {
    case 'SEQUENCE_GAP':
      return `${entry}: is missing, or stands in another place.`;
    case 'PREVIOUS_HASH_DIFFERS':
      return `${entry}: does not follow the one before it.`;
    case 'BODY_NOT_CANONICAL':
      return `${entry}: its text is not as the log writes texts.`;
    case 'HASH_DIFFERS':
      return `${entry}: was changed.`;
    case 'REWRITTEN':
      return `${entry}: ${fault.source} saw other entries up to here; up to entry ${count(fault.from)} they are those that were seen.`;
    case 'TRUNCATED':
      return `${entry}: ${fault.source} saw this many entries, and there are fewer.`;
    case 'FORKED':
      return `${entry}: ${fault.source} was shown another log than others were.`;
  }
};
