import { createHash } from 'node:crypto';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { DocumentTooLarge, ENGINE, requestIdOf } from './index.js';
import { openedRecords, type OpenedRecords } from './fixtures/opened-records.js';
import { opening, openingOf } from './fixtures/steps.js';

const HANDLER = { person: 'city-eco.handler', unit: 'city-eco' };
const UPLOAD = { fileName: '移送书.pdf', mediaType: 'application/pdf', maxSize: 1000 };
const BYTES = Buffer.from('%PDF-1.7 demonstration');
const SHA256 = createHash('sha256').update(BYTES).digest('hex');
const TOMORROW = new Date(Date.now() + 86_400_000);

describe('documents', () => {
  let opened: OpenedRecords;
  beforeEach(async () => (opened = await openedRecords()));
  afterEach(() => opened.close());

  const store = (bytes: Readable = Readable.from([BYTES.subarray(0, 5), BYTES.subarray(5)])) =>
    opened.records.storeDocument(HANDLER, UPLOAD, bytes);
  const find = (id: string) => opened.records.asPrisma(HANDLER, ({ documents }) => documents.find(id));
  const read = async (id: string) => buffer(await opened.records.openDocument(id));
  const files = () => readdir(opened.documentsFolder);
  const openReferral = (documentId: string) =>
    opened.records.as(ENGINE, ({ ledger }) =>
      ledger.writeStep(
        openingOf('criminal-transfer-a', {
          step: {
            sequence: 1,
            event: { ...opening, documents: [{ type: 'transfer-letter', documentId, sha256: SHA256 }] },
          },
          notices: [
            { kind: 'copy', recipient: 'city-proc', about: documentId, detail: { type: 'transfer-letter' } },
          ],
        }),
      ),
    );

  it('come back byte for byte, with their digest, under an id that says nothing', async () => {
    const document = await store();
    expect(document).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      sha256: SHA256,
      size: BYTES.length,
      mediaType: 'application/pdf',
      fileName: '移送书.pdf',
      ownerPerson: 'city-eco.handler',
      ownerUnit: 'city-eco',
      createdAt: expect.stringMatching(/Z$/),
    });
    expect(await read(document.id)).toEqual(BYTES);
  });

  it('lie on disk under a name that is not their id', async () => {
    const { id } = await store();
    const names = await files();
    expect(names).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
    expect(names).not.toContain(id);
  });

  it('that are too large leave nothing behind', async () => {
    await expect(store(Readable.from([Buffer.alloc(600), Buffer.alloc(401)]))).rejects.toThrow(
      DocumentTooLarge,
    );
    expect(await files()).toEqual([]);
    expect((await opened.sql.query('select id from document')).rows).toEqual([]);
  });

  it('whose upload breaks off leave nothing behind', async () => {
    const broken = Readable.from(
      (async function* () {
        yield BYTES;
        throw new Error('the line broke');
      })(),
    );
    await expect(store(broken)).rejects.toThrow('the line broke');
    expect(await files()).toEqual([]);
  });

  it('know which referral names them and to whom they were copied', async () => {
    const document = await store();
    await openReferral(document.id);
    expect(await find(document.id)).toEqual({
      document,
      uses: [{ referralId: 'criminal-transfer-a', sequence: 1, type: 'transfer-letter' }],
      copiedTo: ['city-proc'],
    });
    const found = await opened.records.as(HANDLER, ({ documents }) => documents.byIds([document.id, 'none']));
    expect([...found.values()]).toEqual([document]);
  });

  it('that nobody has are not found', async () => {
    expect(await find('none')).toBeNull();
    expect(await find('0'.repeat(32))).toBeNull();
    expect(await find('a\0b')).toBeNull();
    await expect(opened.records.openDocument('none')).rejects.toThrow();
  });

  it('are collected, bytes and all, when no step names them', async () => {
    const named = await store();
    await store();
    await openReferral(named.id);
    expect(await opened.records.collectUnnamed(TOMORROW)).toEqual({ contents: 0, documents: 1 });
    expect((await files()).length).toBe(1);
    expect(await read(named.id)).toEqual(BYTES);
  });

  it('and texts younger than the limit are not collected', async () => {
    const { id } = await store();
    expect(await opened.records.collectUnnamed(new Date('2026-01-01T00:00:00.000Z'))).toEqual({
      contents: 0,
      documents: 0,
    });
    expect(await read(id)).toEqual(BYTES);
  });

  it('and texts are kept as long as a pending request names them, and go when it is refused', async () => {
    const { id } = await store();
    await opened.records.as(HANDLER, ({ requests }) =>
      requests.claim({
        principal: 'city-eco.handler',
        target: 'referrals',
        key: 'k',
        bodyDigest: 'a'.repeat(64),
        referralId: 'criminal-transfer-a',
        content: { title: '标题', texts: {} },
        documents: [id],
      }),
    );
    const requestId = requestIdOf('city-eco.handler', 'referrals', 'k');
    expect(await opened.records.collectUnnamed(TOMORROW)).toEqual({ contents: 0, documents: 0 });
    await opened.records.as(ENGINE, ({ requests }) =>
      requests.refuse(requestId, { code: 'FACT_REQUIRED', facts: {} }, '2026-03-02T01:00:00.000Z'),
    );
    expect(await opened.records.collectUnnamed(TOMORROW)).toEqual({ contents: 1, documents: 1 });
    const request = await opened.records.as(HANDLER, ({ requests }) => requests.find(requestId));
    expect(request).toMatchObject({ status: 'refused', content: null });
  });

  it('of which a crash left only bytes are swept up', async () => {
    await store();
    const orphan = join(opened.documentsFolder, 'f'.repeat(32) + '.part');
    await writeFile(orphan, BYTES);
    const yesterday = new Date('2026-01-01T00:00:00.000Z');
    await utimes(orphan, yesterday, yesterday);
    await opened.records.collectUnnamed(new Date('2026-01-02T00:00:00.000Z'));
    expect((await files()).length).toBe(1);
    expect(await files()).not.toContain('f'.repeat(32) + '.part');
  });
});
