import { hkdfSync } from 'node:crypto';

/**
 * The secret that a receiver checks signatures with, as Standard Webhooks writes it (`whsec_…`). It is kept nowhere: whoever
 * has the deployment's key derives it again from the subscription's id.
 * @param noticeKey 64 hexadecimal digits
 */
export const secretOf = (noticeKey: string, webhookId: string): string => {
  const bytes = hkdfSync('sha256', Buffer.from(noticeKey, 'hex'), '', `liandong/webhook/${webhookId}`, 32);
  return `whsec_${Buffer.from(bytes).toString('base64')}`;
};
