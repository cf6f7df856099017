/** What is owed at once, and no text gives a number for. */
export const promptly = {
  modality: 'shall',
  kind: 'deadline',
  period: { none: '及时' },
  start: 'act',
} as const;
