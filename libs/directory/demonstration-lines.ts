import type { Relation } from '#libs/lifecycle/vocabulary.js';
import type { Unit, UnitRelation } from './directory-data.js';

/** A unit that serves a railway or a forest and no region: beside it stands no government, above it whom its line has there. */
interface LineUnit extends Unit {
  readonly relations: Readonly<Partial<Record<Relation, string>>>;
}

const underProvince = (procuratorate: string, lineSuperior: string): LineUnit['relations'] => ({
  'line-superior': lineSuperior,
  'peer-procuratorate': procuratorate,
  'superior-procuratorate': 'prov-proc',
});

const underRailway = (lineSuperior: string): LineUnit['relations'] => ({
  'line-superior': lineSuperior,
  'peer-procuratorate': 'railsec-proc',
  'superior-procuratorate': 'rail-proc',
});

const LINES: readonly LineUnit[] = [
  // The railway police answer to a body of the whole country, which is not part of the demonstration.
  {
    ...{ id: 'rail-police', name: '示范铁路公安局（演示）', kind: 'public-security', documentCode: '示铁公' },
    ...{ level: 'city', region: 'rail' },
    relations: { 'peer-procuratorate': 'rail-proc', 'superior-procuratorate': 'prov-proc' },
  },
  {
    ...{ id: 'rail-proc', name: '示范省人民检察院铁路运输分院（演示）', kind: 'procuratorate' },
    ...{ level: 'city', region: 'rail', documentCode: '示铁分检' },
    relations: { 'line-superior': 'prov-proc', 'superior-procuratorate': 'prov-proc' },
  },
  {
    ...{ id: 'rail-court', name: '示范铁路运输中级法院（演示）', kind: 'court', documentCode: '示铁中法' },
    ...{ level: 'city', region: 'rail' },
    relations: underProvince('rail-proc', 'prov-court'),
  },
  {
    ...{ id: 'railsec-police', name: '示范铁路公安处（演示）', kind: 'public-security' },
    ...{ level: 'county', region: 'railsec', documentCode: '示铁处公' },
    relations: underRailway('rail-police'),
  },
  {
    ...{ id: 'railsec-proc', name: '示范铁路运输检察院（演示）', kind: 'procuratorate' },
    ...{ level: 'county', region: 'railsec', documentCode: '示铁检' },
    relations: { 'line-superior': 'rail-proc', 'superior-procuratorate': 'rail-proc' },
  },
  {
    ...{ id: 'railsec-court', name: '示范铁路运输法院（演示）', kind: 'court', documentCode: '示铁法' },
    ...{ level: 'county', region: 'railsec' },
    relations: underRailway('rail-court'),
  },
  {
    ...{ id: 'forest-forestry', name: '示范林区林业和草原管理局（演示）', kind: 'enforcement-agency' },
    ...{ level: 'city', region: 'forest', documentCode: '示林区林' },
    relations: underProvince('forest-proc', 'prov-forestry'),
  },
  {
    ...{
      id: 'forest-police',
      name: '示范林区公安局（演示）',
      kind: 'public-security',
      documentCode: '示林区公',
    },
    ...{ level: 'city', region: 'forest' },
    relations: underProvince('forest-proc', 'prov-police'),
  },
  {
    ...{ id: 'forest-proc', name: '示范省人民检察院林区分院（演示）', kind: 'procuratorate' },
    ...{ level: 'city', region: 'forest', documentCode: '示林区检' },
    relations: { 'line-superior': 'prov-proc', 'superior-procuratorate': 'prov-proc' },
  },
  {
    ...{ id: 'forest-court', name: '示范林区中级法院（演示）', kind: 'court', documentCode: '示林区法' },
    ...{ level: 'city', region: 'forest' },
    relations: underProvince('forest-proc', 'prov-court'),
  },
];

export const unitsOfLines: readonly Unit[] = LINES.map(({ relations: _, ...unit }) => unit);

export const relationsOfLines: readonly UnitRelation[] = LINES.flatMap(({ id, relations }) =>
  Object.entries(relations).map(([relation, to]) => ({ unit: id, relation: relation as Relation, to })),
);
