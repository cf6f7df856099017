/** The Temporal release that we are tested on. */
export const SERVER_VERSION = '1.32.0';
/** The `temporal` command that carries this server. */
export const COMMAND_LINE_VERSION = '1.9.1';

/** A program that is a Temporal server: the server itself, or the `temporal` command with its development server. */
export interface Executable {
  readonly kind: 'server' | 'command-line';
  readonly path: string;
}

/** Names of what we keep in the cache, per system. */
export const cachedName = (kind: Executable['kind']): string =>
  kind === 'server'
    ? `temporal-server-${SERVER_VERSION}-${process.platform}-${process.arch}`
    : `temporal-command-${COMMAND_LINE_VERSION}-${process.platform}-${process.arch}`;
