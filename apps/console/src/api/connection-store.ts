type Listener = () => void;

let lost = false;
const listeners = new Set<Listener>();

/** Every answer and every failure to get one is reported here. */
export const heardConnection = (works: boolean): void => {
  if (lost === !works) return;
  lost = !works;
  for (const listener of listeners) listener();
};

export const connectionLost = (): boolean => lost;

export const subscribeConnection = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Asks the API whether it is there again. Needs nobody to be signed in. */
export const probeConnection = async (): Promise<void> => {
  const answer = await fetch('/api/v1/client-settings', { cache: 'no-store' }).catch(() => null);
  heardConnection(answer !== null);
};
