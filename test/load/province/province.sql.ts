/**
 * Multiplies the referrals `pattern-…`: every copy gets an id and a number of its own, and other parties and another title,
 * also inside of what it remembers. 10,000 agencies in 120 counties, of which the first have by far the most to do.
 */
export const AGENCIES = 10_000;
export const COUNTIES = 120;
/** Each has an agency above those whose numbers leave its own when divided. */
const LINES = 40;

/** A line's agencies, the one above them first. */
export const unitsOf = (line: number): readonly string[] => [
  `line${line}`,
  ...Array.from({ length: AGENCIES / LINES }, (_, n) => `a${n * LINES + line}`),
];

export const drawnLine = (chance: number): number => Math.floor(LINES * chance);

export const UNITS = `
  insert into unit (id, name, kind, level, region)
  select 'a' || n, '（虚构）第' || n || '执法局', 'enforcement-agency', 'county', 'c' || n % ${COUNTIES}
  from generate_series(0, ${AGENCIES - 1}) n
  union all
  select 'line' || n, '（虚构）第' || n || '执法厅', 'enforcement-agency', 'province', 'lines'
  from generate_series(0, ${LINES - 1}) n
  union all
  select 'c' || n || '-' || branch, '（虚构）第' || n || '县' || branch, kind, 'county', 'c' || n
  from generate_series(0, ${COUNTIES - 1}) n,
    (values ('police', 'public-security'), ('proc', 'procuratorate'), ('gov', 'government')) branches (branch, kind)`;

export const RELATIONS = `
  insert into unit_relation (unit_id, relation, to_unit_id)
  select unit.id, relation, unit.region || '-' || branch
  from unit, (values ('peer-government', 'gov'), ('peer-procuratorate', 'proc')) relations (relation, branch)
  where unit.region ~ '^c\\d+$' and unit.id <> unit.region || '-' || branch
  union all
  select 'a' || n, 'line-superior', 'line' || n % ${LINES} from generate_series(0, ${AGENCIES - 1}) n`;

/** Whoever is more than a day late was urged. An empty table would be read whole, and nothing learned from that. */
export const URGED = `
  insert into urging (id, referral_id, duty_id, at, person, unit, recipient, content_id)
  select md5('urging ' || referral_id || id), referral_id, id, due_at + interval '1 day', unit || '.head', unit, unit, ''
  from duty d
  where status = 'open' and kind = 'deadline' and due_at < now() - interval '1 day'
    and exists (select from generated g where g.id = d.referral_id)`;

/** Triggers sleep while the copies are made: what they would have kept is counted afterwards. */
export const TALLIED = `
  insert into duty_tally (unit, lifecycle, due_at, conservative_at, n)
  select unit, lifecycle, due_at, conservative_at, count(*) from duty d
  where status = 'open' and kind = 'deadline' and exists (select from generated g where g.id = d.referral_id)
  group by 1, 2, 3, 4`;

/** So many referrals share what they remember, and a title: making each anew would take most of the time. */
export const REPEATS = 10;
const TITLES = 5_000;

/** Titles to be shared out, with what they are searched by. */
export const TITLE_POOL = `
  create unlogged table generated_title as
  select n, title, title_grams(title) as grams from (
    select n, '（虚构）' || chr(19968 + n * 7 % 3000) || chr(19968 + n * 13 % 2999) || '公司涉嫌'
      || (array['污染环境', '生产销售伪劣产品', '非法经营', '重大责任事故', '假冒注册商标'])[1 + n % 5] || '案' as title
    from generate_series(0, ${TITLES - 1}) n
  ) drawn`;

/** What a pattern remembers, as a format with places for units and content: one pass instead of eight. */
const asFormat = (column: string): string =>
  `replace(replace(replace(replace(replace(${column}::text, '%', '%%'), 'city-eco', '%1$s'), 'city-police', '%2$s'),
    'city-proc', '%3$s'), title_content_id, '%4$s')`;

export const TEMPLATES = `
  create unlogged table generated_template as
  select id, ${asFormat('memory')} as memory, ${asFormat('state')} as state from referral where id like 'pattern-%'`;

const its = (column: string): string =>
  `format(template.${column}, drawn.agency, drawn.police, drawn.proc, drawn.content_id)::jsonb as ${column}`;

/** $1 documents, $2 ids of the patterns, $3 the upper bound of each one's share (the last is 1). */
export const DRAWN = `
  insert into generated_document (n, pattern, title, agency, police, proc, content_id)
  select n, chosen.id, floor(random() * ${TITLES})::int, 'a' || agency,
    'c' || agency % ${COUNTIES} || '-police', 'c' || agency % ${COUNTIES} || '-proc', 'content-' || md5('content ' || n)
  from (
      select n, random() as chance, floor(${AGENCIES} * power(random(), 2.5))::int as agency
      from generate_series(0, $1::int - 1) n
    ) drawn
    join lateral (
      select id from unnest($2::text[], $3::float8[]) bound (id, until)
      where drawn.chance < bound.until order by until limit 1
    ) chosen on true`;

export const DOCUMENT_TABLE = `
  create unlogged table generated_document (n int, pattern text, title int, agency text, police text, proc text,
    content_id text)`;

export const REMEMBERED = `
  create unlogged table generated_memory as
  select drawn.n, ${its('memory')}, ${its('state')}
  from generated_document drawn join generated_template template on template.id = drawn.pattern`;

/** $1 referrals. */
export const GENERATED = `
  insert into generated (id, n, pattern, number, title, agency, police, proc, content_id)
  select 'criminal-transfer-' || substr(md5('referral ' || copy), 1, 26), d.n, d.pattern,
    'criminal-transfer-' || to_char(pattern.opened_at, 'YYYY') || '-' || lpad((900000000 + copy)::text, 9, '0'), d.title,
    d.agency, d.police, d.proc, d.content_id
  from generate_series(0, $1::int - 1) copy
    join generated_document d on d.n = copy / ${REPEATS}
    join referral pattern on pattern.id = d.pattern
  order by 1`;

export const GENERATED_TABLE = `
  create unlogged table generated (id text, n int, pattern text, number text, title int, agency text, police text,
    proc text, content_id text)`;

export const HELP_TABLES = [
  ...['generated', 'generated_document', 'generated_memory', 'generated_template', 'generated_title'],
];

const UNIT_OF = `case $COLUMN when 'city-eco' then g.agency when 'city-police' then g.police
    when 'city-proc' then g.proc else $COLUMN end`;
const unitOf = (column: string): string => UNIT_OF.replaceAll('$COLUMN', column);

/** What copies half of them: $1 is 0 or 1. Two connections share the work. */
const HALF = `abs(hashtext(g.id)) % 2 = $1::int`;

export const COPIES: readonly { readonly table: string; readonly sql: string }[] = [
  {
    table: 'content',
    sql: `insert into content (id, title, texts, sha256, owner_person, owner_unit, created_at, referral_id, sequence)
      select distinct on (g.content_id) g.content_id, titled.title, content.texts, content.sha256,
        g.agency || '.handler', g.agency, pattern.opened_at, g.id, 1
      from generated g join referral pattern on pattern.id = g.pattern
        join content on content.id = pattern.title_content_id
        join generated_title titled on titled.n = g.title
      where g.n % 2 = $1::int
      order by g.content_id`,
  },
  {
    table: 'referral',
    sql: `insert into referral (id, number, lifecycle, version, definition_digest, stage, final, sequence, starter_unit,
        opened_at, recorded_at, memory, state, title_content_id, title_grams, stage_entered_by)
      select g.id, g.number, pattern.lifecycle, pattern.version, pattern.definition_digest, pattern.stage,
        pattern.final, pattern.sequence, g.agency, pattern.opened_at, pattern.recorded_at,
        remembered.memory, remembered.state, g.content_id, titled.grams, ${unitOf('pattern.stage_entered_by')}
      from generated g join referral pattern on pattern.id = g.pattern
        join generated_memory remembered on remembered.n = g.n
        join generated_title titled on titled.n = g.title
      where ${HALF}`,
  },
  {
    table: 'referral_party',
    sql: `insert into referral_party (referral_id, role, unit_id, from_sequence, until_sequence)
      select g.id, p.role, ${unitOf('p.unit_id')}, p.from_sequence, p.until_sequence
      from generated g join referral_party p on p.referral_id = g.pattern
      where ${HALF}`,
  },
  {
    table: 'referral_reader',
    sql: `insert into referral_reader (unit_id, referral_id, opened_at, lifecycle, stage, final)
      select ${unitOf('v.unit_id')}, g.id, v.opened_at, v.lifecycle, v.stage, v.final
      from generated g join referral_reader v on v.referral_id = g.pattern
      where ${HALF}`,
  },
  {
    table: 'duty',
    sql: `insert into duty (referral_id, id, duty, lifecycle, version, unit, acts, modality, kind, status, paused,
        opened_at, start_at, due_key_digest, due_at, conservative_at, provisional, rule_id, submitted_at, closed_at,
        closed_by)
      select g.id, d.id, d.duty, d.lifecycle, d.version, ${unitOf('d.unit')}, d.acts, d.modality, d.kind, d.status,
        d.paused, d.opened_at, d.start_at, d.due_key_digest, d.due_at, d.conservative_at, d.provisional, d.rule_id,
        d.submitted_at, d.closed_at, d.closed_by
      from generated g join duty d on d.referral_id = g.pattern
      where ${HALF}`,
  },
  {
    table: 'choice',
    sql: `insert into choice (referral_id, id, unit, duty_id, act, since, until)
      select g.id, c.id, ${unitOf('c.unit')}, c.duty_id, c.act, c.since, c.until
      from generated g join choice c on c.referral_id = g.pattern
      where ${HALF}`,
  },
  {
    table: 'due_answer',
    sql: `insert into due_answer (referral_id, key_digest, key, sequence, question, answer, detail)
      select g.id, a.key_digest, a.key, a.sequence, a.question, a.answer, a.detail
      from generated g join due_answer a on a.referral_id = g.pattern
      where ${HALF}`,
  },
];
