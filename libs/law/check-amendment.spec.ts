import { AMENDMENT, changed, findingsOf } from './fixtures/rule-files.js';

describe('an amendment that is malformed is refused, with its line', () => {
  it.each<{ what: string; from: string; to: string; said: string }>([
    {
      what: 'of no rule',
      from: 'FWD-04',
      to: 'FWD-99',
      said: '2: amendments[0].rule names no rule of the catalogue: FWD-99',
    },
    {
      what: 'of a name that every object has',
      from: 'FWD-04',
      to: 'constructor',
      said: '2: amendments[0].rule names no rule',
    },
    {
      what: 'of a local rule',
      from: 'FWD-04',
      to: 'local:hotline-reply',
      said: '2: amendments[0].rule names no rule',
    },
    {
      what: 'on the first day of the version before',
      from: '2027-03-01',
      to: '2020-08-07',
      said: '4: amendments[0].version.inForceFrom must be later than 2020-08-07',
    },
    {
      what: 'before the version before',
      from: '2027-03-01',
      to: '2019-01-01',
      said: '4: amendments[0].version.inForceFrom must be later than 2020-08-07',
    },
    {
      what: 'without a version',
      from: AMENDMENT.slice(AMENDMENT.indexOf('    version')),
      to: '    repeals: 2027-02-28\n',
      said: '2: amendments[0] has no version',
    },
    {
      what: 'without a period, of a deadline',
      from: '{ length: 7, unit: day }',
      to: 'null',
      said: '5: amendments[0].version.period is null, but a deadline has a period',
    },
    {
      what: 'without a quote, and in use',
      from: 'activeByDefault: false',
      to: 'activeByDefault: true',
      said: '16: amendments[0].version.standing is active by default, though its period has no quote',
    },
    {
      what: 'without a quote or a standing of its own',
      from: AMENDMENT.slice(AMENDMENT.indexOf('      standing')),
      to: '',
      said: '3: amendments[0].version has no standing: say how far the new text was seen',
    },
    {
      what: 'by a local source',
      from: 'administrative-regulation',
      to: 'local-rule',
      said: '9: amendments[0].version.citation.rank is local: add a rule of your own',
    },
    {
      what: 'repealing a day that does not exist',
      from: '    version:\n',
      to: '    repeals: 2027-02-30\n    version:\n',
      said: '3: amendments[0].repeals must be a day that exists',
    },
    {
      what: 'repealing a day of its own',
      from: '    version:\n',
      to: '    repeals: 2027-03-01\n    version:\n',
      said: '2: repeals must lie from 2020-08-07 to before 2027-03-01',
    },
    {
      what: 'repealing before there was anything',
      from: '    version:\n',
      to: '    repeals: 2020-08-06\n    version:\n',
      said: '2: repeals must lie from 2020-08-07 to before 2027-03-01',
    },
    {
      what: 'the same day again',
      from: AMENDMENT,
      to: AMENDMENT + AMENDMENT.slice('amendments:\n'.length),
      said: '21: version.inForceFrom must be later than 2027-03-01: FWD-04 has a version there already',
    },
  ])('$what', ({ from, to, said }) => {
    expect(findingsOf(changed(AMENDMENT, from, to)).join('\n')).toContain(said);
  });

  it('but the last day of the version before may be said', () => {
    expect(
      findingsOf(changed(AMENDMENT, '    version:\n', '    repeals: 2027-01-31\n    version:\n')),
    ).toEqual([]);
  });
});
