import { SettingError } from './setting-error.js';
import { settingsOf } from './settings-of.js';

describe('settings of an app that runs alone', () => {
  it('name everything that is missing, in one sentence', () => {
    expect(() => settingsOf('api', { TEMPORAL_ADDRESS: 'temporal.example:7233' })).toThrow(
      new SettingError(
        'DATABASE_URL, OIDC_ISSUER',
        'DATABASE_URL, OIDC_ISSUER must be set to run the api alone; `npm start` sets everything by itself.',
      ),
    );
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
