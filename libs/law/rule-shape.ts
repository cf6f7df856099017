import { finding } from './finding.js';
import { APPROVER_LEVELS, COUNTINGS, PERIOD_UNITS, RANKS, RULE_KINDS } from './rule.js';
import {
  day,
  exactly,
  fields,
  line,
  listOf,
  matching,
  named,
  oneOf,
  orNull,
  type Shape,
  toldBy,
  truth,
  wholeNumber,
} from './shape.js';

/** What `rule.ts` says of a rule, for values that no compiler has seen. What the fields mean together: `check-rule.ts`. */

const LONGEST_PERIOD = 10_000;
const MOST_TIMES = 100;

const span = fields({ length: wholeNumber(LONGEST_PERIOD), unit: oneOf(PERIOD_UNITS) });

const period = orNull(
  toldBy(
    {
      atOnce: fields({ atOnce: oneOf(['立即', '及时']) }),
      setByIssuer: fields({ setByIssuer: exactly(true) }),
    },
    span,
  ),
);

const approver = fields({ level: oneOf(APPROVER_LEVELS), name: line });

/** None of the names that every object in JavaScript has. */
const extensionName = matching(
  /^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  'a name of small letters, digits and single hyphens',
);

const extension = fields(
  { ground: line, approver: orNull(approver), quote: orNull(line) },
  {
    by: span,
    to: span,
    times: wholeNumber(MOST_TIMES),
    after: extensionName,
    insteadOf: listOf(extensionName),
  },
);

const citation = fields(
  {
    title: line,
    rank: oneOf(RANKS),
    article: line,
    documentNumber: line,
    documentNumberVerified: truth,
    quote: orNull(line),
  },
  { articleVerified: exactly(false), paraphrase: line },
);

const standing = fields(
  {
    confidence: oneOf(['verified', 'from-memory']),
    method: orNull(oneOf(['full-text', 'excerpt', 'secondary'])),
    quoteMachineChecked: truth,
    activeByDefault: truth,
  },
  { quoteKind: line },
);

const versionShape = fields(
  { inForceFrom: day, period, counting: oneOf(COUNTINGS), citation, reading: orNull(line) },
  {
    inForceUntil: day,
    suspendedBy: listOf(line),
    issuerSets: oneOf(['within', 'ordinarily']),
    direction: exactly('before'),
    dayEnds: matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, as HH:MM'),
    extensions: named(extensionName, extension),
    excludes: listOf(line),
    standing,
  },
);

const code = matching(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'a code of small letters, digits and single hyphens');

export const ruleShape = fields(
  {
    id: matching(
      /^([A-Z]{3}-\d{2}[A-Z]?|local:[a-z0-9-]+)$/,
      'an id of the catalogue (FWD-04), or local: and small letters, digits, hyphens',
    ),
    field: line,
    duty: line,
    dutyName: line,
    owedBy: code,
    owedByName: line,
    clockStartsOn: code,
    clockStartsOnName: line,
    kind: oneOf(RULE_KINDS),
    versions: listOf(versionShape),
    consequence: orNull(line),
    standing,
    tier: oneOf(['core', 'extended', 'local']),
  },
  { extension: line, note: line },
);

export const amendmentShape = fields({ rule: line, version: versionShape }, { repeals: day });

/** Each entry is looked at by itself, so that one wrong rule does not hide what is wrong with the next. */
export const fileShape: Shape = (value, path) =>
  isEmpty(value)
    ? finding(path, 'must have rules, amendments or both')
    : fields({}, { rules: listOf(anything), amendments: listOf(anything) })(value, path);

const anything: Shape = () => [];

const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0);
