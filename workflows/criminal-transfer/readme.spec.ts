import { describeReadme } from '../fixtures/describe-whole.js';
import { transfer } from './v2/fixtures/transfer.js';

describeReadme(transfer, new URL('./README.md', import.meta.url), new URL('./v2/', import.meta.url));
