import { criminalTransferV2 } from '../v2.lifecycle.js';
import type { Story } from './fixtures/story.js';
import {
  approved,
  atSuperior,
  delayDemanded,
  delayExplained,
  delayReported,
  demanded,
  filed,
  filedUnderSupervision,
  investigating,
  notFiled,
  notTransferred,
  proposed,
  prosecution,
  reasonsAccepted,
  reasonsGiven,
  received,
  reconsidered,
  reconsidering,
  reported,
  sent,
  toldToFile,
} from './fixtures/ways.js';

const penaltyCase = { facts: { domain: 'environment', penaltyCaseFiledOn: '2026-02-02' } };
const ofAnEnterprise = { facts: { enterprise: true } };

interface Answer {
  readonly duty: string;
  readonly story: () => Story;
  readonly acts: readonly string[];
}

/** Where each duty is open, the acts that answer it: what a worklist asks of whoever owes it. */
const ANSWERS: readonly Answer[] = [
  { duty: 'reviewImpact', story: () => reported(ofAnEnterprise), acts: ['reviewImpact'] },
  { duty: 'decide', story: reported, acts: ['decide'] },
  { duty: 'send', story: approved, acts: ['send'] },
  { duty: 'sendUponOpinion', story: () => reported().then('opineTransfer/transfer'), acts: ['send'] },
  { duty: 'receive', story: sent, acts: ['receive'] },
  { duty: 'forward', story: received, acts: ['forward'] },
  { duty: 'askSupplement', story: received, acts: ['askSupplement'] },
  { duty: 'supplement', story: () => received().then('askSupplement'), acts: ['supplement'] },
  { duty: 'investigate', story: () => received().then('askInvestigation'), acts: ['investigate'] },
  { duty: 'review', story: received, acts: ['returnCase', 'decideFiling'] },
  {
    duty: 'notifyDecision',
    story: () => received().then('decideFiling/file'),
    acts: ['notifyFiling'],
  },
  {
    duty: 'notifyDecision',
    story: () => received().then('decideFiling/notFile'),
    acts: ['notifyNonFiling'],
  },
  {
    duty: 'decideFurtherExtension',
    story: () =>
      received({ facts: { domain: 'drugs' } }).then('extendForComplexity/drugs', 'requestFurtherExtension'),
    acts: ['decideFurtherExtension'],
  },
  { duty: 'reconsider', story: notFiled, acts: ['requestReconsideration'] },
  { duty: 'decideReconsideration', story: reconsidering, acts: ['decideReconsideration'] },
  { duty: 'proposeSupervision', story: reconsidered, acts: ['acceptReconsideration', 'proposeSupervision'] },
  { duty: 'examineProposal', story: proposed, acts: ['demandReasons', 'declineProposal'] },
  { duty: 'giveReasons', story: demanded, acts: ['giveReasons'] },
  { duty: 'assessReasons', story: reasonsGiven, acts: ['assessReasons'] },
  { duty: 'tellResult', story: reasonsAccepted, acts: ['tellResult'] },
  { duty: 'examineDelay', story: delayReported, acts: ['demandDelayReasons'] },
  { duty: 'explainDelay', story: delayDemanded, acts: ['explainDelay'] },
  { duty: 'assessDelay', story: delayExplained, acts: ['assessDelay'] },
  { duty: 'fileUponNotice', story: toldToFile, acts: ['fileUponNotice'] },
  { duty: 'consult', story: atSuperior, acts: ['consult'] },
  { duty: 'handOver', story: filed, acts: ['handOver'] },
  { duty: 'tellMove', story: () => filed().then('moveCase'), acts: ['tellMove'] },
  { duty: 'urge', story: () => filedUnderSupervision().at('2026-06-03 09:00'), acts: ['urge'] },
  {
    duty: 'reportProgress',
    story: () => filedUnderSupervision().at('2026-06-03 09:00').then('urge'),
    acts: ['reportProgress'],
  },
  { duty: 'conclude', story: investigating, acts: ['withdrawCase', 'sendForProsecution'] },
  {
    duty: 'tellWithdrawal',
    story: () => investigating().then('withdrawCase'),
    acts: ['tellWithdrawal'],
  },
  { duty: 'decideProsecution', story: prosecution, acts: ['decideProsecution'] },
  { duty: 'handle', story: notTransferred, acts: ['closeWithoutTransfer'] },
  { duty: 'handle', story: notFiled, acts: ['handleAdministratively'] },
  {
    duty: 'decidePenalty',
    story: () => notFiled(penaltyCase),
    acts: ['handleAdministratively', 'punish'],
  },
  { duty: 'copyPenalty', story: () => reported().then('recordPenalty'), acts: ['copyPenalty'] },
];

describe('what answers a duty', () => {
  it.each(ANSWERS)('$duty: $acts', ({ duty, story, acts }) => {
    expect(story().answering(duty)).toEqual(acts);
  });

  it('is told here of every duty', () => {
    const told = new Set(ANSWERS.map(({ duty }) => duty));
    expect(Object.keys(criminalTransferV2.duties).filter((duty) => !told.has(duty))).toEqual([]);
  });
});
