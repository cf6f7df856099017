import { LaunchError } from '../launch-error.js';
import { choosePorts } from './choose-ports.js';

const range = { from: 20000, to: 20004 };
const allFree = async () => true;
const fromTheFirst = () => 0;

describe('ports for the processes behind the API', () => {
  it('are the ones of the last start where these are still free', async () => {
    const isFree = async (port: number) => port !== 20003;
    expect(
      await choosePorts(
        ['postgres', 'issuer'],
        { postgres: 20003, issuer: 20002 },
        range,
        isFree,
        fromTheFirst,
      ),
    ).toEqual({ postgres: 20000, issuer: 20002 });
  });

  it('are all different, also from those that later names keep', async () => {
    expect(
      await choosePorts(['postgres', 'issuer'], { issuer: 20000 }, range, allFree, fromTheFirst),
    ).toEqual({
      issuer: 20000,
      postgres: 20001,
    });
  });

  it('leave an earlier port that is outside of the range', async () => {
    expect(await choosePorts(['issuer'], { issuer: 30000 }, range, allFree, fromTheFirst)).toEqual({
      issuer: 20000,
    });
  });

  it('begin anywhere in the range and go round its end', async () => {
    const names = ['a', 'b', 'c'];
    expect(await choosePorts(names, {}, range, allFree, () => 0.7)).toEqual({ a: 20003, b: 20004, c: 20000 });
  });

  it('are refused with the setting to change when the range has too few', async () => {
    const isFree = async (port: number) => port === 20001;
    await expect(choosePorts(['postgres', 'issuer'], {}, range, isFree, fromTheFirst)).rejects.toThrow(
      new LaunchError(
        'Ports 20000 to 20004 on 127.0.0.1 are all in use: set INTERNAL_PORTS to a range with 2 free ones.',
      ),
    );
  });
});
