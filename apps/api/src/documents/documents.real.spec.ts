import { createHash, randomUUID } from 'node:crypto';
import { Caller } from '../testing/caller.js';
import { enterRealWorld, type RealWorld } from '../testing/real-world.js';

let world: RealWorld;
let handler: Caller;
beforeAll(async () => {
  world = await enterRealWorld();
  handler = new Caller(world, 'city-eco.handler');
});
afterAll(() => world.close());

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(10_000, 7)]);

describe('an uploaded document', () => {
  it('comes back byte for byte, to be saved, with its digest and the type that its content says', async () => {
    const uploaded = await handler.upload('../移送书.html', PDF);
    const sha256 = createHash('sha256').update(PDF).digest('hex');
    expect(uploaded).toMatchObject({
      status: 201,
      body: { sha256, size: PDF.length, mediaType: 'application/pdf', fileName: '移送书.html' },
    });
    const { headers, bytes } = await handler.get(`/documents/${String(uploaded.body.id)}`);
    expect(bytes.equals(PDF)).toBe(true);
    expect(headers.get('x-content-sha256')).toBe(sha256);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toMatch(/^attachment;/);
  });

  it('is one however often the same upload arrives, and another file under its key is refused', async () => {
    const key = randomUUID();
    const first = await handler.upload('a.pdf', PDF, key);
    const again = await handler.upload('a.pdf', PDF, key);
    expect([again.status, again.body.id]).toEqual([201, first.body.id]);
    const other = await handler.upload('a.pdf', 'something else', key);
    expect([other.status, other.body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('shows to its unit and to the auditor, and to nobody else before a step names it', async () => {
    const { id } = (await handler.upload('a.txt', '（虚构）材料')).body;
    const statusFor = async (account: string) =>
      (await new Caller(world, account).get(`/documents/${String(id)}`)).status;
    expect(await statusFor('city-eco.supervisor')).toBe(200);
    expect(await statusFor('auditor')).toBe(200);
    expect(await statusFor('city-police.head')).toBe(404);
    expect(await statusFor('sysadmin')).toBe(404);
  });

  it('is logged whenever it is read', async () => {
    const { id } = (await handler.upload('a.txt', '（虚构）材料')).body;
    const { sequence } = await world.records.as({ person: 'spec', unit: null }, ({ trail }) => trail.head());
    await handler.get(`/documents/${String(id)}`);
    const [entry] = await world.records.as({ person: 'spec', unit: null }, ({ trail }) =>
      trail.read(sequence, 1),
    );
    expect(JSON.parse(entry?.body ?? '{}')).toMatchObject({
      kind: 'read',
      by: 'city-eco.handler',
      document: id,
    });
  });
});

describe('an upload that cannot be taken', () => {
  it.each<[string, string, Record<string, string>, number, string]>([
    ['is JSON', '{}', { 'content-type': 'application/json' }, 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['has no boundary', 'x', { 'content-type': 'multipart/form-data' }, 400, 'BODY_MALFORMED'],
    [
      'holds nothing',
      '--b--\r\n',
      { 'content-type': 'multipart/form-data; boundary=b' },
      422,
      'FIELD_INVALID',
    ],
    [
      'is cut off',
      '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
      { 'content-type': 'multipart/form-data; boundary=b' },
      400,
      'BODY_MALFORMED',
    ],
  ])('%s', async (_, body, headers, status, code) => {
    const answer = await handler.raw('/documents', body, headers);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('holds a field, or two files', async () => {
    const withField = new FormData();
    withField.set('colour', 'red');
    expect((await handler.raw('/documents', withField, {})).body.code).toBe('FIELD_UNKNOWN');
    const withTwo = new FormData();
    withTwo.append('file', new Blob(['x']), 'a.txt');
    withTwo.append('file', new Blob(['y']), 'b.txt');
    expect((await handler.raw('/documents', withTwo, {})).body.code).toBe('FIELD_INVALID');
  });

  it.each([1_048_577, 3_000_000])('is of %d bytes where one MiB is the limit', async (size) => {
    const answer = await handler.upload('large.bin', new Uint8Array(size));
    expect([answer.status, answer.body.code]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  it('comes from somebody who handles no matters', async () => {
    for (const account of ['auditor', 'sysadmin', 'city-eco.supervisor']) {
      const answer = await new Caller(world, account).upload('a.txt', 'x');
      expect([answer.status, answer.body.code]).toEqual([403, 'FORBIDDEN']);
    }
  });
});
