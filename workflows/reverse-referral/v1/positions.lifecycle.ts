/** A procuratorate's 检察长 and the deputies; of an agency whoever heads it or stands in. */
export const heads = ['principal-head', 'deputy-head'] as const;

/** 检察长 alone, where the text names nobody else. */
export const chief = ['principal-head'] as const;
