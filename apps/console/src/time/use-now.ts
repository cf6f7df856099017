import { useEffect, useState } from 'react';
import { serverNow } from './server-clock.js';

/** The server's time, renewed every half minute so that what is left of a period keeps true. */
export const useNow = (): number => {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
};
