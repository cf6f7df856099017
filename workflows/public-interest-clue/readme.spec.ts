import { describeReadme } from '../fixtures/describe-whole.js';
import { clue } from './v1/fixtures/clue.js';

describeReadme(clue, new URL('./README.md', import.meta.url), new URL('./v1/', import.meta.url));
