const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const day = { type: 'string', format: 'date' } as const;
const dayOrNull = { type: ['string', 'null'], format: 'date' } as const;
const instant = { type: 'string', format: 'date-time', description: 'ISO 8601，北京时间' } as const;
const instantOrNull = { ...instant, type: ['string', 'null'] } as const;
const year = { type: 'integer', minimum: 2000, maximum: 2100 } as const;
const whole = { type: 'integer', minimum: 0 } as const;
const listOf = <T>(items: T) => ({ type: 'array', items }) as const;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const refOrNull = (name: string) => ({ oneOf: [ref(name), { type: 'null' }] });
const object = <T extends Readonly<Record<string, unknown>>>(properties: T) =>
  ({ type: 'object', required: Object.keys(properties), properties }) as const;

const head = {
  id: { ...text, description: '年度-版次' },
  year,
  source: { enum: ['release', 'deployment'], description: 'release：随版本发布；deployment：本部署公布' },
  status: { enum: ['proposed', 'published', 'withdrawn'] },
  statusName: { enum: ['待批准', '已公布', '已撤回'] },
  title: text,
  notice: { ...textOrNull, description: '通知的文号' },
  proposed: { ...refOrNull('Decision'), description: '提出；随版本发布的为 null' },
  published: refOrNull('Decision'),
  withdrawn: refOrNull('Decision'),
} as const;

const edition = {
  ...head,
  holidays: listOf(object({ on: day, name: text })),
  makeUpDays: { ...listOf(day), description: '调休上班的星期六、星期日' },
} as const;

const due = object({
  dueAt: instantOrNull,
  dueOn: dayOrNull,
  conservativeDueOn: dayOrNull,
  provisional: { type: 'boolean' },
});

export const calendarSchemas = {
  Decision: object({ person: text, unit: textOrNull, at: instant, reason: text }),
  EditionHead: object({ ...head, holidayCount: whole, makeUpDayCount: whole }),
  Edition: object(edition),
  CalendarList: object({
    items: listOf(object({ year, inForce: refOrNull('EditionHead'), proposed: refOrNull('EditionHead') })),
  }),
  Calendar: object({
    year,
    inForce: { ...refOrNull('Edition'), description: '现行的版本' },
    proposed: { ...refOrNull('Edition'), description: '待批准的提案' },
    earlier: { ...listOf(ref('Edition')), description: '被取代的与撤回的，最近的在前' },
  }),
  Due: due,
  MovePage: object({
    items: listOf(
      object({
        referral: { ...text, description: '案件编号' },
        number: text,
        duty: text,
        name: text,
        owedBy: { ...text, description: '单位编号' },
        from: ref('Due'),
        to: ref('Due'),
        becomesOverdue: { type: 'boolean', description: '公布后立即逾期：新的届满日已经过去' },
      }),
    ),
    nextCursor: { ...textOrNull, description: '某一页可以没有内容而不是最后一页' },
    examined: { ...whole, description: '本页重新计算的职责' },
  }),
  EditionOrMoves: { oneOf: [ref('Edition'), ref('MovePage')] },
  PublishedEdition: object({ ...edition, recomputation: object({ id: text }) }),
  Recomputation: object({
    id: text,
    kind: { enum: ['calendar', 'rule'] },
    years: listOf(whole),
    ruleIds: listOf(text),
    status: { enum: ['running', 'finished'] },
    requestedBy: text,
    requestedAt: instant,
    finishedAt: instantOrNull,
    examined: { ...whole, description: '已重新计算的职责' },
    moved: { ...whole, description: '其中届满日有变动的' },
  }),
} as const;
