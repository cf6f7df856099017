import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';

/** Node has it; the types of its version 20 do not. */
declare const WebAssembly: {
  instantiate(
    binary: Uint8Array,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ): Promise<{ readonly instance: { readonly exports: Readonly<Record<string, unknown>> } }>;
};

type EngineModule = typeof import('@prisma/schema-engine-wasm/schema_engine_bg') & {
  __wbg_set_wasm(exports: unknown): void;
  readonly SchemaEngine: typeof SchemaEngine;
};

/**
 * Prisma's schema engine inside Node: what the CLI downloads a binary for, without the download. Its connections are
 * closed when `work` is done.
 */
export const withSchemaEngine = async <T>(
  databaseUrl: string,
  schema: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> => {
  const { SchemaEngine: Engine } = await (loaded ??= loadEngine());
  const adapters: SqlDriverAdapter[] = [];
  const factory = forMigrations(new PrismaPg({ connectionString: databaseUrl }), adapters);
  try {
    const silent = (): undefined => undefined; // what it would log, it also rejects with
    const bound = bindMigrationAwareSqlAdapterFactory(factory);
    return await work(await Engine.new({ datamodels: [['schema.prisma', schema]] }, silent, bound));
  } finally {
    await Promise.all(adapters.map((adapter) => adapter.dispose()));
  }
};

/** Its memory belongs to the module: a second instance would take it from the first. */
let loaded: Promise<EngineModule> | undefined;

const loadEngine = async (): Promise<EngineModule> => {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const engine = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as EngineModule;
  const binary = await readFile(join(dirname(script), 'schema_engine_bg.wasm'));
  const imports = Object.entries(engine).map(([name, given]) => [
    name,
    name.startsWith('__wbg_setTimeout_') ? unrefTimeout : given,
  ]);
  const { instance } = await WebAssembly.instantiate(binary, {
    './schema_engine_bg.js': Object.fromEntries(imports),
  });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  return engine;
};

/** Columns of the catalogue that hold PostgreSQL's one-byte type, as the engine's queries name them. */
const SINGLE_CHARACTERS = /\bcon\.conf(?:del|upd)type\b|\bconstr\.contype(?= AS constraint_type)/g;
const SINGLE_CHARACTER_COLUMNS = ['confdeltype', 'confupdtype', 'constraint_type'];

/** The engine's time limit for its lock is never cleared: it would hold the process for ten seconds after the work. */
const unrefTimeout = (callback: () => void, milliseconds: number): NodeJS.Timeout =>
  setTimeout(callback, milliseconds).unref();

/**
 * The adapter with two gaps closed: it cuts a script at every semicolon, those inside function bodies too, and it
 * cannot read the one-byte type in which the catalogue describes constraints.
 */
const forMigrations = (
  factory: PrismaPg,
  opened: SqlDriverAdapter[],
): SqlMigrationAwareDriverAdapterFactory => {
  const connectWith = async (connect: () => ReturnType<PrismaPg['connect']>): Promise<SqlDriverAdapter> => {
    const adapter = await connect();
    opened.push(adapter);
    adapter.executeScript = async (script: string) => {
      await adapter.underlyingDriver().query(script);
    };
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw({ ...query, sql: query.sql.replace(SINGLE_CHARACTERS, '$&::text') });
      const columnTypes = result.columnTypes.map((type, i) =>
        SINGLE_CHARACTER_COLUMNS.includes(result.columnNames[i] ?? '') ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    };
    return adapter;
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: () => connectWith(() => factory.connect()),
    connectToShadowDb: () => connectWith(() => factory.connectToShadowDb()),
  };
};
