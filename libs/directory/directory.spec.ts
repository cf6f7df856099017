import { demonstrationDirectory } from './demonstration.js';
import { Directory } from './directory.js';

const UNITS = [
  ...['prov-eco', 'prov-tax', 'prov-forestry', 'prov-police', 'prov-proc', 'prov-court', 'prov-justice'],
  ...['prov-gov', 'prov-supervision'],
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
  ...['jia-eco', 'jia-market', 'jia-tax', 'jia-police', 'jia-proc', 'jia-court', 'jia-justice', 'jia-gov'],
  'jia-supervision',
  ...['yi-eco', 'yi-market', 'yi-tax', 'yi-police', 'yi-proc', 'yi-court', 'yi-justice', 'yi-gov'],
  'yi-supervision',
  ...['rail-police', 'rail-proc', 'rail-court', 'railsec-police', 'railsec-proc', 'railsec-court'],
  ...['forest-forestry', 'forest-police', 'forest-proc', 'forest-court'],
];

describe('the demonstration directory', () => {
  const directory = new Directory(demonstrationDirectory);

  it('has the units that the contract names, a supervision commission in each region, taxes, a railway and a forest', () => {
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
    ['jia-tax', 'line-superior', 'city-tax'],
    ['city-tax', 'line-superior', 'prov-tax'],
    ['prov-tax', 'line-superior', undefined],
    ['jia-tax', 'peer-government', undefined],
    ['prov-tax', 'peer-government', undefined],
    ['city-tax', 'peer-enforcement-supervision', 'city-justice'],
    ['city-tax', 'peer-procuratorate', 'city-proc'],
    ['railsec-proc', 'superior-procuratorate', 'rail-proc'],
    ['rail-proc', 'superior-procuratorate', 'prov-proc'],
    ['railsec-police', 'line-superior', 'rail-police'],
    ['rail-police', 'line-superior', undefined],
    ['railsec-court', 'line-superior', 'rail-court'],
    ['rail-court', 'line-superior', 'prov-court'],
    ['railsec-police', 'peer-government', undefined],
    ['railsec-police', 'peer-procuratorate', 'railsec-proc'],
    ['forest-forestry', 'line-superior', 'prov-forestry'],
    ['forest-forestry', 'peer-government', undefined],
    ['prov-forestry', 'peer-government', 'prov-gov'],
    ['forest-police', 'superior-procuratorate', 'prov-proc'],
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
    ['jia-eco', 'peer-government', 'jia-gov', 'it has a government of its level'],
    [
      'jia-tax',
      'peer-government',
      'city-tax',
      'under vertical management the agency above stands in its place',
    ],
    ['forest-forestry', 'peer-government', 'prov-forestry', 'so in a forest'],
    ['prov-tax', 'peer-government', undefined, 'nobody above it is here'],
    ['railsec-police', 'peer-government', undefined, 'of police the text names governments alone'],
    ['jia-tax', 'line-superior', 'city-tax', 'as it stands'],
  ] as const)('a rung of %s to its %s reaches %s: %s', (unit, relation, expected, _because) => {
    expect(directory.reached(unit, relation)).toBe(expected);
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
    ['prov-tax', ['city-tax', 'jia-tax', 'prov-tax', 'yi-tax'], 'a line of its own'],
    ['rail-proc', ['rail-proc', 'railsec-proc'], 'a branch and what is below it'],
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
    expect(directory.unit('moon-eco')).toBeUndefined();
    expect(directory.related('moon-eco', 'line-superior')).toBeUndefined();
    expect(directory.reached('moon-eco', 'peer-government')).toBeUndefined();
  });
});
