import { readFile } from 'node:fs/promises';
import { POSITIONS } from '#libs/lifecycle/vocabulary.js';
import { CommandError } from '../command.js';
import type { Accounts } from './accounts.js';

/** `city-eco principal-head`, and `city-eco principal-head 2` for a second person. */
const NAME = /^(\S+) (\S+)(?: \S+)?$/;

/** Tokens that an external identity provider has handed out. @throws CommandError */
export const tokenFile = async (path: string): Promise<Accounts> => {
  const tokens = await read(path);
  const names = Object.keys(tokens);
  const [reader] = names;
  if (reader === undefined) throw new CommandError(`${path} 中没有令牌。`);
  return {
    reader,
    of: (unit, position) =>
      names.filter((name) => name === `${unit} ${position}` || name.startsWith(`${unit} ${position} `)),
    tokenOf: (account) => Promise.resolve(tokens[account] ?? ''),
  };
};

const read = async (path: string): Promise<Readonly<Record<string, string>>> => {
  const content: unknown = await readFile(path, 'utf8')
    .then(JSON.parse)
    .catch(() => null);
  const isMap = typeof content === 'object' && content !== null && !Array.isArray(content);
  const entries = isMap ? Object.entries(content) : [];
  const wrong = entries.find(([name, token]) => {
    const position = NAME.exec(name)?.[2];
    return typeof token !== 'string' || !POSITIONS.some((one) => one === position);
  });
  if (!isMap || wrong !== undefined)
    throw new CommandError(
      `${path} 应为 JSON 对象：“单位编号 职务” → 令牌，职务为 ${POSITIONS.join('、')} 之一${wrong ? `；有误：${wrong[0]}` : ''}。`,
    );
  return content as Readonly<Record<string, string>>;
};
