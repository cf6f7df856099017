import { describeReadme } from '../fixtures/describe-whole.js';
import { suggestion } from './v1/fixtures/suggestion.js';

describeReadme(suggestion, new URL('./README.md', import.meta.url), new URL('./v1/', import.meta.url));
