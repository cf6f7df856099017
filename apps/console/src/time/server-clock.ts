let offset = 0;

/** Office computers run minutes wrong; what is left of a period is counted by the server's clock. */
export const heardServerTime = (httpDate: string | null): void => {
  const heard = httpDate === null ? Number.NaN : Date.parse(httpDate);
  if (Number.isFinite(heard)) offset = heard - Date.now();
};

/** Milliseconds since the epoch by the server's clock, to about a second. */
export const serverNow = (): number => Date.now() + offset;
