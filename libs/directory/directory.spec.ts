import { demonstrationDirectory } from './demonstration.js';
import { Directory } from './directory.js';

const UNITS = [
  ...['prov-eco', 'prov-police', 'prov-proc', 'prov-court', 'prov-justice', 'prov-gov'],
  'prov-supervision',
  ...[
    'city-eco',
    'city-market',
    'city-tax',
    'city-natres',
    'city-police',
    'city-proc',
    'city-court',
    'city-justice',
  ],
  ...['city-gov', 'city-mediation', 'city-linkage-office', 'city-supervision'],
  ...['jia-eco', 'jia-market', 'jia-police', 'jia-proc', 'jia-court', 'jia-justice', 'jia-gov'],
  'jia-supervision',
  ...['yi-eco', 'yi-market', 'yi-police', 'yi-proc', 'yi-court', 'yi-justice', 'yi-gov'],
  'yi-supervision',
];

describe('the demonstration directory', () => {
  const directory = new Directory(demonstrationDirectory);

  it('has the units that the contract names, and a supervision commission in each region', () => {
    expect(directory.units().map(({ id }) => id)).toEqual(UNITS);
  });

  it('says on every unit that it is invented', () => {
    expect(directory.units().filter(({ name }) => !name.endsWith('（演示）'))).toEqual([]);
  });

  it.each([
    ['city-eco', 'enforcement-agency'],
    ['city-police', 'public-security'],
    ['jia-proc', 'procuratorate'],
    ['yi-court', 'court'],
    ['city-justice', 'judicial-administration'],
    ['prov-gov', 'government'],
    ['city-mediation', 'mediation-organisation'],
    ['jia-supervision', 'supervision-commission'],
    ['city-linkage-office', 'linkage-office'],
  ])('%s is of kind %s', (unit, kind) => {
    expect(directory.kindOf(unit)).toBe(kind);
  });

  it.each([
    ['jia-eco', 'line-superior', 'city-eco'],
    ['jia-market', 'line-superior', 'city-market'],
    ['city-police', 'line-superior', 'prov-police'],
    ['city-tax', 'line-superior', undefined],
    ['prov-police', 'line-superior', undefined],
    ['yi-eco', 'peer-government', 'yi-gov'],
    ['city-gov', 'peer-government', undefined],
    ['city-police', 'peer-procuratorate', 'city-proc'],
    ['jia-police', 'superior-procuratorate', 'city-proc'],
    ['city-proc', 'superior-procuratorate', 'prov-proc'],
    ['prov-proc', 'superior-procuratorate', undefined],
    ['city-eco', 'peer-enforcement-supervision', 'city-justice'],
  ] as const)('the %s has as %s: %s', (unit, relation, expected) => {
    expect(directory.related(unit, relation)).toBe(expected);
  });

  it.each([
    ['city-eco.handler', 'handler'],
    ['city-eco.deputy', 'deputy-head'],
    ['city-eco.head', 'principal-head'],
    ['city-eco.supervisor', 'supervisor'],
  ])('%s holds the position %s in its unit', (id, position) => {
    expect(directory.account(id)).toMatchObject({ unit: 'city-eco', positions: [position], oversight: null });
  });

  it.each(['auditor', 'sysadmin', 'secadmin'])('%s belongs to no unit and holds no position', (id) => {
    expect(directory.account(id)).toMatchObject({ unit: null, positions: [], oversight: id });
  });

  it('gives every account a unit that exists, or an oversight role', () => {
    const stray = directory
      .accounts()
      .filter(({ unit, oversight }) =>
        unit === null ? oversight === null : directory.unit(unit) === undefined,
      );
    expect(stray).toEqual([]);
  });

  it('relates only units that exist', () => {
    const stray = demonstrationDirectory.relations.filter(
      ({ unit, to }) => !directory.unit(unit) || !directory.unit(to),
    );
    expect(stray).toEqual([]);
  });

  it.each([
    ['city-eco', ['city-eco', 'jia-eco', 'yi-eco'], 'its counties report to it'],
    ['prov-eco', ['city-eco', 'jia-eco', 'prov-eco', 'yi-eco'], 'and it to the province'],
    ['jia-eco', ['jia-eco'], 'nobody is below a county'],
    [
      'city-justice',
      ['city-justice', 'jia-justice', 'yi-justice'],
      'supervising enforcement is another relation',
    ],
    ['moon-eco', [], 'nobody knows it'],
  ])('the line of %s is %j: %s', (unit, line) => {
    expect(directory.line(unit)).toEqual(line);
  });

  it('follows relations that go in a circle once', () => {
    const circle = new Directory({
      ...demonstrationDirectory,
      relations: [
        { unit: 'jia-eco', relation: 'line-superior', to: 'city-eco' },
        { unit: 'city-eco', relation: 'line-superior', to: 'jia-eco' },
      ],
    });
    expect(circle.line('jia-eco')).toEqual(['city-eco', 'jia-eco']);
  });

  it('knows nothing of a unit that it does not have', () => {
    expect(directory.unit('prov-tax')).toBeUndefined();
    expect(directory.related('prov-tax', 'line-superior')).toBeUndefined();
  });
});
