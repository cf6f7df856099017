import { PROBLEM_CODES } from '#libs/contracts/problems.js';
import { refusalText, refusalTexts } from './refusal-texts.js';

describe('what the console says to a refusal', () => {
  it.each(PROBLEM_CODES)('has words for %s', (code) => {
    expect(Object.keys(refusalTexts)).toContain(code);
  });

  it('has none for a code that the API does not answer', () => {
    const known = [...PROBLEM_CODES, 'NO_CONNECTION', 'ANSWER_UNREADABLE'];
    expect(Object.keys(refusalTexts).filter((code) => !known.includes(code))).toEqual([]);
  });

  it('says that an unknown code could not be read, rather than nothing', () => {
    expect(refusalText('SOMETHING_NEW')).toBe(refusalTexts.ANSWER_UNREADABLE);
  });
});
