import { auditSchemas } from '../audit/audit.schema.js';
import { bulkSchemas } from '../bulk/bulk.schema.js';
import { calendarSchemas } from '../calendars/calendars.schema.js';
import { documentSchemas } from '../documents/documents.schema.js';
import { dutySchemas } from '../duties/duties.schema.js';
import { lifecycleSchemas } from '../lifecycles/lifecycles.schema.js';
import { meSchemas } from '../me/me.schema.js';
import { noticeSchemas } from '../notices/notices.schema.js';
import { periodSchemas } from '../periods/periods.schema.js';
import { referralSchemas } from '../referrals/referrals.schema.js';
import { requestSchemas } from '../requests/requests.schema.js';
import { ruleSchemas } from '../rules/rules.schema.js';
import { simulationSchemas } from '../simulations/simulations.schema.js';
import { supervisionSchemas } from '../supervision/supervision.schema.js';
import { webhookSchemas } from '../webhooks/webhooks.schema.js';
import { verificationSchemas } from '../verification/verification.schema.js';

/** Every body that the API answers, by the name it has in the interface description. */
export const schemas = {
  ...referralSchemas,
  ...requestSchemas,
  ...bulkSchemas,
  ...documentSchemas,
  ...lifecycleSchemas,
  ...simulationSchemas,
  ...meSchemas,
  ...ruleSchemas,
  ...periodSchemas,
  ...calendarSchemas,
  ...supervisionSchemas,
  ...dutySchemas,
  ...noticeSchemas,
  ...webhookSchemas,
  ...auditSchemas,
  ...verificationSchemas,
} as const;

export type SchemaName = keyof typeof schemas;
