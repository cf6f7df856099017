import type { Position, Relation, UnitKind } from '#libs/lifecycle/vocabulary.js';
import type { Account, DirectoryData, Level, OversightRole, Unit, UnitRelation } from './directory-data.js';
import { relationsOfLines, unitsOfLines } from './demonstration-lines.js';

/** An invented region, and where it stands. */
interface Region {
  readonly prefix: string;
  readonly name: string;
  /** What stands for it in the numbers of documents. */
  readonly code: string;
  readonly level: Level;
  /** Prefix of the region above. */
  readonly above: string | null;
  readonly branches: readonly string[];
}

interface Branch {
  readonly kind: UnitKind;
  /** What stands for it in the numbers of its documents. */
  readonly code: string;
  /** What stands after the region's name. */
  readonly name: (region: Region) => string;
  /** 垂直管理: no government of its level commands it, the agency above does. */
  readonly isVertical?: true;
}

const BRANCHES: Readonly<Record<string, Branch>> = {
  eco: {
    kind: 'enforcement-agency',
    code: '环',
    name: ({ name, level }) => `${name}生态环境${level === 'province' ? '厅' : '局'}`,
  },
  market: { kind: 'enforcement-agency', code: '市监', name: ({ name }) => `${name}市场监督管理局` },
  tax: { kind: 'enforcement-agency', code: '税', name: ({ name }) => `${name}税务局`, isVertical: true },
  natres: { kind: 'enforcement-agency', code: '自然资', name: ({ name }) => `${name}自然资源局` },
  forestry: { kind: 'enforcement-agency', code: '林', name: ({ name }) => `${name}林业和草原局` },
  police: {
    kind: 'public-security',
    code: '公',
    name: ({ name, level }) => `${name}公安${level === 'province' ? '厅' : '局'}`,
  },
  proc: { kind: 'procuratorate', code: '检', name: ({ name }) => `${name}人民检察院` },
  court: { kind: 'court', code: '法', name: ({ name, level }) => `${name}${COURT_NAMES[level]}人民法院` },
  justice: {
    kind: 'judicial-administration',
    code: '司',
    name: ({ name, level }) => `${name}司法${level === 'province' ? '厅' : '局'}`,
  },
  gov: { kind: 'government', code: '政', name: ({ name }) => `${name}人民政府` },
  mediation: { kind: 'mediation-organisation', code: '调', name: ({ name }) => `${name}人民调解委员会` },
  supervision: { kind: 'supervision-commission', code: '监', name: ({ name }) => `${name}监察委员会` },
  'linkage-office': { kind: 'linkage-office', code: '联', name: ({ name }) => `${name}联动工作办公室` },
};

const COURT_NAMES: Readonly<Record<Level, string>> = { province: '高级', city: '中级', county: '' };

const COUNTY_BRANCHES = ['eco', 'market', 'tax', 'police', 'proc', 'court', 'justice', 'gov', 'supervision'];

const REGIONS: readonly Region[] = [
  {
    prefix: 'prov',
    name: '示范省',
    code: '示省',
    level: 'province',
    above: null,
    branches: ['eco', 'tax', 'forestry', 'police', 'proc', 'court', 'justice', 'gov', 'supervision'],
  },
  {
    prefix: 'city',
    name: '示范市',
    code: '示市',
    level: 'city',
    above: 'prov',
    branches: [
      ...['eco', 'market', 'tax', 'natres', 'police', 'proc', 'court', 'justice', 'gov'],
      ...['mediation', 'linkage-office', 'supervision'],
    ],
  },
  { prefix: 'jia', name: '甲县', code: '甲', level: 'county', above: 'city', branches: COUNTY_BRANCHES },
  { prefix: 'yi', name: '乙县', code: '乙', level: 'county', above: 'city', branches: COUNTY_BRANCHES },
];

const PEOPLE: readonly { readonly suffix: string; readonly position: Position; readonly title: string }[] = [
  { suffix: 'handler', position: 'handler', title: '承办人' },
  { suffix: 'deputy', position: 'deputy-head', title: '副职负责人' },
  { suffix: 'head', position: 'principal-head', title: '正职负责人' },
  { suffix: 'supervisor', position: 'supervisor', title: '督办人' },
];

const OVERSIGHT: Readonly<Record<OversightRole, string>> = {
  auditor: '安全审计员（演示）',
  sysadmin: '系统管理员（演示）',
  secadmin: '安全保密管理员（演示）',
};

/** Every unit of a region that its branches name. */
const unitsOf = (region: Region): readonly Unit[] =>
  region.branches.map((branch) => {
    const { kind, name, code } = branchOf(branch);
    return {
      id: `${region.prefix}-${branch}`,
      name: `${name(region)}（演示）`,
      kind,
      level: region.level,
      region: region.prefix,
      documentCode: `${region.code}${code}`,
    };
  });

const branchOf = (branch: string): Branch => {
  const found = BRANCHES[branch];
  if (found === undefined) throw new Error(`The demonstration directory has no branch ${branch}.`);
  return found;
};

const relationsOf = (region: Region): readonly UnitRelation[] => {
  const above = REGIONS.find(({ prefix }) => prefix === region.above);
  return region.branches.flatMap((branch) => {
    const unit = `${region.prefix}-${branch}`;
    const targets: readonly (readonly [Relation, string | null])[] = [
      ['line-superior', above?.branches.includes(branch) === true ? `${above.prefix}-${branch}` : null],
      ['peer-government', branchOf(branch).isVertical ? null : `${region.prefix}-gov`],
      ['peer-procuratorate', `${region.prefix}-proc`],
      ['superior-procuratorate', above ? `${above.prefix}-proc` : null],
      ['peer-enforcement-supervision', `${region.prefix}-justice`],
    ];
    return targets.flatMap(([relation, to]) => (to === null || to === unit ? [] : [{ unit, relation, to }]));
  });
};

const accountsOf = ({ id, name }: Unit): readonly Account[] =>
  PEOPLE.map(({ suffix, position, title }) => ({
    id: `${id}.${suffix}`,
    displayName: `${title}（${name.replace('（演示）', '')}）`,
    unit: id,
    positions: [position],
    oversight: null,
  }));

const oversightAccounts: readonly Account[] = (Object.keys(OVERSIGHT) as OversightRole[]).map((role) => ({
  id: role,
  displayName: OVERSIGHT[role],
  unit: null,
  positions: [],
  oversight: role,
}));

const units: readonly Unit[] = [...REGIONS.flatMap(unitsOf), ...unitsOfLines];

/**
 * 示范省, 示范市, 甲县 and 乙县, a railway and a forest: invented units and accounts, none of which stands for a real body
 * or person.
 */
export const demonstrationDirectory: DirectoryData = {
  units,
  relations: [...REGIONS.flatMap(relationsOf), ...relationsOfLines],
  accounts: [...units.flatMap(accountsOf), ...oversightAccounts],
};
