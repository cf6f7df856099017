/** A file that has been put away and waits to be named by a step. */
export interface UploadedFile {
  readonly documentId: string;
  readonly name: string;
  /** SHA-256 of the content, hex. */
  readonly sha256: string;
}

/** What a form holds while it is being filled in: text as typed, so that nothing typed is ever dropped. */
export interface FormValues {
  readonly title?: string;
  readonly parties?: Readonly<Record<string, string | undefined>>;
  readonly subjects?: readonly { readonly name?: string; readonly code?: string }[];
  readonly outcome?: string;
  readonly duty?: string;
  /** Why a recorded step is corrected. */
  readonly reason?: string;
  /** `2026-03-02T09:30`, Beijing wall-clock time. */
  readonly occurredAt?: string;
  /** By key; `true`/`false` for booleans. */
  readonly facts?: Readonly<Record<string, string | boolean | undefined>>;
  /** By type. */
  readonly documents?: Readonly<Record<string, readonly UploadedFile[] | undefined>>;
}
