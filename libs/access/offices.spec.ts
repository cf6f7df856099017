import { demonstrationDirectory } from '#libs/directory/demonstration.js';
import { Directory } from '#libs/directory/directory.js';
import { may } from './may.js';
import { viewerOf } from './viewer.js';

const directory = new Directory(demonstrationDirectory);
const POSITION_OF = {
  handler: 'handler',
  deputy: 'deputy-head',
  head: 'principal-head',
  supervisor: 'supervisor',
};

const actionsOf = (account: string, changes: object = {}): readonly string[] => {
  const [unit = '', role = ''] = account.split('.');
  const position = Object.entries(POSITION_OF).find(([name]) => name === role)?.[1];
  const claims = position === undefined ? { roles: [account] } : { unit, position };
  const viewer = viewerOf({ sub: account, ...claims, ...changes });
  const office = directory.unit(viewer.unit ?? '') ?? null;
  return (['calendar.propose', 'calendar.publish', 'rule.activate'] as const).filter(
    (action) => may(viewer, action, office) === 'allowed',
  );
};

describe('decisions that bind every unit', () => {
  it.each<[string, readonly string[], string]>([
    ['prov-justice.head', ['calendar.propose', 'rule.activate'], 'knows the law, and approves no calendar'],
    ['prov-gov.head', ['calendar.propose', 'calendar.publish'], 'publishes what another person proposed'],
    ['prov-justice.deputy', [], 'a deputy signs nothing of the kind'],
    ['prov-gov.deputy', [], 'a deputy signs nothing of the kind'],
    ['prov-justice.handler', [], 'a handler handles'],
    ['prov-gov.supervisor', [], 'a supervisor reads and pushes'],
    ['prov-eco.head', [], 'an enforcement agency is bound by the calendar and does not make it'],
    ['prov-proc.head', [], 'neither does a procuratorate'],
    ['prov-court.head', [], 'nor a court'],
    ['city-justice.head', [], 'a city is bound by its province'],
    ['city-gov.head', [], 'a city is bound by its province'],
    ['jia-gov.head', [], 'and so is a county'],
    ['auditor', [], 'the auditor reads everything and does nothing'],
    ['sysadmin', [], 'runs the machines'],
    ['secadmin', [], 'gives out accounts'],
  ])('%s may %j: %s', (account, expected) => {
    expect(actionsOf(account)).toEqual(expected);
  });

  it.each([
    ['of a unit that nobody knows', { unit: 'moon-gov' }],
    ['without a unit', { unit: '' }],
    ['who is an auditor as well', { roles: ['auditor'] }],
  ])('are not taken by a head %s', (_, changes) => {
    expect(actionsOf('prov-gov.head', changes)).toEqual([]);
  });
});
