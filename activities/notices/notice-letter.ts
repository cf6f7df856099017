import type { NoticeSight } from '#libs/access/index.js';
import type { NoticeRecord } from '#libs/records/index.js';
import { Webhook } from 'standardwebhooks';
import type { Letter } from './post.js';

/** What a receiver is told: ids, codes and instants. Nobody's name, no title, no text. */
export interface NoticeData {
  /** The unit that it is addressed to. */
  readonly unit: string;
  readonly kind: string;
  readonly createdAt: string;
  readonly referral?: {
    readonly id: string;
    readonly number: string;
    readonly lifecycle: string;
    readonly version: number;
  };
  readonly sequence?: number;
  readonly about?: string;
  readonly detail?: Readonly<Record<string, string>>;
}

const SPEC_VERSION = '1.0';

/**
 * A notice as a CloudEvent in structured mode, signed as Standard Webhooks asks. However often it is posted, its id is the
 * notice's, so that a receiver knows what it has.
 * @param source the deployment's public address
 */
export const noticeLetter = (
  notice: NoticeRecord,
  sight: NoticeSight,
  { source, secret, at }: { readonly source: string; readonly secret: string; readonly at: Date },
): Letter => {
  const { id, kind, createdAt, referralId } = notice;
  const body = JSON.stringify({
    specversion: SPEC_VERSION,
    id,
    source,
    type: `liandong.notice.${kind}`,
    ...(sight === 'withheld' ? {} : { subject: referralId }),
    time: createdAt,
    datacontenttype: 'application/json',
    data: dataOf(notice, sight),
  });
  return {
    headers: {
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': new Webhook(secret).sign(id, at, body),
    },
    body,
  };
};

const dataOf = (notice: NoticeRecord, sight: NoticeSight): NoticeData => {
  const { recipient: unit, kind, createdAt, referralId, number, lifecycle, version } = notice;
  if (sight === 'withheld') return { unit, kind, createdAt };
  const { sequence, about, detail } = notice;
  return {
    ...{ unit, kind, createdAt },
    referral: { id: referralId, number, lifecycle, version },
    ...(sight === 'readable' ? { sequence } : {}),
    about,
    detail,
  };
};
