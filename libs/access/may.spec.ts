import { may, type Action, type Decision, type Subjects } from './may.js';
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
