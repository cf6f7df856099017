import { documentSchemas } from '../documents/documents.schema.js';
import { lifecycleSchemas } from '../lifecycles/lifecycles.schema.js';
import { meSchemas } from '../me/me.schema.js';
import { referralSchemas } from '../referrals/referrals.schema.js';
import { requestSchemas } from '../requests/requests.schema.js';

/** Every body that the API answers, by the name it has in the interface description. */
export const schemas = {
  ...referralSchemas,
  ...requestSchemas,
  ...documentSchemas,
  ...lifecycleSchemas,
  ...meSchemas,
} as const;

export type SchemaName = keyof typeof schemas;
