/** Schemas that many answers share. */

/** A page of a list. @param item name of the schema of what is listed */
export const pageSchema = (item: string) => ({
  type: 'object',
  required: ['items', 'nextCursor'],
  properties: {
    items: { type: 'array', items: { $ref: `#/components/schemas/${item}` } },
    nextCursor: { type: ['string', 'null'] },
  },
});

/** The lifecycle that a referral runs on. */
export const lifecycleSchema = {
  type: 'object',
  required: ['id', 'version', 'name'],
  properties: { id: { type: 'string' }, version: { type: 'integer' }, name: { type: 'string' } },
} as const;
