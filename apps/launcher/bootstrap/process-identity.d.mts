/** Which process has this id now; `undefined` when none is alive. */
export declare const processIdentity: (pid: number) => string | undefined;
