import { fileInTar } from './file-in-tar.js';

const entry = (name: string, content: string): Buffer => {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(content.length.toString(8).padStart(11, '0'), 124);
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
  body.write(content);
  return Buffer.concat([header, body]);
};
const archive = Buffer.concat([
  entry('LICENSE', 'x'.repeat(700)),
  entry('./temporal', 'the program'),
  Buffer.alloc(1024),
]);

describe('a file in a tar archive', () => {
  it('is found by its name behind longer ones', () => {
    expect(fileInTar(archive, 'temporal').toString()).toBe('the program');
  });

  it('is missed by name when it is not there', () => {
    expect(() => fileInTar(archive, 'temporal.exe')).toThrow('the archive holds no temporal.exe');
  });
});
