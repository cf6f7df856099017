import { isNewEnoughGo } from './build-from-source.js';
import { isNewEnough } from './find-on-path.js';

describe('a Temporal server that is on the machine already', () => {
  it.each([
    { text: 'temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)', yes: true },
    { text: 'temporal version 2.0.0 (Server 2.1.0, UI 3.0.0)', yes: true },
    { text: 'temporal version 1.5.1 (Server 1.29.1, UI 2.42.1)', yes: false },
    { text: 'temporal version DEV', yes: false },
    { text: '', yes: false },
  ])('serves with "$text": $yes', ({ text, yes }) => {
    expect(isNewEnough(text)).toBe(yes);
  });
});

describe('a Go that can build the server', () => {
  it.each([
    { version: 'go1.26.8', yes: true },
    { version: 'go1.21.0', yes: true },
    { version: 'go1.19.8', yes: false },
    { version: 'devel', yes: false },
  ])('is $version: $yes', ({ version, yes }) => {
    expect(isNewEnoughGo(version)).toBe(yes);
  });
});
