import { UsageError, type Command } from '../command.js';
import type { AskedImport } from '../import/run-import.js';

export const importCommand: Command = {
  name: 'import',
  parameters: 'FILE [--write] [--tokens TOKENS]',
  summary: 'enter referrals that are under way already, from a spreadsheet',
  details: `FILE is an .xlsx (its first sheet) or a .csv: one row for the opening of each case and one for each act since, with true
dates. Without --write nothing is written: every row's stage and due instants are shown, and what cannot be, by row and
column. With --write the cases that can be are entered through the API at PORT; of a case with a wrong row nothing is.
Entering a file twice writes nothing twice, one that was broken off is gone on with, and rows added below a case are added to it.
A document that is listed is entered as a note of where its paper is kept (纸质原件另存).

  import --template LIFECYCLE FILE     writes an empty sheet for a lifecycle, .xlsx or .csv

Acts are entered in the name of the units that performed them: with the embedded demonstration issuer by its accounts, else by
--tokens TOKENS, a JSON file of bearer tokens: {"city-eco handler": "…", "city-eco principal-head": "…"}.`,
  run: async (parameters, env) => {
    const asked = askedBy(parameters);
    return (await import('../import/run-import.js')).runImport(asked, env);
  },
};

function askedBy(parameters: readonly string[]): AskedImport {
  const rest = [...parameters];
  const valueOf = (option: string): string | undefined => {
    const at = rest.indexOf(option);
    if (at < 0) return undefined;
    const [, value] = rest.splice(at, 2);
    if (value === undefined || value.startsWith('--')) throw new UsageError(`${option} takes a value.`);
    return value;
  };
  const template = valueOf('--template');
  const tokens = valueOf('--tokens');
  const write = rest.includes('--write');
  const [file, ...more] = rest.filter((one) => one !== '--write');
  if (file === undefined || more.length > 0 || file.startsWith('--'))
    throw new UsageError('import takes exactly one file.');
  if (write && template !== undefined) throw new UsageError('--template writes a template, not referrals.');
  return {
    file,
    write,
    ...(template === undefined ? {} : { template }),
    ...(tokens === undefined ? {} : { tokens }),
  };
}
