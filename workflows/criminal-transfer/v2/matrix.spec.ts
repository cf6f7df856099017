import { describeMatrix } from '../../fixtures/describe-matrix.js';
import { PLACES } from './fixtures/places.js';
import { transfer } from './fixtures/transfer.js';

describeMatrix(transfer, PLACES);
