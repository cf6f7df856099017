/**
 * Who may visit whom (ARCHITECTURE.md, "Rooms and arrows"). Every room names what it may import; everything else is
 * refused. Specs may reach further: they are not part of the rooms.
 */
const spec = '\\.spec\\.ts$|/fixtures/';
const room = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: spec },
  to: { path: '^(apps|workflows|activities|libs|prisma|test)/', pathNot: [from, ...allowed] },
});
const noPackages = (name, from, packages, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: spec },
  to: { path: packages, dependencyTypesNot: ['type-only'] },
});

const pureLibs = ['^libs/(law|periods|lifecycle|directory|access|audit|contracts|likeness)/'];

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    room('law-is-alone', '^libs/law/', [], 'the catalogue is data'),
    room('periods-see-law', '^libs/periods/', ['^libs/law/', '^libs/lifecycle/'], 'lifecycle by type only'),
    {
      name: 'periods-see-lifecycle-types-only',
      severity: 'error',
      from: { path: '^libs/periods/', pathNot: spec },
      to: { path: '^libs/lifecycle/', dependencyTypesNot: ['type-only'] },
    },
    room('lifecycle-is-the-pure-core', '^libs/lifecycle/', ['^libs/law/'], 'law by type only'),
    room(
      'contracts-see-types',
      '^libs/contracts/',
      ['^libs/(law|periods|lifecycle)/'],
      'what rooms agree on',
    ),
    room('directory-is-data', '^libs/directory/', ['^libs/lifecycle/'], 'units, relations, accounts'),
    room('access-is-pure', '^libs/access/', ['^libs/(lifecycle|directory|contracts)/'], 'one place decides'),
    room('webhooks-are-alone', '^libs/webhooks/', [], 'addresses and secrets of receivers'),
    room('likeness-is-pure', '^libs/likeness/', ['^libs/lifecycle/'], 'what two referrals have in common'),
    room('audit-is-pure', '^libs/audit/', ['^libs/(lifecycle|contracts)/'], 'the chain'),
    room(
      'verification-is-pure',
      '^libs/verification/',
      ['^libs/(audit|lifecycle)/'],
      'runs offline, on a package alone',
    ),
    room('settings-are-alone', '^libs/settings/', [], 'the environment, read once'),
    room(
      'reckoning-sees-law-and-records',
      '^libs/reckoning/',
      ['^libs/(law|periods|audit|records|settings|lifecycle)/'],
      'what a deployment counts by',
    ),
    {
      name: 'reckoning-sees-lifecycle-types-only',
      severity: 'error',
      from: { path: '^libs/reckoning/', pathNot: spec },
      to: { path: '^libs/lifecycle/', dependencyTypesNot: ['type-only'] },
    },
    room(
      'notary-sees-audit-and-records',
      '^libs/notary/',
      ['^libs/(audit|records|settings|lifecycle)/'],
      'who watches the log, and the files that bear witness',
    ),
    room('notary-runs-alone', '^apps/notary/', ['^libs/(notary|records|settings)/'], 'only it reads the key'),
    room('records-see-pure-libs', '^libs/records/', pureLibs, 'Prisma and pg live here and nowhere else'),
    room(
      'workflows-see-the-core',
      '^workflows/',
      ['^libs/(contracts|lifecycle)/'],
      'replayed for years: pure libs only',
    ),
    room('activities-see-libs', '^activities/', ['^libs/'], 'what touches the world'),
    room(
      'api-sees-no-workflow',
      '^apps/api/',
      ['^libs/', '^workflows/definitions\\.ts$', '^workflows/[^/]+/v\\d+\\.lifecycle\\.ts$'],
      'definitions are data (ADR 0002)',
    ),
    room(
      'worker-hosts',
      '^apps/worker/',
      ['^libs/', '^activities/', '^workflows/definitions\\.ts$'],
      'workflows by path only',
    ),
    room(
      'issuer-sees-the-directory',
      '^apps/issuer/',
      ['^libs/(directory|settings|contracts|records)/'],
      'demonstration accounts',
    ),
    room(
      'command-line',
      '^apps/cli/',
      ['^libs/', '^apps/issuer/src/mint-token\\.ts$', '^workflows/definitions\\.ts$'],
      'the operator',
    ),
    room(
      'launcher-starts-processes',
      '^apps/launcher/',
      ['^libs/settings/', '^libs/reckoning/read-rule-files\\.ts$', '^prisma/'],
      'never what runs inside them; malformed rule files are told before anything starts',
    ),
    room('console-sees-the-api-only', '^apps/console/', ['^libs/(law|periods|lifecycle)/'], 'through HTTP'),
    noPackages(
      'records-own-the-database',
      '^(?!libs/records/|prisma/|test/|apps/launcher/)',
      'node_modules/(pg|@prisma)/',
      'one room holds the database',
    ),
    noPackages(
      'workflows-are-sandboxed',
      '^workflows/',
      'node_modules/(?!@temporalio/(workflow|common)/)',
      'replayed for years',
    ),
    {
      name: 'workflows-use-no-node',
      severity: 'error',
      from: {
        path: '^(workflows|libs/(lifecycle|contracts|law|periods))/',
        pathNot: spec,
      },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|libs/records/generated)/' },
    enhancedResolveOptions: {
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.d.ts'],
    },
  },
};
