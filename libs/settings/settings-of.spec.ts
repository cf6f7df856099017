import { SettingError } from './setting-error.js';
import { settingsOf } from './settings-of.js';

describe('settings of an app that runs alone', () => {
  it('name everything that is missing, in one sentence', () => {
    expect(() => settingsOf('api', { TEMPORAL_ADDRESS: 'temporal.example:7233' })).toThrow(
      new SettingError(
        'DATABASE_URL, OIDC_ISSUER, SUBJECT_KEY',
        'DATABASE_URL, OIDC_ISSUER, SUBJECT_KEY must be set to run the api alone; `npm start` sets everything by itself.',
      ),
    );
  });

  it('name the key that signs, where there may be receivers', () => {
    const env = {
      DATABASE_URL: 'postgresql://liandong@db.example/liandong',
      TEMPORAL_ADDRESS: 'temporal.example:7233',
      WEBHOOK_ORIGINS: 'https://cases.example',
    };
    expect(() => settingsOf('worker', env)).toThrow(
      'NOTICE_KEY must be set to run the worker alone with WEBHOOK_ORIGINS; `npm start` makes one by itself.',
    );
    expect(settingsOf('worker', { ...env, NOTICE_KEY: '0f'.repeat(32) }).webhookOrigins).toEqual([
      'https://cases.example',
    ]);
  });

  it('are complete when the app has what it needs', () => {
    const settings = settingsOf('worker', {
      DATABASE_URL: 'postgresql://liandong@db.example/liandong',
      TEMPORAL_ADDRESS: '[::1]:7233',
    });
    expect(settings.databaseUrl).toBe('postgresql://liandong@db.example/liandong');
    expect(settings.temporalAddress).toBe('[::1]:7233');
  });
});
