import { freshProposal, proposalOf, trialOf } from './proposal-values.js';

const holidays = [{ on: '2027-01-01', name: '元旦' }];
const days = { holidays, makeUpDays: [] };
const edition = {
  id: '2027-1',
  year: 2027,
  title: '（虚构）通知',
  notice: null,
  source: 'deployment',
  statusName: '待批准',
  proposed: null,
  published: null,
  ...days,
} as const;

describe('a proposal', () => {
  it('begins with the days of the proposal that it replaces, else of the edition in force, else with none', () => {
    const calendar = { year: 2027, inForce: null, proposed: edition, earlier: [] };
    expect(freshProposal(calendar)).toEqual({ days });
    expect(freshProposal({ ...calendar, inForce: edition, proposed: null })).toEqual({ days });
    expect(freshProposal({ ...calendar, proposed: null }).days).toEqual({ holidays: [], makeUpDays: [] });
  });

  it('is sent with what was typed, without blanks around it, and without the pasted text', () => {
    const values = { title: ' 通知 ', notice: '1号', reason: ' 依通知', pasted: '元旦：1月1日放假', days };
    expect(proposalOf(values)).toEqual({ title: '通知', notice: '1号', reason: '依通知', ...days });
  });

  it('can be tried as soon as it has a holiday, and takes nothing but the days of an edition along', () => {
    expect(trialOf({ holidays: [], makeUpDays: ['2027-01-09'] })).toBeNull();
    expect(Object.keys(trialOf(edition) ?? {}).sort()).toEqual([
      'holidays',
      'makeUpDays',
      'notice',
      'reason',
      'title',
    ]);
  });
});
