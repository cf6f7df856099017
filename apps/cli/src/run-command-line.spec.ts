import { CommandError, UsageError, type Command } from './command.js';
import { runCommandLine } from './run-command-line.js';

const greet: Command = {
  name: 'greet',
  parameters: 'NAME',
  summary: 'say hello',
  details: 'NAME is anybody.',
  run: async ([name]) => {
    if (name === undefined) throw new UsageError('greet takes a name.');
    if (name === 'nobody') throw new CommandError('Nobody is not here.');
    return `hello ${name}`;
  },
};
const bow: Command = {
  name: 'greet deeply',
  parameters: '',
  summary: 'bow',
  details: '',
  run: async (parameters) => `bows ${parameters.length}`,
};
const type = (...words: string[]) => runCommandLine([bow, greet], words, {});

describe('the command line', () => {
  it('prints nothing but the answer of a command', async () => {
    expect(await type('greet', 'anna')).toEqual({ exitCode: 0, stdout: 'hello anna' });
  });

  it('shows what there is, and exits 2, for an unknown command or none', async () => {
    expect(await type('gret')).toEqual({
      exitCode: 2,
      stderr: expect.stringMatching(/greet NAME +say hello/),
    });
    expect(await type()).toEqual({ exitCode: 2, stderr: expect.stringMatching(/greet NAME +say hello/) });
  });

  it('knows commands of two words, each by all of them', async () => {
    expect(await type('greet', 'deeply', 'twice')).toEqual({ exitCode: 0, stdout: 'bows 1' });
    expect(await type('deeply')).toMatchObject({ exitCode: 2 });
  });

  it('explains one command, and all of them', async () => {
    expect(await type('greet', '--help')).toEqual({
      exitCode: 0,
      stdout: expect.stringContaining('NAME is anybody.'),
    });
    expect(await type('--help')).toEqual({ exitCode: 0, stdout: expect.stringContaining('say hello') });
  });

  it('exits 2 when typed wrongly and 1 when it cannot be done, and says why on stderr', async () => {
    expect(await type('greet')).toEqual({
      exitCode: 2,
      stderr: expect.stringContaining('greet takes a name.'),
    });
    expect(await type('greet', 'nobody')).toEqual({ exitCode: 1, stderr: 'Nobody is not here.' });
  });
});
