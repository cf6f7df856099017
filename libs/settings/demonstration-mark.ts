import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How far the demonstration referrals of a data folder have been played. */
export interface DemonstrationMark {
  /** The instant that their dates are counted back from: ISO 8601. A play that is gone on with keeps it. */
  readonly since: string;
  readonly finished: boolean;
}

const fileIn = (dataDir: string) => join(dataDir, 'demonstration.json');

/** `undefined` before the first play began. */
export const readDemonstrationMark = (dataDir: string): DemonstrationMark | undefined =>
  existsSync(fileIn(dataDir))
    ? (JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as DemonstrationMark)
    : undefined;

/** Whole or not at all. */
export const writeDemonstrationMark = (dataDir: string, mark: DemonstrationMark): void => {
  const half = `${fileIn(dataDir)}.half`;
  writeFileSync(half, JSON.stringify(mark), { mode: 0o600 });
  renameSync(half, fileIn(dataDir));
};
