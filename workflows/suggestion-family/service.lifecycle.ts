import type { ActDefinition, DutyDefinition } from '#libs/lifecycle/vocabulary.js';

/** The day of receipt starts the clock of the reply, and is the day on the receipt, whenever it is entered here. */
export const service = <
  const Role extends string,
  const Documents extends readonly string[],
  const Duties extends readonly string[],
  const Facts extends readonly string[],
>(
  role: Role,
  way: {
    readonly name: string;
    readonly documents: Documents;
    readonly facts: Facts;
    readonly opens: Duties;
  },
) =>
  ({
    name: way.name,
    by: [{ party: role }],
    from: ['sent'],
    requires: { facts: ['receivedOn', ...way.facts], documents: way.documents },
    to: 'served',
    discharges: ['serve'],
    opens: way.opens,
    tells: ['addressee', 'originator'],
    copies: [{ document: 'suggestion', to: 'addressee' }],
    outcomes: {
      statutory: { name: '按规定期限回复', opens: ['reply'] },
      named: { name: '按建议书确定的日期回复', requires: { facts: ['replyBy'] }, opens: ['replyByDay'] },
    },
  }) as const satisfies ActDefinition;

/** What is signed is sent, what is sent is served by one way or another. No text gives a number. */
export const serviceDuties = <const Role extends string, const Ways extends readonly string[]>(
  role: Role,
  ways: Ways,
) =>
  ({
    send: {
      name: '发出建议书',
      owedBy: role,
      acts: ['send'],
      modality: 'shall',
      kind: 'deadline',
      period: { none: '及时' },
      start: 'act',
      during: ['signed'],
    },

    serve: {
      name: '送达建议书',
      owedBy: role,
      acts: ways,
      modality: 'shall',
      kind: 'deadline',
      period: { none: '及时' },
      start: 'act',
      during: ['sent'],
    },
  }) as const satisfies Readonly<Record<string, DutyDefinition>>;
