const PARENT_CHECK_MS = 1000;
/** npm passes a Ctrl-C on that the terminal has already sent to us: the same request, not a second one. */
const SAME_REQUEST_MS = 1500;

/**
 * Aborted when somebody wants us to stop: Ctrl-C, a signal, a closed terminal, or the end of the npm that runs us.
 * @param onImpatience somebody asked again
 */
export const stopRequests = (onImpatience: () => void): AbortSignal => {
  const stopping = new AbortController();
  let requestedAt = 0;
  const request = () => {
    if (!stopping.signal.aborted) {
      requestedAt = Date.now();
      stopping.abort();
    } else if (Date.now() - requestedAt > SAME_REQUEST_MS) {
      onImpatience();
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, request);
  if (process.env['npm_lifecycle_event'] !== undefined) {
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      request();
    }, PARENT_CHECK_MS).unref();
  }
  return stopping.signal;
};
