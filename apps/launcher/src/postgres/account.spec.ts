import { canReach, runAs } from './account.js';

const folders: Record<string, { mode: number; uid: number; gid: number }> = {
  '/': { mode: 0o755, uid: 0, gid: 0 },
  '/root': { mode: 0o700, uid: 0, gid: 0 },
  '/root/data': { mode: 0o700, uid: 101, gid: 104 },
  '/srv': { mode: 0o750, uid: 0, gid: 104 },
  '/srv/data': { mode: 0o700, uid: 101, gid: 104 },
  '/opt': { mode: 0o711, uid: 0, gid: 0 },
  '/opt/data': { mode: 0o077, uid: 101, gid: 104 },
};
const reaches = (path: string) => canReach({ uid: 101, gid: 104 }, path, (each) => folders[each]!);

describe('an account without the rights of root', () => {
  it.each([
    { path: '/srv/data', yes: true, because: 'its group may pass through the folder above' },
    { path: '/root/data', yes: false, because: 'nobody but root passes through /root' },
    { path: '/opt/data', yes: false, because: "the owner's own rights count, not those of others" },
  ])('reaches $path: $yes, because $because', ({ path, yes }) => {
    expect(reaches(path)).toBe(yes);
  });

  it('is not used when we are not root', () => {
    const command = { file: 'postgres', args: ['-D', '/srv/data'], env: {} };
    expect(runAs(undefined, command, ['/srv/data'])).toBe(command);
  });
});
