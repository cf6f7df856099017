import { parseArgs } from 'node:util';
import { isCountableDate, isCountableInstant } from '#libs/contracts/countable.js';
import { explainPeriodRefusal } from '#libs/contracts/explain-period-refusal.js';
import { toBeijing } from '#libs/periods/beijing.js';
import { computePeriod, type PeriodAnswer, type PeriodQuestion } from '#libs/periods/compute-period.js';
import { reckoningInForce } from '#libs/reckoning/index.js';
import type { ReckoningRows } from '#libs/records/index.js';
import { readSettings } from '#libs/settings/read-settings.js';
import type { Environment } from '#libs/settings/settings.js';
import { CommandError, UsageError } from '../command.js';
import { errorCode } from '../error-code.js';
import { withRecords, type Reached } from '../deployment/with-records.js';
import { readFiles } from '../rule-files/read-files.js';

/** What `liandong periods compute` prints. @throws UsageError, CommandError */
export const compute = async (parameters: readonly string[], env: Environment): Promise<string> => {
  const { question, json } = read(parameters);
  const settings = readSettings(env);
  const { together } = await readFiles([], settings.rulesDir);
  return withRecords(settings, async (reached) => {
    const { calendar, activations, ruleOf } = reckoningInForce(rowsOf(reached), together);
    const answer = computePeriod(question, { calendar, activations, rules: ruleOf });
    if ('refused' in answer) {
      const { code } = answer.refused;
      const sentence = `${explainPeriodRefusal(answer.refused)}（${code}）`;
      throw code === 'UNKNOWN_RULE' ? new UsageError(sentence) : new CommandError(sentence);
    }
    return (json ? asJson : asText)(answer, question, reached);
  });
};

const OPTIONS = {
  final: { type: 'boolean' },
  custody: { type: 'boolean' },
  'set-on': { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** @throws UsageError */
function read(parameters: readonly string[]): { readonly question: PeriodQuestion; readonly json: boolean } {
  const { values, positionals } = parsed(parameters);
  const [ruleId, startAt, ...more] = positionals;
  if (ruleId === undefined || startAt === undefined || more.length > 0)
    throw new UsageError('periods compute takes a rule and a start.');
  if (!isCountableInstant(startAt))
    throw new UsageError(
      `${startAt} is no instant: write a day that exists with time and offset, like 2026-02-13T10:00:00+08:00.`,
    );
  const setOn = values['set-on'];
  if (setOn !== undefined && !isCountableDate(setOn))
    throw new UsageError(`${setOn} is no day: write one that exists, like 2026-03-20.`);
  return {
    question: {
      ruleId,
      startAt,
      ...(setOn === undefined ? {} : { setOn }),
      ...(values.custody === true ? { inCustody: true } : {}),
      ...(values.final === true ? { final: true } : {}),
    },
    json: values.json === true,
  };
}

const parsed = (parameters: readonly string[]) => {
  try {
    return parseArgs({ args: [...parameters], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (errorCode(error)?.startsWith('ERR_PARSE_ARGS') !== true) throw error;
    throw new UsageError((error as Error).message);
  }
};

const NOTHING: ReckoningRows = { version: '', editions: [], activations: [], recomputations: [] };

const rowsOf = (reached: Reached): ReckoningRows => ('rows' in reached ? reached.rows : NOTHING);

const asText = ({ explanation }: PeriodAnswer, _question: PeriodQuestion, reached: Reached): string =>
  [
    ...explanation,
    ...('rows' in reached ? [] : ['说明：未连接数据库，只依随版本发布的放假安排与规则文件计算。']),
  ].join('\n');

const asJson = (answer: PeriodAnswer, { startAt }: PeriodQuestion, reached: Reached): string =>
  JSON.stringify(
    {
      ...answer,
      startAt: toBeijing(startAt),
      dueAt: answer.dueAt && toBeijing(answer.dueAt),
      conservativeDueAt: answer.conservativeDueAt && toBeijing(answer.conservativeDueAt),
      countedBy: 'rows' in reached ? 'installation' : 'release',
    },
    null,
    2,
  );
