import { describeReadme } from '../fixtures/describe-whole.js';
import { reverse } from './v1/fixtures/reverse.js';

describeReadme(reverse, new URL('./README.md', import.meta.url), new URL('./v1/', import.meta.url));
