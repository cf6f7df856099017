import type { LifecycleDefinition } from '../vocabulary.js';
import { checkLifecycle } from './check-lifecycle.js';
import { CHECK_RULES, type CheckRule } from './finding.js';
import { assistance, FIXTURE_RULES } from './fixtures/assistance.js';
import { filingRemedies } from './fixtures/filing-remedies.js';
import { spoil } from './fixtures/spoil.js';
import { suspendedReview } from './fixtures/suspended-review.js';

const check = (definition: LifecycleDefinition) => checkLifecycle(definition, { ruleIds: FIXTURE_RULES });

const spoiled = (path: string, word: unknown) => spoil(assistance, path, word);

/** One spoilt word, and what must be found. The first column is the sentence that the author of a lifecycle learns. */
const MISTAKES: readonly (readonly [mistake: string, rule: CheckRule, path: string, word: unknown])[] = [
  ['a rule that is not in the catalogue', 'unknown-rule', 'duties.accept.period.rule', 'T-99D'],
  [
    'an unknown rule in one case of a period',
    'unknown-rule',
    'duties.answer.period.choose.0.use.rule',
    'T-99D',
  ],
  ['an unknown rule as maximum', 'unknown-rule', 'duties.report.period.maximum', 'T-99D'],
  ['an unknown rule that extends', 'unknown-rule', 'acts.extend.extends.0.rule', 'T-99D'],
  ['an outcome that the act does not have', 'unknown-outcome', 'acts.dispute.when.0.not.outcome', 'maybe'],
  ['a link that is not defined', 'unknown-link', 'acts.inquire.when.0.not.link', 'enquiry'],
  [
    'a link to another lifecycle than defined',
    'unknown-link',
    'acts.inquire.links.0.lifecycle',
    'assistance',
  ],
  ['a pause by a link that is not defined', 'unknown-link', 'duties.answer.pausedWhile.links', ['enquiry']],
  ['a link that nothing starts', 'link-unused', 'acts.inquire.links', undefined],
  [
    'a name that would be found on every object',
    'name-malformed',
    'facts.constructor',
    { name: '构造', type: 'text' },
  ],
  ['a name with a separator in it', 'name-malformed', 'facts.a#b', { name: '甲乙', type: 'text' }],
  ['a word that JSON cannot hold', 'not-plain-data', 'name', new Date(0)],
  ['a track without start', 'track-start', 'stages.undisputed.start', undefined],
  ['a track with two starts', 'track-start', 'stages.asked.start', true],
  ['an end in a side track', 'stage-final-in-side-track', 'stages.undisputed.final', true],
  ['a main stage within others', 'stage-within-wrong', 'stages.working.within', ['asked']],
  ['a side track within a side track', 'stage-within-wrong', 'stages.disputed.within', ['undisputed']],
  ['an effect that moves one track twice', 'track-moved-twice', 'acts.dispatch.to', ['asked', 'working']],
  ['a stage that no act leads to', 'stage-unreachable', 'stages.lost', { name: '下落不明', quiet: true }],
  ['a stage that lost its only way in', 'stage-unreachable', 'acts.accept.to', undefined],
  [
    'an act from stages that never go together',
    'act-unreachable',
    'acts.decideDispute.from',
    ['disputed', 'signed'],
  ],
  [
    'an act that a duty bars for ever',
    'act-unreachable',
    'acts.decline.when',
    [{ duty: 'accept', is: 'never-opened' }],
  ],
  [
    'an outcome whose condition no stage allows',
    'act-unreachable',
    'acts.judge.outcomes.satisfied.when',
    [{ stage: 'asked' }],
  ],
  ['an act that names no stage', 'from-missing', 'acts.extend.from', []],
  ['a stage without a way to the end', 'no-way-to-end', 'acts.dispatch.from', ['asked']],
  ['an act that leads to where nobody owes anything', 'nobody-owes', 'acts.dispatch.opens', []],
  ['an opening that leaves nobody in debt', 'nobody-owes', 'opening.effect.opens', []],
  ['a duty that is only a right', 'nobody-owes', 'duties.dispatch.modality', 'may'],
  ['a referral that another party opens', 'sender-wrong', 'opening.by.party', 'helper'],
  ['a sender who joins later', 'sender-wrong', 'parties.requester.joins', 'later'],
  ['a later party that nothing binds', 'party-never-bound', 'acts.dispute.binds', []],
  ['a duty of a role that nobody may hold', 'debtor-unbound', 'duties.judge.owedBy', 'observer'],
  ['a duty opened before its debtor joins', 'debtor-unbound', 'acts.dispatch.opens', ['accept', 'rule']],
  ['a fact that no act takes', 'fact-unused', 'facts.weather', { name: '天气', type: 'text' }],
  ['a fact that is read and never given', 'fact-never-given', 'acts.dispute.requires.allowsFacts', []],
  ['a document that no act takes', 'document-unused', 'documents.map', { name: '地图', level: 'open' }],
  ['a copy of a document that no act issues', 'copy-never-issued', 'opening.requires.documents', []],
  ['a clock that starts on a choice', 'fact-type-wrong', 'duties.rule.start.fact', 'urgency'],
  ['a role bound to a text', 'fact-type-wrong', 'acts.dispute.binds.0.to.fact', 'subject'],
  ['a day set by a text', 'fact-type-wrong', 'duties.report.period.setBy', 'subject'],
  [
    'a period chosen by a date',
    'fact-type-wrong',
    'duties.answer.period.choose.0.when',
    { fact: 'promisedOn', is: '2026-03-02' },
  ],
  [
    'a period chosen by a fact that there is not',
    'fact-type-wrong',
    'duties.answer.period.choose.0.when.fact',
    'weather',
  ],
  ['custody told by a choice', 'fact-type-wrong', 'duties.accept.period.inCustody', 'urgency'],
  [
    'a condition on a text, which goes by id only',
    'fact-type-wrong',
    'acts.inquire.when.1',
    { fact: 'subject', is: 'x' },
  ],
  ['a condition on a value that is no option', 'option-unknown', 'acts.inquire.when.1.is', 'slow'],
  [
    'a period for a value that is no option',
    'option-unknown',
    'duties.answer.period.choose.0.when.is',
    ['urgent', 'slow'],
  ],
  ['an option without a period', 'option-missing', 'duties.answer.period.choose.1.when.is', 'urgent'],
  [
    'a case that an earlier one covers',
    'case-unreachable',
    'duties.answer.period.choose.0.when.is',
    ['urgent', 'normal'],
  ],
  ['a period chosen by a fact that may be unknown', 'period-unchosen', 'opening.requires.facts', ['subject']],
  ['a day set by a fact that may be unknown', 'period-unchosen', 'acts.accept.requires.facts', []],
  [
    'a clock that waits for a duty without due instant',
    'starts-never',
    'duties.judge.start',
    { dueOf: 'sign' },
  ],
  ['a clock that waits for itself', 'starts-never', 'duties.judge.start', { dueOf: 'judge' }],
  ['a right that is an obligation', 'window-must-be-may', 'duties.report.modality', 'shall'],
  ['a duty that stops its own clock', 'pauses-itself', 'duties.answer.pausedWhile.duties', ['answer']],
  ['a duty that nothing opens', 'duty-never-opened', 'acts.answer.opens', []],
  ['a duty that no act answers', 'duty-act-missing', 'duties.judge.acts', []],
  ['an act that does not discharge its duty', 'duty-act-does-not-discharge', 'acts.accept.discharges', []],
  ['a duty whose debtor may not perform it', 'debtor-cannot-perform', 'duties.accept.owedBy', 'requester'],
  ['a duty that is open where nothing discharges it', 'duty-stuck', 'acts.judge.from', ['asked']],
  [
    'a duty open in a stage where it cannot be',
    'during-never-open',
    'duties.judge.during',
    ['working', 'drafted'],
  ],
  ['a duty that may be opened twice', 'may-open-twice', 'acts.answer.when', []],
  ['a duty opened outside its stages', 'duty-opened-outside', 'duties.report.during', ['asked']],
  ['a target that does not name the act', 'target-not-answered', 'acts.report.targets', 'answer'],
  ['an effect on a duty that is never open then', 'effect-idle', 'acts.dispatch.waives', ['judge']],
  ['another person than one who cannot have acted', 'apart-cannot-precede', 'acts.sign.apart', ['judge']],
  ['the same person as one who cannot have acted', 'same-cannot-precede', 'acts.sign.same', ['judge']],
  ['a confidential act that moves the referral', 'confidential-act-shows', 'acts.accept.confidential', true],
  ['a confidential act that lengthens a period', 'confidential-act-shows', 'acts.extend.confidential', true],
  ['a rung without a span', 'rung-malformed', 'duties.answer.ladder.0.after', 'tomorrow'],
  ['a rung of half a day', 'rung-malformed', 'duties.answer.ladder.0.after', '-0.5d'],
  ['a rung that does nothing', 'rung-malformed', 'duties.answer.ladder.0.notify', undefined],
  ['a rung that acts by itself', 'rung-malformed', 'duties.answer.ladder.2.modality', 'shall'],
  ['two rungs of one id', 'rung-repeated', 'duties.answer.ladder.1.id', 'remind'],
  [
    'a rung that offers what is unlawful there',
    'rung-offers-unlawful',
    'duties.answer.ladder.2.offers',
    'dispatch',
  ],
  ['an end that the sender never hears of', 'end-untold', 'acts.decline.tells', ['observer']],
  [
    'an end that is silent',
    'end-untold',
    'acts.decline',
    { ...assistance.acts.decline, tells: [], silent: true },
  ],
  ['a move that the sender never hears of', 'move-untold', 'acts.accept.tells', []],
  ['an internal act that tells somebody', 'internal-act-tells', 'acts.sign.tells', ['helper']],
  [
    'an internal act that tells a superior',
    'internal-act-tells',
    'acts.sign.tells',
    [{ relation: 'line-superior', of: 'requester' }],
  ],
  ['an internal act that the stage gives away', 'alias-missing', 'stages.signed.publicAlias', undefined],
];

describe('checkLifecycle', () => {
  it.each([assistance, filingRemedies, suspendedReview])('finds nothing in the sound $id', (sound) => {
    expect(check(sound)).toEqual([]);
  });

  it.each(MISTAKES)('finds %s (%s)', (_mistake, rule, path, word) => {
    expect(check(spoiled(path, word)).map((finding) => finding.rule)).toContain(rule);
  });

  it.each<{ because: string; path: string; word: unknown }>([
    {
      because: 'a move may be silent if it says so',
      path: 'acts.accept',
      word: { ...assistance.acts.accept, tells: [], silent: true },
    },
    {
      because: 'a copy to the sender is feedback',
      path: 'acts.accept',
      word: {
        ...assistance.acts.accept,
        tells: [],
        requires: { facts: ['promisedOn'], documents: ['reply'] },
        copies: [{ document: 'reply', to: 'requester' }],
      },
    },
    {
      because: 'an open duty may be replaced',
      path: 'acts.answer',
      word: { ...assistance.acts.answer, when: [], opens: [{ duty: 'judge', replace: true }] },
    },
    {
      because: 'an open duty may be opened if it is not open',
      path: 'acts.answer',
      word: {
        ...assistance.acts.answer,
        when: [],
        opens: [{ duty: 'judge', if: [{ duty: 'judge', is: 'not-open' }] }],
      },
    },
    {
      because: 'cases need not be complete if the rest is said',
      path: 'duties.answer.period',
      word: {
        choose: [{ when: { fact: 'urgency', is: 'urgent' }, use: { rule: 'T-3D' } }],
        otherwise: { none: '及时' },
      },
    },
    {
      because: 'a stage where nobody owes anything may be quiet',
      path: 'stages.signed',
      word: { ...assistance.stages.signed, quiet: true },
    },
  ])('lets pass that $because', ({ path, word }) => {
    expect(check(spoiled(path, word))).toEqual([]);
  });

  describe('of a period that facts choose', () => {
    const urgent = { fact: 'urgency', is: 'urgent' };
    const normal = { fact: 'urgency', is: 'normal' };
    const isKnown = { fact: 'known', is: true };
    const use = { rule: 'T-3D' };
    const base = spoil(
      spoil(assistance, 'facts.known', { name: '已知情', type: 'boolean' }),
      'opening.requires.facts',
      ['subject', 'urgency', 'known', 'parts'],
    );
    const withParts = spoil(base, 'facts.parts', { name: '份数', type: 'integer' });
    const findings = (choose: unknown, otherwise?: unknown) =>
      check(
        spoil(withParts, 'duties.answer.period', {
          choose,
          ...(otherwise === undefined ? {} : { otherwise }),
        }),
      )
        // What the spoilt fixture leaves unused is not what these rows are about.
        .filter(({ rule }) => rule !== 'fact-unused')
        .map(({ rule, where }) =>
          `${rule} ${where.replace('duties.answer.period', '').replace('.choose.', '')}`.trim(),
        );

    it.each<{ choose: unknown; otherwise?: unknown; found: string[]; because: string }>([
      {
        choose: [
          { when: [urgent, isKnown], use },
          { when: [urgent, { ...isKnown, is: false }], use },
          { when: normal, use },
        ],
        ...{ found: [], because: 'two facts decide together, and every combination has its case' },
      },
      {
        choose: [
          { when: [urgent, isKnown], use },
          { when: normal, use },
        ],
        ...{ found: ['option-missing'], because: 'urgent and not known has none' },
      },
      {
        choose: [{ when: [urgent, isKnown], use }],
        ...{ otherwise: use, found: [], because: 'the rest is said' },
      },
      {
        choose: [
          { when: urgent, use },
          { when: urgent, use },
        ],
        ...{ otherwise: use, found: ['case-unreachable 1'], because: 'the same case twice' },
      },
      {
        choose: [
          { when: urgent, use },
          { when: [isKnown, urgent], use },
        ],
        ...{ otherwise: use, found: ['case-unreachable 1'], because: 'the narrower case comes second' },
      },
      {
        choose: [
          { when: [isKnown, urgent], use },
          { when: urgent, use },
        ],
        ...{ otherwise: use, found: [], because: 'the narrower case comes first' },
      },
      {
        choose: [
          { when: urgent, use },
          { when: normal, use },
          { when: { fact: 'urgency', is: ['urgent', 'normal'] }, use },
        ],
        ...{ found: ['case-unreachable 2'], because: 'two earlier cases together cover it' },
      },
      {
        choose: [
          { when: [], use },
          { when: urgent, use },
        ],
        ...{ otherwise: use, found: ['case-unreachable 1', 'case-unreachable .otherwise'] },
        because: 'the first case holds always',
      },
      {
        choose: [{ when: [urgent, normal], use }],
        ...{ otherwise: use, found: ['case-unreachable 0'], because: 'a fact has one value at a time' },
      },
      {
        choose: [{ when: { fact: 'parts', is: 3 }, use }],
        ...{ found: ['option-missing'], because: 'no list of numbers has them all' },
      },
      {
        choose: [{ when: { fact: 'parts', is: 3 }, use }],
        ...{ otherwise: use, found: [], because: 'a number may choose where the rest is said' },
      },
      {
        choose: [{ when: { fact: 'known', is: 'true' }, use }],
        ...{ otherwise: use, found: ['fact-type-wrong 0'], because: 'a boolean is no text' },
      },
      {
        choose: [
          { when: urgent, use: { choose: [{ when: isKnown, use }] } },
          { when: normal, use },
        ],
        ...{ found: ['option-missing 0.use'], because: 'a case is a whole period, judged like any' },
      },
    ])('finds $found: $because', ({ choose, otherwise, found }) => {
      expect(findings(choose, otherwise)).toEqual(found);
    });

    it('wants each fact that decides to be known where the duty opens', () => {
      const choose = [
        { when: [urgent, isKnown], use },
        { when: [urgent, { ...isKnown, is: false }], use },
        { when: normal, use },
      ];
      const optional = spoil(withParts, 'opening.requires', {
        facts: ['subject', 'urgency'],
        allowsFacts: ['known', 'parts'],
        documents: ['request'],
      });
      const spoilt = spoil(optional, 'duties.answer.period', { choose });
      expect(check(spoilt).map(({ rule, message }) => [rule, message])).toEqual([
        ['period-unchosen', 'opens answer while known, which its period depends on, may be unknown'],
      ]);
    });
  });

  it('asks for an extension of a rule by its whole name', () => {
    const extended = spoiled('acts.extend.extends.0.rule', 'T-30D:to-60');
    const asked: string[] = [];
    const found = checkLifecycle(extended, {
      ruleIds: (id) => {
        asked.push(id);
        return [...FIXTURE_RULES, 'T-30D:to-60'].includes(id);
      },
    });
    expect([found, asked.includes('T-30D:to-60')]).toEqual([[], true]);
    expect(check(extended).map(({ message }) => message)).toEqual(['no rule T-30D:to-60 in the catalogue']);
  });

  it('says where each finding is, so that its author finds it', () => {
    expect(check(spoiled('duties.accept.period.rule', 'T-99D'))).toEqual([
      { rule: 'unknown-rule', where: 'duties.accept.period', message: 'no rule T-99D in the catalogue' },
    ]);
  });

  it('has a mistake here for every rule that stages and words can break', () => {
    const proven = new Set(MISTAKES.map(([, rule]) => rule));
    const oneDefinitionAlone = CHECK_RULES.filter(
      (rule) => !rule.startsWith('walk-') && rule !== 'link-does-not-fit',
    );
    expect(oneDefinitionAlone.filter((rule) => !proven.has(rule))).toEqual([]);
  });
});
