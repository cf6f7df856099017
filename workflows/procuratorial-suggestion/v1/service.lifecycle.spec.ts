import { endOf } from '../../fixtures/people.js';
import { describeSteps } from '../../fixtures/describe-steps.js';
import type { Story } from '../../fixtures/story.js';
import { sent, signed } from './fixtures/ways.js';

describeSteps([
  {
    step: 'send',
    because: 'from this day the five days for the record run (第二十一条)',
    from: signed,
    leads: ['sent'],
    owed: ['serve: city-proc', 'fileWithSuperior: city-proc'],
  },
  {
    step: 'deliver/statutory',
    because: 'received, and two months begin (第十九条)',
    from: sent,
    leads: ['served'],
    told: ['city-market'],
    copied: ['suggestion → city-market'],
    owed: ['fileWithSuperior: city-proc', '(object: city-market)', 'reply: city-market'],
  },
  {
    step: 'deliver/named',
    because: 'it is urgent, and the suggestion names the day (第十九条)',
    from: sent,
    leads: ['served'],
    told: ['city-market'],
    copied: ['suggestion → city-market'],
    owed: ['fileWithSuperior: city-proc', '(object: city-market)', 'replyByDay: city-market'],
  },
  {
    step: 'announce/statutory',
    because: 'announced on the spot, with the consent of whoever hears it',
    from: sent,
    leads: ['served'],
    told: ['city-market'],
    copied: ['suggestion → city-market'],
    owed: ['fileWithSuperior: city-proc', '(object: city-market)', 'reply: city-market'],
  },
  {
    step: 'announce/named',
    because: 'announced on the spot, with the consent of whoever hears it, and urgent',
    from: sent,
    leads: ['served'],
    told: ['city-market'],
    copied: ['suggestion → city-market'],
    owed: ['fileWithSuperior: city-proc', '(object: city-market)', 'replyByDay: city-market'],
  },
  {
    step: 'mail/statutory',
    because: 'whoever does not sign receives it by post (C-9)',
    from: () => sent().then('recordRefusal'),
    leads: ['served'],
    told: ['city-market'],
    copied: ['suggestion → city-market'],
    owed: ['fileWithSuperior: city-proc', '(object: city-market)', 'reply: city-market'],
  },
  {
    step: 'mail/named',
    because: 'whoever does not sign receives it by post, and it is urgent',
    from: () => sent().then('recordRefusal'),
    leads: ['served'],
    told: ['city-market'],
    copied: ['suggestion → city-market'],
    owed: ['fileWithSuperior: city-proc', '(object: city-market)', 'replyByDay: city-market'],
  },
  {
    step: 'recordRefusal',
    because: 'a refusal to sign is kept, and serves nothing (C-9)',
    from: sent,
    owed: ['serve: city-proc', 'fileWithSuperior: city-proc'],
  },
  {
    step: 'fileWithSuperior/here',
    because: 'the procuratorate above receives it for the record (第二十一条)',
    from: sent,
    told: ['prov-proc'],
    copied: ['suggestion → prov-proc', 'filingReport → prov-proc'],
    owed: ['serve: city-proc'],
  },
  {
    step: 'fileWithSuperior/elsewhere',
    because: 'a superior that is not in the directory is told outside',
    from: sent,
    owed: ['serve: city-proc'],
  },
]);

/** Sent on 6 February 2026, received on the 12th. */
const sentBefore = (): Story => signed({ at: '2026-02-06 09:00' }).then('send');

describe('service', () => {
  it('is one day and sending another: the five days for the record run from sending (C-7, SUG-04)', () => {
    const story = sentBefore().does('deliver/statutory', {
      at: '2026-02-12 10:00',
      facts: { receivedOn: '2026-02-12', objectBy: '2026-02-28' },
    });
    expect(story.duty('fileWithSuperior').due).toBe(endOf('2026-02-11'));
    expect(story.duty('fileWithSuperior').standing).toBe('overdue');
    expect(story.duty('reply').due).toBe(endOf('2026-04-13'));
  });

  it('on the spot needs the consent of whoever hears it', () => {
    expect(sent().does('announce/statutory', { documents: ['announcementRecord'] }).refusal).toBe(
      'DOCUMENT_REQUIRED',
    );
  });

  it('never leaves a suggestion of these types in place: no act does (C-9)', () => {
    expect(
      sent()
        .then('recordRefusal')
        .offered('city-proc.handler')
        .filter((step) => step.endsWith('/statutory')),
    ).toEqual(['deliver/statutory', 'announce/statutory', 'mail/statutory']);
  });

  it('begins with the day on the receipt, whenever it is entered', () => {
    const story = sent().does('mail/statutory', {
      at: '2026-03-12 09:00',
      facts: { receivedOn: '2026-03-10', objectBy: '2026-03-20' },
    });
    expect(story.duty('reply').due).toBe(endOf('2026-05-11'));
  });

  it('leaves the record owed even where the suggestion has been withdrawn', () => {
    const story = sent().then('changeSuggestion/withdraw');
    expect(story.stage).toBe('withdrawn');
    expect(story.then('fileWithSuperior/here').duty('fileWithSuperior').standing).toBe('discharged');
  });
});
