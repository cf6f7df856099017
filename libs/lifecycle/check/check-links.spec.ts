import type { LifecycleDefinition, LinkDefinition } from '../vocabulary.js';
import { checkLinks } from './check-links.js';

const base = {
  version: 1,
  mechanisms: [],
  stages: { open: { name: '办理中', start: true }, done: { name: '办结', final: true } },
  duties: {},
} as const;

const answering: LifecycleDefinition = {
  ...base,
  id: 'answering',
  name: '答复',
  sender: 'asker',
  parties: {
    asker: { name: '提出方', kinds: ['procuratorate'], joins: 'opening' },
    answerer: { name: '答复方', kinds: ['enforcement-agency', 'court'], joins: 'opening' },
    watcher: { name: '监督方', kinds: ['government'], joins: 'opening', optional: true },
  },
  facts: {
    matter: { name: '事项', type: 'text' },
    field: { name: '领域', type: 'choice', options: { water: '水', soil: '土' } },
    amount: { name: '数额', type: 'integer' },
  },
  documents: { letter: { name: '函', level: 'open' } },
  opening: {
    name: '提出',
    by: { party: 'asker' },
    requires: { facts: ['matter', 'field'], documents: ['letter'], allowsFacts: ['amount'] },
  },
  acts: {},
};

const opensWith = {
  parties: { asker: 'issuer', answerer: 'addressee' },
  facts: { matter: 'summary', field: { is: 'water' } },
  documents: { letter: 'opinion' },
} as const;

const starting = (
  link: Partial<LinkDefinition> = {},
  changes: Partial<LifecycleDefinition> = {},
): LifecycleDefinition => ({
  ...base,
  id: 'starting',
  name: '提起',
  sender: 'issuer',
  parties: {
    issuer: { name: '发出方', kinds: ['procuratorate'], joins: 'opening' },
    addressee: { name: '收件方', kinds: ['enforcement-agency'], joins: 'opening' },
    other: { name: '其他', kinds: ['court', 'mediation-organisation'], joins: 'opening' },
  },
  facts: {
    summary: { name: '摘要', type: 'text' },
    when: { name: '日期', type: 'date' },
    domain: { name: '领域', type: 'choice', options: { water: '水', air: '气' } },
  },
  documents: { opinion: { name: '意见', level: 'open' } },
  opening: { name: '开始', by: { party: 'issuer' } },
  acts: {
    ask: {
      name: '提起',
      by: [{ party: 'issuer' }],
      from: ['open'],
      links: [{ as: 'answer', lifecycle: 'answering' }],
    },
  },
  links: {
    answer: { name: '答复', lifecycle: 'answering', opensWith, onOutcome: { done: {} }, ...link },
  },
  ...changes,
});

const newest = (id: string) => (id === 'answering' ? answering : undefined);
const findings = (definition: LifecycleDefinition, other = newest) =>
  checkLinks(definition, other).map(({ where, message }) => `${where}: ${message}`);

describe('what a lifecycle opens', () => {
  it('fits where every role, fact and document of the opening has something to stand for it', () => {
    expect(findings(starting())).toEqual([]);
  });

  const MISTAKES: readonly (readonly [mistake: string, link: Partial<LinkDefinition>, found: string])[] = [
    ['is no lifecycle', { lifecycle: 'asking' }, '.lifecycle: there is no lifecycle asking'],
    [
      'leaves a role empty',
      withOpening({ parties: { asker: 'issuer' } }),
      '.opensWith.parties.answerer: nobody is put',
    ],
    [
      'names a role that is not there',
      withOpening({ parties: { ...opensWith.parties, judge: 'other' } }),
      '.opensWith.parties.judge: answering knows no such role',
    ],
    [
      'puts a unit of the wrong kind in a role',
      withOpening({ parties: { ...opensWith.parties, answerer: 'other' } }),
      '.opensWith.parties.answerer: other may be a mediation-organisation',
    ],
    [
      'leaves a fact out',
      withOpening({ facts: { matter: 'summary' } }),
      '.opensWith.facts.field: nothing stands for it',
    ],
    [
      'brings a fact that is not asked for',
      withOpening({ facts: { ...opensWith.facts, day: 'when' } }),
      '.opensWith.facts.day: has no place in the opening',
    ],
    [
      'brings a fact of another type',
      withOpening({ facts: { ...opensWith.facts, matter: 'when' } }),
      '.opensWith.facts.matter: when is of another type',
    ],
    [
      'brings a choice that is none',
      withOpening({ facts: { ...opensWith.facts, field: { is: 'air' } } }),
      '.opensWith.facts.field: air is not a value of it',
    ],
    [
      'brings a choice that may be none',
      withOpening({ facts: { ...opensWith.facts, field: 'domain' } }),
      '.opensWith.facts.field: domain may be air',
    ],
    [
      'brings words for a number',
      withOpening({ facts: { ...opensWith.facts, amount: { is: 'much' } } }),
      '.opensWith.facts.amount: much is not a value of it',
    ],
    [
      'leaves a document out',
      withOpening({ documents: {} }),
      '.opensWith.documents.letter: nothing stands for it',
    ],
    [
      'listens for an end that does not come',
      { onOutcome: { open: {} } },
      '.onOutcome.open: answering does not end so',
    ],
  ];
  it.each(MISTAKES)('does not fit where it %s', (_, link, found) => {
    expect(findings(starting(link)).join('\n')).toContain(`links.answer${found}`);
  });

  it('is opened by whoever performs what starts it', () => {
    const { ask } = starting().acts;
    const byOther = starting(
      {},
      { acts: { ask: { ...ask, name: '提起', from: ['open'], by: [{ party: 'addressee' }] } } },
    );
    expect(findings(byOther)).toEqual([
      'links.answer.opensWith: acts.ask starts it, and is not the act of whoever is to be its asker',
    ]);
    const byHead = (id: string) => {
      const found = newest(id);
      return (
        found &&
        ({ ...found, opening: { ...found.opening, by: { party: 'asker', positions: ['handler'] } } } as const)
      );
    };
    expect(findings(starting(), byHead)).toEqual([
      'links.answer.opensWith: answering is opened by certain positions only',
    ]);
  });

  it('is left to people where the definition says no more, and may not be there yet', () => {
    const { answer } = starting().links ?? {};
    const manual = { name: '答复', lifecycle: 'elsewhere', onOutcome: answer?.onOutcome ?? {} };
    expect(findings(starting({}, { links: { answer: manual } }))).toEqual([]);
  });
});

function withOpening(change: object): Partial<LinkDefinition> {
  return { opensWith: { ...opensWith, ...change } };
}
