import { readSettings } from './read-settings.js';
import { SettingError } from './setting-error.js';

const refusalOf = (env: Record<string, string>): string => {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingError) return error.message;
    throw error;
  }
  return 'accepted';
};

describe('settings read from the environment', () => {
  it('have a default where one machine needs nothing else', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      dataDir: expect.stringMatching(/^\/.*\.liandong$/),
      rulesDir: expect.stringMatching(/^\/.*\.liandong\/rules$/),
      databaseUrl: undefined,
      temporalAddress: undefined,
      temporalNamespace: 'liandong',
      temporalRetentionDays: 3650,
      oidcIssuer: undefined,
      demonstrationReferrals: true,
      documentNumbers: '{unit}{series}〔{year}〕{number}号',
      publicAddress: 'http://127.0.0.1:3000',
      webhookOrigins: [],
      webhookNetworks: [],
      noticeKey: undefined,
      subjectKey: undefined,
      auditAnchors: [expect.stringMatching(/^\/.*\.liandong\/notary\/checkpoints\.txt$/)],
      internalPorts: { from: 20000, to: 32000 },
      cacheDir: expect.stringMatching(/^\/.*\/liandong$/),
    });
  });

  it('are taken as given when well formed', () => {
    expect(
      readSettings({
        PORT: '8080',
        DATA_DIR: '/var/lib/liandong',
        RULES_DIR: '/etc/liandong/rules',
        DATABASE_URL: 'postgresql://liandong:secret@db.example:5432/liandong',
        TEMPORAL_ADDRESS: 'temporal.example:7233',
        TEMPORAL_NAMESPACE: 'province',
        TEMPORAL_RETENTION_DAYS: '90',
        OIDC_ISSUER: 'https://id.example/realm/',
        DEMONSTRATION_REFERRALS: 'off',
        DOCUMENT_NUMBERS: '（{year}）{unit}{series}字第{number}号',
        PUBLIC_ADDRESS: 'https://liandong.example',
        WEBHOOK_ORIGINS: 'https://cases.example, http://10.20.1.7:8080',
        WEBHOOK_NETWORKS: '10.20.0.0/16,fd00:20::/32',
        NOTICE_KEY: '0f'.repeat(32),
        SUBJECT_KEY: 'AB'.repeat(32),
        INTERNAL_PORTS: '21000-21100',
        LIANDONG_CACHE: '/var/cache/liandong',
        AUDIT_ANCHORS: '/mnt/worm/liandong.txt, /var/lib/liandong/notes.txt',
      }),
    ).toEqual({
      port: 8080,
      dataDir: '/var/lib/liandong',
      rulesDir: '/etc/liandong/rules',
      databaseUrl: 'postgresql://liandong:secret@db.example:5432/liandong',
      temporalAddress: 'temporal.example:7233',
      temporalNamespace: 'province',
      temporalRetentionDays: 90,
      oidcIssuer: 'https://id.example/realm/',
      demonstrationReferrals: false,
      documentNumbers: '（{year}）{unit}{series}字第{number}号',
      publicAddress: 'https://liandong.example',
      webhookOrigins: ['https://cases.example', 'http://10.20.1.7:8080'],
      webhookNetworks: ['10.20.0.0/16', 'fd00:20::/32'],
      noticeKey: '0f'.repeat(32),
      subjectKey: 'ab'.repeat(32),
      internalPorts: { from: 21000, to: 21100 },
      cacheDir: '/var/cache/liandong',
      auditAnchors: ['/mnt/worm/liandong.txt', '/var/lib/liandong/notes.txt'],
    });
  });

  it('look for rule files in the data folder that they were given', () => {
    expect(readSettings({ DATA_DIR: '/var/lib/liandong' }).rulesDir).toBe('/var/lib/liandong/rules');
  });

  it('count as not set when set to nothing', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' })).toEqual(readSettings({}));
  });

  it.each<{ env: Record<string, string>; sentence: string }>([
    { env: { PORT: 'http' }, sentence: 'PORT must be a port number from 0 to 65535, but it is "http".' },
    { env: { PORT: '65536' }, sentence: 'PORT must be a port number from 0 to 65535, but it is "65536".' },
    { env: { PORT: '-1' }, sentence: 'PORT must be a port number from 0 to 65535, but it is "-1".' },
    { env: { PORT: ' 3000' }, sentence: 'PORT must be a port number from 0 to 65535, but it is " 3000".' },
    {
      env: { DOCUMENT_NUMBERS: '{unit}〔{year}〕{number}号' },
      sentence:
        'DOCUMENT_NUMBERS must be made of {unit}, {series}, {year} and {number}, each once, like {unit}{series}〔{year}〕{number}号, but it is "{unit}〔{year}〕{number}号".',
    },
    { env: { DATA_DIR: ' ' }, sentence: 'DATA_DIR must be set to a value or not set at all, but it is " ".' },
    {
      env: { TEMPORAL_ADDRESS: 'http://temporal.example:7233' },
      sentence:
        'TEMPORAL_ADDRESS must be an address like temporal.example:7233, but it is "http://temporal.example:7233".',
    },
    {
      env: { TEMPORAL_ADDRESS: 'temporal.example' },
      sentence:
        'TEMPORAL_ADDRESS must be an address like temporal.example:7233, but it is "temporal.example".',
    },
    {
      env: { TEMPORAL_NAMESPACE: 'a b' },
      sentence:
        'TEMPORAL_NAMESPACE must be two or more letters, digits, dots, dashes or underscores, beginning with a letter or digit, but it is "a b".',
    },
    {
      env: { TEMPORAL_RETENTION_DAYS: '0' },
      sentence: 'TEMPORAL_RETENTION_DAYS must be a whole number of days from 1 to 36500, but it is "0".',
    },
    {
      env: { OIDC_ISSUER: 'id.example' },
      sentence:
        'OIDC_ISSUER must be the URL of an OpenID Connect issuer, like https://id.example/realm, but it is "id.example".',
    },
    {
      env: { PUBLIC_ADDRESS: 'https://liandong.example/api' },
      sentence:
        'PUBLIC_ADDRESS must be an origin like https://liandong.example, without a path, but it is "https://liandong.example/api".',
    },
    {
      env: { WEBHOOK_ORIGINS: 'https://cases.example,*' },
      sentence:
        'WEBHOOK_ORIGINS must be origins like https://cases.example, with commas between them, but it is "https://cases.example,*".',
    },
    {
      env: { WEBHOOK_NETWORKS: '10.20.0.0' },
      sentence:
        'WEBHOOK_NETWORKS must be networks like 10.20.0.0/16, with commas between them, but it is "10.20.0.0".',
    },
    {
      env: { NOTICE_KEY: 'my secret' },
      sentence:
        'NOTICE_KEY must be 64 hexadecimal digits, as `openssl rand -hex 32` gives them, but it is something else.',
    },
    {
      env: { INTERNAL_PORTS: '32760-32790' },
      sentence:
        'INTERNAL_PORTS must be a range of at least 16 ports between 1024 and 32767, like 20000-32000, but it is "32760-32790".',
    },
  ])('refuse $env with one sentence', ({ env, sentence }) => {
    expect(refusalOf(env)).toBe(sentence);
  });

  it('never show a malformed SUBJECT_KEY', () => {
    expect(refusalOf({ SUBJECT_KEY: 'secret' })).toBe(
      'SUBJECT_KEY must be 64 hexadecimal digits, as `openssl rand -hex 32` gives them, but it is something else.',
    );
  });

  it('never show the password of a malformed DATABASE_URL', () => {
    const sentence = refusalOf({ DATABASE_URL: 'mysql://liandong:secret@db.example/liandong' });
    expect(sentence).toContain('DATABASE_URL must be a PostgreSQL address');
    expect(sentence).not.toContain('secret');
  });
});
