import { CloudEvent, HTTP } from 'cloudevents';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import type { NoticeRecord } from '#libs/records/index.js';
import { secretOf } from '#libs/webhooks/index.js';
import { noticeLetter } from './notice-letter.js';

const notice: NoticeRecord = {
  id: '42',
  kind: 'rung',
  recipient: 'prov-eco',
  referralId: 'criminal-transfer-a',
  number: 'criminal-transfer-2026-000001',
  lifecycle: 'criminal-transfer',
  version: 2,
  starterUnit: 'city-eco',
  sequence: 3,
  about: 'decide#1/superior',
  detail: { duty: 'decide#1', modality: 'shall' },
  createdAt: '2026-03-06T00:00:01.000Z',
  receivedBy: null,
  receivedAt: null,
};
const secret = secretOf('0f'.repeat(32), 'subscription');
const letterOf = (sight: 'readable' | 'addressed' | 'withheld', at = new Date()) =>
  noticeLetter(notice, sight, { source: 'https://liandong.example', secret, at });

describe('a notice as it is posted', () => {
  it('is a CloudEvent in structured mode, as its own library reads it', () => {
    const { headers, body } = letterOf('readable');
    const event = HTTP.toEvent({ headers, body });
    if (!(event instanceof CloudEvent)) throw new Error('one event');
    expect(event.validate()).toBe(true);
    expect(event.toJSON()).toEqual({
      specversion: '1.0',
      id: '42',
      source: 'https://liandong.example',
      type: 'liandong.notice.rung',
      subject: 'criminal-transfer-a',
      time: '2026-03-06T00:00:01.000Z',
      datacontenttype: 'application/json',
      data: {
        unit: 'prov-eco',
        kind: 'rung',
        createdAt: '2026-03-06T00:00:01.000Z',
        referral: {
          id: 'criminal-transfer-a',
          number: 'criminal-transfer-2026-000001',
          lifecycle: 'criminal-transfer',
          version: 2,
        },
        sequence: 3,
        about: 'decide#1/superior',
        detail: { duty: 'decide#1', modality: 'shall' },
      },
    });
  });

  it('does not say which step it comes from to a unit that may not open the referral', () => {
    const { data } = JSON.parse(letterOf('addressed').body) as { data: Record<string, unknown> };
    expect(data).toHaveProperty('about', 'decide#1/superior');
    expect(data).not.toHaveProperty('sequence');
  });

  it('says nothing of a referral that the unit has left', () => {
    const { body } = letterOf('withheld');
    expect(JSON.parse(body)).toMatchObject({
      data: { unit: 'prov-eco', kind: 'rung', createdAt: '2026-03-06T00:00:01.000Z' },
    });
    for (const word of ['criminal-transfer', 'decide', 'subject', 'sequence'])
      expect(body).not.toContain(word);
  });

  it('bears a signature that the library of Standard Webhooks accepts, and of nothing else', () => {
    const { headers, body } = letterOf('readable');
    expect(headers).toMatchObject({ 'webhook-id': '42' });
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
    const refused: readonly [Webhook, string, Record<string, string>][] = [
      [new Webhook(secret), body.replace('shall', 'may'), headers],
      [new Webhook(secret), body, { ...headers, 'webhook-id': '43' }],
      [new Webhook(secret), body, { ...headers, 'webhook-timestamp': '1' }],
      [new Webhook(secretOf('0f'.repeat(32), 'another')), body, headers],
    ];
    for (const [webhook, content, signed] of refused)
      expect(() => webhook.verify(content, signed)).toThrow(WebhookVerificationError);
  });
});
