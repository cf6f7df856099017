/** Unit specs need nothing but Node; the other projects run on real servers that their set-up starts. */
const base = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { sourceMaps: 'inline' }] },
  moduleNameMapper: {
    '^#(libs|workflows|activities)/(.*)\\.js$': '<rootDir>/$1/$2',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.liandong/'],
};

export default {
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{libs,apps,activities,workflows,prisma}/**/*.spec.ts',
        '<rootDir>/test/{architecture,load}/**/*.spec.ts',
      ],
      testPathIgnorePatterns: ['\\.(real|browser)\\.spec\\.ts$'],
    },
    {
      ...base,
      displayName: 'real',
      testMatch: ['<rootDir>/**/*.real.spec.ts', '<rootDir>/test/replay/**/*.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/servers/patience.ts'],
      globalSetup: '<rootDir>/test/servers/global-setup.ts',
      globalTeardown: '<rootDir>/test/servers/global-teardown.ts',
    },
    {
      ...base,
      displayName: 'acceptance',
      testMatch: [
        '<rootDir>/test/acceptance/**/*.acceptance.spec.ts',
        '<rootDir>/test/walks/**/*.acceptance.spec.ts',
        '<rootDir>/test/console/**/*.browser.spec.ts',
      ],
      setupFilesAfterEnv: ['<rootDir>/test/servers/patience.ts'],
      globalSetup: '<rootDir>/test/acceptance/set-up.ts',
      globalTeardown: '<rootDir>/test/acceptance/tear-down.ts',
    },
    { ...base, displayName: 'faults', testMatch: ['<rootDir>/test/faults/**/*.faults.spec.ts'] },
  ],
};
