/** Environment variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What can be set from outside. Absent addresses mean: the launcher starts its own. */
export interface Settings {
  /** Port of API and console on 127.0.0.1; 0 takes any free one. */
  readonly port: number;
  /** Absolute folder of everything that this installation keeps. */
  readonly dataDir: string;
  /** Absolute folder of the deployment's own rule files (`*.rules.yaml`). Need not exist. */
  readonly rulesDir: string;
  /** PostgreSQL, as `postgresql://user:password@host:port/database`. */
  readonly databaseUrl: string | undefined;
  /** Temporal frontend, as `host:port`. */
  readonly temporalAddress: string | undefined;
  readonly temporalNamespace: string;
  /** Days for which Temporal keeps the history of a closed referral. */
  readonly temporalRetentionDays: number;
  /** Issuer of the bearer tokens: the exact text of their `iss` claim, which is a URL. */
  readonly oidcIssuer: string | undefined;
  /** Whether the first start plays the demonstration referrals. Only with the embedded issuer. */
  readonly demonstrationReferrals: boolean;
  /** How documents are numbered, with `{unit}`, `{series}`, `{year}` and `{number}`. */
  readonly documentNumbers: string;
  /** Where people and other systems reach this deployment: the source that its events name. */
  readonly publicAddress: string;
  /** Origins that notices may be posted to; none: nobody may subscribe. */
  readonly webhookOrigins: readonly string[];
  /** Networks (CIDR) that a receiver may stand in although they are private. */
  readonly webhookNetworks: readonly string[];
  /** The key that every receiver's secret is derived from: 64 hexadecimal digits. */
  readonly noticeKey: string | undefined;
  /** Key of the digests by which the same subject is found again: 32 bytes, hexadecimal. */
  readonly subjectKey: string | undefined;
  /**
   * Absolute paths of the files that the notary writes its checkpoints to. They are worth most where whoever owns the
   * database cannot write.
   */
  readonly auditAnchors: readonly string[];
  /** Ports of the processes behind the API, from which free ones are taken. */
  readonly internalPorts: PortRange;
  /** Absolute folder of what is built once for every checkout on this machine. */
  readonly cacheDir: string;
}

/** 甲检建〔2026〕3号, as GB/T 9704 writes it. */
export const USUAL_DOCUMENT_NUMBERS = '{unit}{series}〔{year}〕{number}号';

export interface PortRange {
  readonly from: number;
  readonly to: number;
}

/** Name of the variable behind each setting: what an error must name. */
export const variableOf = {
  port: 'PORT',
  dataDir: 'DATA_DIR',
  rulesDir: 'RULES_DIR',
  databaseUrl: 'DATABASE_URL',
  temporalAddress: 'TEMPORAL_ADDRESS',
  temporalNamespace: 'TEMPORAL_NAMESPACE',
  temporalRetentionDays: 'TEMPORAL_RETENTION_DAYS',
  oidcIssuer: 'OIDC_ISSUER',
  demonstrationReferrals: 'DEMONSTRATION_REFERRALS',
  documentNumbers: 'DOCUMENT_NUMBERS',
  publicAddress: 'PUBLIC_ADDRESS',
  webhookOrigins: 'WEBHOOK_ORIGINS',
  webhookNetworks: 'WEBHOOK_NETWORKS',
  noticeKey: 'NOTICE_KEY',
  subjectKey: 'SUBJECT_KEY',
  auditAnchors: 'AUDIT_ANCHORS',
  internalPorts: 'INTERNAL_PORTS',
  cacheDir: 'LIANDONG_CACHE',
} as const satisfies Record<keyof Settings, string>;
