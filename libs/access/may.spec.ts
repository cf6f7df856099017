import {
  may,
  type Action,
  type CorrectionSubject,
  type Decision,
  type Subjects,
  type UrgingSubject,
} from './may.js';
import { supervisedBy, type SupervisedUnits } from './purview.js';
import { viewerOf, type Viewer } from './viewer.js';

const account = (unit: string, position: string): Viewer =>
  viewerOf({ sub: `${unit}.${position}`, unit, position, roles: [] });
const office = (role: string): Viewer => viewerOf({ sub: role, roles: [role] });

const viewers = {
  'handler of the starter': account('city-eco', 'handler'),
  'supervisor of the starter': account('city-eco', 'supervisor'),
  'head of the police': account('city-police', 'principal-head'),
  'head of a unit that left': account('jia-police', 'principal-head'),
  'handler of a stranger': account('yi-eco', 'handler'),
  'the auditor': office('auditor'),
  'the system administrator': office('sysadmin'),
  'the security administrator': office('secadmin'),
  'a token without unit': viewerOf({ sub: 'nobody' }),
};
type Who = keyof typeof viewers;

const referral = {
  starterUnit: 'city-eco',
  parties: [
    { role: 'transferor', unit: 'city-eco', from: 1, until: null },
    { role: 'police', unit: 'jia-police', from: 1, until: 4 },
    { role: 'police', unit: 'city-police', from: 4, until: null },
  ],
};

const row = <A extends Action>(action: A, subject: Subjects[A], expected: Readonly<Record<Who, Decision>>) =>
  Object.entries(expected).map(([who, decision]) => ({
    action,
    who,
    decision,
    decide: () => may(viewers[who as Who], action, subject),
  }));

const nobody: Readonly<Record<Who, Decision>> = {
  'handler of the starter': 'hidden',
  'supervisor of the starter': 'hidden',
  'head of the police': 'hidden',
  'head of a unit that left': 'hidden',
  'handler of a stranger': 'hidden',
  'the auditor': 'hidden',
  'the system administrator': 'hidden',
  'the security administrator': 'hidden',
  'a token without unit': 'hidden',
};
const forbiddenToAll = Object.fromEntries(
  Object.keys(nobody).map((who) => [who, 'forbidden']),
) as typeof nobody;

describe('access', () => {
  it.each([
    ...row('referral.read', referral, {
      ...nobody,
      'handler of the starter': 'allowed',
      'supervisor of the starter': 'allowed',
      'head of the police': 'allowed',
      'head of a unit that left': 'allowed',
      'the auditor': 'allowed',
    }),
    ...row('referral.act', referral, {
      ...nobody,
      'handler of the starter': 'allowed',
      'supervisor of the starter': 'forbidden',
      'head of the police': 'allowed',
      'head of a unit that left': 'forbidden',
      'the auditor': 'forbidden',
    }),
    ...row('referral.history', referral, {
      ...nobody,
      'handler of the starter': 'allowed',
      'supervisor of the starter': 'allowed',
      'head of the police': 'forbidden',
      'head of a unit that left': 'forbidden',
      'the auditor': 'allowed',
    }),
    ...row('referral.verify', referral, {
      ...nobody,
      'handler of the starter': 'allowed',
      'supervisor of the starter': 'allowed',
      'head of the police': 'forbidden',
      'head of a unit that left': 'forbidden',
      'the auditor': 'allowed',
    }),
    ...row('audit.read', null, { ...forbiddenToAll, 'the auditor': 'allowed' }),
    ...row(
      'referral.start',
      { starterUnit: 'city-eco' },
      { ...forbiddenToAll, 'handler of the starter': 'allowed' },
    ),
    ...row(
      'document.read',
      { ownerUnit: 'city-eco', ownerPerson: 'city-eco.head', copiedTo: ['jia-police'], inSight: false },
      {
        ...nobody,
        'handler of the starter': 'allowed',
        'supervisor of the starter': 'allowed',
        'head of a unit that left': 'allowed',
        'the auditor': 'allowed',
      },
    ),
    ...row(
      'document.use',
      { ownerUnit: 'city-eco', ownerPerson: 'city-eco.head', copiedTo: ['jia-police'], inSight: true },
      { ...nobody, 'handler of the starter': 'allowed' },
    ),
    ...row(
      'request.read',
      { principal: 'city-eco.handler' },
      {
        ...nobody,
        'handler of the starter': 'allowed',
        'the auditor': 'allowed',
      },
    ),
    ...row('document.upload', null, {
      ...forbiddenToAll,
      'handler of the starter': 'allowed',
      'head of the police': 'allowed',
      'head of a unit that left': 'allowed',
      'handler of a stranger': 'allowed',
    }),
    ...row('notice.list', null, {
      ...forbiddenToAll,
      'handler of the starter': 'allowed',
      'supervisor of the starter': 'allowed',
      'head of the police': 'allowed',
      'head of a unit that left': 'allowed',
      'handler of a stranger': 'allowed',
    }),
    ...row(
      'notice.receive',
      { recipient: 'city-eco' },
      { ...nobody, 'handler of the starter': 'allowed', 'supervisor of the starter': 'allowed' },
    ),
    ...row(
      'webhook.manage',
      { unit: 'city-eco' },
      { ...nobody, 'handler of the starter': 'forbidden', 'supervisor of the starter': 'allowed' },
    ),
    ...row('webhook.manage', { unit: 'city-police' }, { ...nobody, 'head of the police': 'allowed' }),
    ...row('supervision.read', null, {
      ...forbiddenToAll,
      'supervisor of the starter': 'allowed',
      'head of the police': 'allowed',
      'head of a unit that left': 'allowed',
      'the auditor': 'allowed',
    }),
  ])('$action by $who is $decision', ({ decide, decision }) => {
    expect(decide()).toBe(decision);
  });
});

describe('correcting a recorded act', () => {
  const recorded = (performerUnit: string, positions: CorrectionSubject['positions']): CorrectionSubject => ({
    ...referral,
    performerUnit,
    positions,
  });
  const heads = ['principal-head', 'deputy-head'] as const;

  it.each<[string, Decision, string, Viewer, CorrectionSubject]>([
    [
      'a handler of the unit',
      'allowed',
      'a handler could have performed it',
      account('city-police', 'handler'),
      recorded('city-police', ['handler']),
    ],
    [
      'a handler of the unit',
      'forbidden',
      'a handler does not strike what a head decided',
      account('city-police', 'handler'),
      recorded('city-police', heads),
    ],
    [
      'its deputy head',
      'allowed',
      'a head answers for the unit',
      account('city-police', 'deputy-head'),
      recorded('city-police', ['principal-head']),
    ],
    [
      'its principal head',
      'allowed',
      'a head answers for the unit',
      account('city-police', 'principal-head'),
      recorded('city-police', ['handler']),
    ],
    [
      'its supervisor',
      'forbidden',
      'a supervisor reads and pushes',
      account('city-police', 'supervisor'),
      recorded('city-police', ['supervisor']),
    ],
    [
      'the head of another party',
      'forbidden',
      'nobody corrects another unit',
      account('city-eco', 'principal-head'),
      recorded('city-police', ['principal-head']),
    ],
    [
      'the head of a unit that left its role',
      'forbidden',
      'the referral is with others by now',
      account('jia-police', 'principal-head'),
      recorded('jia-police', ['handler']),
    ],
    [
      'the head of a stranger',
      'hidden',
      'there is nothing for them to see',
      account('yi-eco', 'principal-head'),
      recorded('city-eco', ['handler']),
    ],
    [
      'the auditor',
      'forbidden',
      'reads and does nothing',
      office('auditor'),
      recorded('city-eco', ['handler']),
    ],
    [
      'a head who is an auditor as well',
      'forbidden',
      'oversight keeps its hands off',
      viewerOf({ sub: 'x', unit: 'city-eco', position: 'principal-head', roles: ['auditor'] }),
      recorded('city-eco', ['handler']),
    ],
    [
      'a token without position',
      'forbidden',
      'what is not claimed is not granted',
      viewerOf({ sub: 'x', unit: 'city-eco' }),
      recorded('city-eco', ['handler']),
    ],
  ])('by %s is %s: %s', (_who, decision, _because, viewer, subject) => {
    expect(may(viewer, 'referral.correct', subject)).toBe(decision);
  });
});

describe('urging a duty', () => {
  const ofPolice = { owedBy: 'city-police', starterUnit: 'city-eco' };
  it.each<[string, Decision, Decision, string, Viewer, Partial<UrgingSubject>]>([
    [
      'a handler of the sender',
      'allowed',
      'allowed',
      'waits for it',
      account('city-eco', 'handler'),
      { inSight: true },
    ],
    [
      ...(['a handler of the sender', 'hidden', 'hidden', 'is not shown an internal duty'] as const),
      ...([account('city-eco', 'handler'), { inSight: false }] as const),
    ],
    [
      ...(['a handler of the sender', 'forbidden', 'allowed', 'owes it themselves'] as const),
      ...([account('city-eco', 'handler'), { inSight: true, owedBy: 'city-eco' }] as const),
    ],
    [
      ...(['the supervisor of the sender', 'allowed', 'allowed', 'pushes the own people'] as const),
      ...([
        account('city-eco', 'supervisor'),
        { inSight: true, owedBy: 'city-eco', supervised: ['city-eco'] },
      ] as const),
    ],
    [
      ...(['a handler of who owes it', 'forbidden', 'allowed', 'reads what was said'] as const),
      ...([account('city-police', 'handler'), { inSight: true }] as const),
    ],
    [
      ...(['the head above', 'allowed', 'allowed', 'supervises the line'] as const),
      ...([
        account('prov-police', 'principal-head'),
        { supervised: ['city-police', 'prov-police'] },
      ] as const),
    ],
    [
      ...(['another party', 'forbidden', 'forbidden', 'sees the duty and is not concerned'] as const),
      ...([account('city-proc', 'principal-head'), { inSight: true, supervised: ['city-proc'] }] as const),
    ],
    [
      'a stranger',
      'hidden',
      'hidden',
      'knows nothing of it',
      account('yi-eco', 'principal-head'),
      { supervised: ['yi-eco'] },
    ],
    [
      'the auditor',
      'forbidden',
      'allowed',
      'reads and does nothing',
      office('auditor'),
      { supervised: 'everybody', inSight: true },
    ],
    [
      ...([
        'a head who is an auditor as well',
        'forbidden',
        'allowed',
        'oversight keeps its hands off',
      ] as const),
      viewerOf({ sub: 'x', unit: 'city-eco', position: 'principal-head', roles: ['auditor'] }),
      { supervised: 'everybody', inSight: true },
    ],
    ['the system administrator', 'hidden', 'hidden', 'runs the machines', office('sysadmin'), {}],
    [
      ...([
        'a token without position',
        'forbidden',
        'allowed',
        'what is not claimed is not granted',
      ] as const),
      ...([viewerOf({ sub: 'x', unit: 'city-eco' }), { inSight: true }] as const),
    ],
  ])('by %s is %s, reading of it %s: %s', (_who, urging, reading, _because, viewer, change) => {
    const subject = { ...ofPolice, inSight: false, supervised: [], ...change };
    expect([may(viewer, 'duty.urge', subject), may(viewer, 'duty.urgings', subject)]).toEqual([
      urging,
      reading,
    ]);
  });
});

describe('whose duties somebody supervises', () => {
  const lineOf = (unit: string) => (unit === 'city-eco' ? ['city-eco', 'jia-eco'] : [unit]);
  it.each<[string, SupervisedUnits, Viewer]>([
    ['a supervisor: the unit and those below', ['city-eco', 'jia-eco'], account('city-eco', 'supervisor')],
    ['a deputy head: the same', ['city-eco', 'jia-eco'], account('city-eco', 'deputy-head')],
    ['a handler: nobody’s', [], account('city-eco', 'handler')],
    ['an auditor: everybody’s', 'everybody', office('auditor')],
    ['an administrator: nobody’s', [], office('secadmin')],
    ['a token without position: nobody’s', [], viewerOf({ sub: 'x', unit: 'city-eco' })],
  ])('%s', (_who, units, viewer) => {
    expect(supervisedBy(viewer, lineOf)).toEqual(units);
  });
});

describe('a viewer', () => {
  it.each([
    [{ sub: 'a', unit: 7, position: 'handler' }, { unit: null }],
    [{ sub: 'a', unit: '', position: 'handler' }, { unit: null }],
    [{ sub: 'a', unit: 'city-eco', position: 'emperor' }, { position: null }],
    [{ sub: 'a', roles: 'auditor' }, { oversight: [] }],
    [{ sub: 'a', roles: ['emperor', 7, 'auditor'] }, { oversight: ['auditor'] }],
  ])('is granted nothing by a claim that is not understood: %j', (claims, expected) => {
    expect(viewerOf(claims)).toMatchObject(expected);
  });
});
