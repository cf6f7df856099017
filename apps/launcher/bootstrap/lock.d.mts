/** Takes the lock for this process until it is released or the process dies; answers the holder when another has it. */
export declare const tryLock: (
  path: string,
) => { readonly release: () => void } | { readonly holder: { readonly pid: number } };

/** Takes the lock, waiting as long as another process has it or until `giveUp`; `onWait` is called once. */
export declare const holdLock: (
  path: string,
  onWait: (holder: { readonly pid: number }) => void,
  giveUp?: AbortSignal,
) => Promise<() => void>;
