import { describeSteps } from '../../fixtures/describe-steps.js';
import { sent, served, signed, toAnOffice } from './fixtures/ways.js';

describeSteps([
  {
    step: 'send/toAgency',
    because: 'what goes to an administrative organ is copied to the organ of reconsideration by itself (D01)',
    from: signed,
    leads: ['sent'],
    copied: ['suggestion → peer-government of city-market'],
    owed: ['serve: city-court'],
  },
  {
    step: 'send/toOthers',
    because: 'nobody reconsiders what a body that is no administrative organ does',
    from: () => signed(toAnOffice),
    leads: ['sent'],
    owed: ['serve: city-court'],
  },
  {
    step: 'deliver/statutory',
    because: 'received, and two months begin (第八条)',
    from: sent,
    leads: ['served'],
    told: ['city-market'],
    copied: ['suggestion → city-market'],
    owed: ['reply: city-market'],
  },
  {
    step: 'deliver/named',
    because: 'the suggestion names the day (第八条)',
    from: sent,
    leads: ['served'],
    told: ['city-market'],
    copied: ['suggestion → city-market'],
    owed: ['replyByDay: city-market'],
  },
  {
    step: 'copyToSuperior',
    because: 'the superior body may know',
    from: served,
    copied: ['copyLetter → line-superior of city-market', 'suggestion → line-superior of city-market'],
    owed: ['reply: city-market'],
  },
]);

describe('sending and service', () => {
  it.each([
    { addressee: 'city-market', offered: ['send/toAgency'] },
    { addressee: 'city-police', offered: ['send/toAgency'] },
    { addressee: 'city-justice', offered: ['send/toAgency'] },
    { addressee: 'city-gov', offered: ['send/toOthers'] },
    { addressee: 'city-mediation', offered: ['send/toOthers'] },
  ])(
    'to $addressee is $offered: the organ of reconsideration is told by itself, never by choice (D01)',
    ({ addressee, offered }) => {
      expect(signed({ parties: { addressee } }).offered('city-court.handler')).toEqual(offered);
    },
  );
});
