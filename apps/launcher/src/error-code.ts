/** The `code` of an error of Node or gRPC. Not asked by class: an error may come from another realm. */
export const errorCode = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
