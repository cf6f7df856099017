import { changed, findingsOf, LOCAL_RULE } from './fixtures/rule-files.js';

describe('a rule that is malformed is refused, with its line', () => {
  it.each<{ what: string; from: string; to: string; said: string }>([
    {
      what: 'an id without local:',
      from: 'id: local:hotline-reply',
      to: 'id: hotline-reply',
      said: '2: rules[0].id must be an id of the catalogue',
    },
    {
      what: 'capitals in a local id',
      from: 'local:hotline-reply',
      to: 'local:Hotline',
      said: '2: rules[0].id must be an id',
    },
    {
      what: 'an id of the catalogue, and called local',
      from: 'id: local:hotline-reply',
      to: 'id: FWD-04',
      said: '31: rules[0].tier must be local for a local id, and only for one',
    },
    {
      what: 'a local rule called core',
      from: 'tier: local',
      to: 'tier: core',
      said: '31: rules[0].tier must be local for a local id',
    },
    {
      what: 'a local rule of the rank of a law',
      from: 'rank: local-rule',
      to: 'rank: law',
      said: '19: rules[0].versions[0].citation.rank must be local-rule or minutes-or-agreement',
    },
    { what: 'no duty', from: '    duty: Reply to the hotline\n', to: '', said: '2: rules[0] has no duty' },
    {
      what: 'no consequence, not even null',
      from: '    consequence: null\n',
      to: '',
      said: '2: rules[0] has no consequence',
    },
    {
      what: 'a field misspelt',
      from: 'quote: 五个',
      to: 'quoet: 五个',
      said: '17: rules[0].versions[0].citation has no quote',
    },
    {
      what: 'a field of nobody',
      from: 'tier: local',
      to: 'tier: local\n    nickname: x',
      said: '32: rules[0].nickname is not known',
    },
    {
      what: 'a field of every object',
      from: 'tier: local',
      to: 'tier: local\n    constructor: x',
      said: '32: rules[0].constructor is not known',
    },
    {
      what: 'a text that is blank',
      from: 'field: 12345工单',
      to: "field: ' '",
      said: '3: rules[0].field must be one line of text',
    },
    {
      what: 'a text of two lines',
      from: 'field: 12345工单',
      to: 'field: "a\\nb"',
      said: '3: rules[0].field must be one line of text',
    },
    {
      what: 'a text that turns its direction',
      from: 'field: 12345工单',
      to: 'field: "12\\u202e345"',
      said: '3: rules[0].field must be one line of text',
    },
    {
      what: 'a number for a text',
      from: 'field: 12345工单',
      to: 'field: 12345',
      said: '3: rules[0].field must be one line of text',
    },
    {
      what: 'a code in Chinese',
      from: 'owedBy: handling-unit',
      to: 'owedBy: 承办单位',
      said: '6: rules[0].owedBy must be a code',
    },
    {
      what: 'a kind that is none',
      from: 'kind: sla',
      to: 'kind: target',
      said: '10: rules[0].kind must be one of deadline, waiting',
    },
    {
      what: 'a day that does not exist',
      from: '2026-03-01',
      to: '2026-02-29',
      said: '12: rules[0].versions[0].inForceFrom must be a day that exists',
    },
    {
      what: 'a day with a time',
      from: '2026-03-01',
      to: '2026-03-01T00:00:00Z',
      said: '12: rules[0].versions[0].inForceFrom must be a day that exists',
    },
    {
      what: 'a day in another order',
      from: '2026-03-01',
      to: '01-03-2026',
      said: '12: rules[0].versions[0].inForceFrom must be a day that exists',
    },
    {
      what: 'an end before the beginning',
      from: 'inForceFrom: 2026-03-01',
      to: 'inForceFrom: 2026-03-01\n        inForceUntil: 2026-02-28',
      said: '13: rules[0].versions[0].inForceUntil lies before inForceFrom',
    },
    {
      what: 'no version',
      from: LOCAL_RULE.slice(LOCAL_RULE.indexOf('      - inForce'), LOCAL_RULE.indexOf('    consequence')),
      to: '      []\n',
      said: '11: rules[0].versions must be a list with something in it',
    },
    {
      what: 'a period of nothing',
      from: 'period: { length: 5,',
      to: 'period: { length: 0,',
      said: '13: rules[0].versions[0].period.length must be a whole number from 1 to 10000',
    },
    {
      what: 'a negative period',
      from: 'period: { length: 5,',
      to: 'period: { length: -5,',
      said: '13: rules[0].versions[0].period.length must be a whole number',
    },
    {
      what: 'half a day',
      from: 'period: { length: 5,',
      to: 'period: { length: 0.5,',
      said: '13: rules[0].versions[0].period.length must be a whole number',
    },
    {
      what: 'a length in words',
      from: 'period: { length: 5,',
      to: 'period: { length: five,',
      said: '13: rules[0].versions[0].period.length must be a whole number',
    },
    {
      what: 'a length that is infinite',
      from: 'period: { length: 5,',
      to: 'period: { length: .inf,',
      said: '13: rules[0].versions[0].period.length must be a whole number',
    },
    {
      what: 'a promptness of its own',
      from: 'period: { length: 5, unit: working-day }',
      to: 'period: { atOnce: 马上 }',
      said: '13: rules[0].versions[0].period.atOnce must be one of 立即, 及时',
    },
    {
      what: 'two periods at once',
      from: 'period: { length: 5, unit: working-day }',
      to: 'period: { atOnce: 立即, length: 5 }',
      said: '13: rules[0].versions[0].period.length is not known',
    },
    {
      what: 'a service level without a period',
      from: 'period: { length: 5, unit: working-day }',
      to: 'period: null',
      said: '13: rules[0].versions[0].period is null, but a sla has a period',
    },
    {
      what: 'a suspension with a period',
      from: 'kind: sla',
      to: 'kind: suspension',
      said: '13: rules[0].versions[0].period is given, but a suspension has none',
    },
    {
      what: 'working days counted as criminal procedure does',
      from: 'counting: working-days',
      to: 'counting: criminal',
      said: '14: rules[0].versions[0].counting criminal does not know the unit working-day',
    },
    {
      what: 'days counted as working days',
      from: 'period: { length: 5, unit: working-day }',
      to: 'period: { length: 5, unit: day }',
      said: '14: rules[0].versions[0].counting working-days does not know the unit day',
    },
    {
      what: 'hours counted as days',
      from: 'period: { length: 5, unit: working-day }\n        counting: working-days',
      to: 'period: { length: 5, unit: hour }\n        counting: silent',
      said: '14: rules[0].versions[0].counting silent does not know the unit hour',
    },
    {
      what: 'half a month outside criminal procedure',
      from: 'period: { length: 5, unit: working-day }\n        counting: working-days',
      to: 'period: { length: 1, unit: half-month }\n        counting: civil',
      said: '14: rules[0].versions[0].counting civil does not know the unit half-month',
    },
    {
      what: 'a service level counted back',
      from: 'counting: working-days',
      to: 'counting: working-days\n        direction: before',
      said: '15: rules[0].versions[0].direction counts back',
    },
    {
      what: 'a direction of its own',
      from: 'counting: working-days',
      to: 'counting: working-days\n        direction: after',
      said: '15: rules[0].versions[0].direction must be "before"',
    },
    {
      what: 'a day of 25 hours',
      from: 'counting: working-days',
      to: 'counting: working-days\n        dayEnds: 25:00',
      said: '15: rules[0].versions[0].dayEnds must be a time of day, as HH:MM',
    },
    {
      what: 'office hours for hours',
      from: 'period: { length: 5, unit: working-day }\n        counting: working-days',
      to: 'period: { length: 5, unit: hour }\n        dayEnds: 17:30\n        counting: hours',
      said: '14: rules[0].versions[0].dayEnds is for periods of days and longer',
    },
    {
      what: 'an extension both by and to',
      from: 'by-5: { by:',
      to: 'by-5: { to: { length: 9, unit: working-day }, by:',
      said: '16: rules[0].versions[0].extensions.by-5 must have exactly one of by and to',
    },
    {
      what: 'an extension by nothing',
      from: 'by: { length: 5, unit: working-day }, ',
      to: '',
      said: '16: rules[0].versions[0].extensions.by-5 must have exactly one of by and to',
    },
    {
      what: 'an extension in another unit',
      from: 'by: { length: 5, unit: working-day }',
      to: 'by: { length: 5, unit: day }',
      said: '16: rules[0].versions[0].extensions.by-5 must be in the unit of the period, working-day',
    },
    {
      what: 'an extension that shortens',
      from: 'by: { length: 5, unit: working-day }',
      to: 'to: { length: 5, unit: working-day }',
      said: '16: rules[0].versions[0].extensions.by-5 replaces the period by one that is no longer than 5',
    },
    {
      what: 'an extension of no set period',
      from: 'period: { length: 5, unit: working-day }',
      to: 'period: { setByIssuer: true }',
      said: '16: rules[0].versions[0].extensions.by-5 has no set period that it could lengthen',
    },
    {
      what: 'an extension any number of times',
      from: 'ground: 情况复杂',
      to: 'times: 0, ground: 情况复杂',
      said: '16: rules[0].versions[0].extensions.by-5.times must be a whole number from 1 to 100',
    },
    {
      what: 'an extension under a name of every object',
      from: 'by-5:',
      to: 'constructor:',
      said: '16: rules[0].versions[0].extensions.constructor must be a name',
    },
    {
      what: 'an extension under __proto__',
      from: 'by-5:',
      to: '__proto__:',
      said: '16: rules[0].versions[0].extensions.__proto__ must be a name',
    },
    {
      what: 'an approver of no level',
      from: 'approver: null',
      to: 'approver: { level: mayor, name: 市长 }',
      said: '16: rules[0].versions[0].extensions.by-5.approver.level must be one of parties, unit-head',
    },
    {
      what: 'a title in its marks',
      from: 'title: 示例市热线工作规则',
      to: 'title: 《示例市热线工作规则》',
      said: '18: rules[0].versions[0].citation.title must stand without 《》',
    },
    {
      what: 'an article claimed as verified',
      from: 'article: 第九条',
      to: 'article: 第九条\n          articleVerified: true',
      said: '21: rules[0].versions[0].citation.articleVerified must be false',
    },
    {
      what: 'in use without a quote',
      from: 'quote: 五个工作日内答复',
      to: 'quote: null',
      said: '12: rules[0].versions[0] is active by default, though its period has no quote',
    },
    {
      what: 'in use from memory',
      from: 'confidence: verified',
      to: 'confidence: from-memory',
      said: '12: rules[0].versions[0] is active by default, though nobody verified the source',
    },
    {
      what: 'verified by no method',
      from: 'method: full-text',
      to: 'method: null',
      said: '12: rules[0].versions[0] is verified, but by no method',
    },
    {
      what: 'yes for true',
      from: 'activeByDefault: true',
      to: 'activeByDefault: yes',
      said: '30: rules[0].standing.activeByDefault must be true or false',
    },
    {
      what: 'the same rule again',
      from: LOCAL_RULE,
      to: LOCAL_RULE + LOCAL_RULE.slice('rules:\n'.length),
      said: '32: local:hotline-reply is given already, in line 2 of rules.yaml',
    },
    {
      what: 'a version before the one before',
      from: LOCAL_RULE,
      to: withAnotherVersion('2026-02-28'),
      said: '25: rules[0].versions[1].inForceFrom must be later than 2026-03-01',
    },
    {
      what: 'a version of the same day',
      from: LOCAL_RULE,
      to: withAnotherVersion('2026-03-01'),
      said: '25: rules[0].versions[1].inForceFrom must be later than 2026-03-01',
    },
  ])('$what', ({ from, to, said }) => {
    expect(findingsOf(changed(LOCAL_RULE, from, to)).join('\n')).toContain(said);
  });

  it('but a second version of a later day is none', () => {
    expect(findingsOf(withAnotherVersion('2026-03-02'))).toEqual([]);
  });
});

function withAnotherVersion(inForceFrom: string): string {
  const [begin, end] = [LOCAL_RULE.indexOf('      - inForce'), LOCAL_RULE.indexOf('    consequence')];
  const version = LOCAL_RULE.slice(begin, end).replace('2026-03-01', inForceFrom);
  return LOCAL_RULE.slice(0, end) + version + LOCAL_RULE.slice(end);
}
