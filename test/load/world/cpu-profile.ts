import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { basename, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/**
 * Loaded before a program (`--import`): profiles this thread from its start to its end. Node takes its own option for it
 * from the command line only, which is the program's, not ours.
 */
const folder = process.env['CPU_PROFILE_FOLDER'];
const program =
  /dist\/(?:apps|test)\/(.+)\.js$/.exec(process.argv[1] ?? '')?.[1] ?? basename(process.argv[1] ?? '');

if (folder !== undefined) {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.start');
  process.once('exit', () =>
    session.post('Profiler.stop', (error, result) => {
      if (error) return;
      const name = `${program.replaceAll('/', '-')}-${process.pid}-${threadId}.cpuprofile`;
      writeFileSync(join(folder, name), JSON.stringify(result.profile));
    }),
  );
}
