import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import {
  connectionLost,
  heardConnection,
  probeConnection,
  subscribeConnection,
} from '../api/connection-store.js';
import { texts } from '../texts/texts.js';

const PROBE_EVERY_MS = 5_000;

/** Says that the connection is lost, asks for it again, and freshens the page once it is back. */
export const ConnectionBanner = () => {
  const lost = useSyncExternalStore(subscribeConnection, connectionLost);
  const queryClient = useQueryClient();

  useEffect(() => {
    const offline = (): void => heardConnection(false);
    const online = (): void => void probeConnection();
    addEventListener('offline', offline);
    addEventListener('online', online);
    return () => {
      removeEventListener('offline', offline);
      removeEventListener('online', online);
    };
  }, []);

  useEffect(() => {
    if (!lost) return;
    const timer = setInterval(() => void probeConnection(), PROBE_EVERY_MS);
    return () => {
      clearInterval(timer);
      void queryClient.invalidateQueries();
    };
  }, [lost, queryClient]);

  return (
    <div role="status" className={lost ? 'connection-banner' : undefined}>
      {lost && texts.connectionLost}
    </div>
  );
};
