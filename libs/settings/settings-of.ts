import { readSettings } from './read-settings.js';
import { SettingError } from './setting-error.js';
import { variableOf, type Environment, type Settings } from './settings.js';

/** What each process must be given when it runs alone. The launcher gives them all. */
const needs = {
  api: ['databaseUrl', 'temporalAddress', 'oidcIssuer', 'subjectKey'],
  worker: ['databaseUrl', 'temporalAddress'],
  issuer: ['oidcIssuer'],
  notary: ['databaseUrl'],
} as const satisfies Record<string, readonly (keyof Settings)[]>;

export type AppName = keyof typeof needs;

/** The settings, with those that the app cannot do without present. */
export type SettingsOf<App extends AppName> = Settings & {
  readonly [Name in (typeof needs)[App][number]]: NonNullable<Settings[Name]>;
};

/** @throws SettingError for the first setting that is malformed, or needed by this app and missing. */
export const settingsOf = <App extends AppName>(app: App, env: Environment): SettingsOf<App> => {
  const settings = readSettings(env);
  if (!hasNeedsOf(app, settings)) {
    const missing = needs[app]
      .map((name) => variableOf[name])
      .filter((variable) => env[variable] === undefined);
    throw new SettingError(
      missing.join(', '),
      `${missing.join(', ')} must be set to run the ${app} alone; \`npm start\` sets everything by itself.`,
    );
  }
  if (app !== 'issuer' && settings.webhookOrigins.length > 0 && settings.noticeKey === undefined)
    throw new SettingError(
      variableOf.noticeKey,
      `${variableOf.noticeKey} must be set to run the ${app} alone with ${variableOf.webhookOrigins}; \`npm start\` makes one by itself.`,
    );
  return settings;
};

const hasNeedsOf = <App extends AppName>(app: App, settings: Settings): settings is SettingsOf<App> =>
  needs[app].every((name) => settings[name] !== undefined);
