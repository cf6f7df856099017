import { describeMatrix } from '../../fixtures/describe-matrix.js';
import { PLACES } from './fixtures/places.js';
import { reverse } from './fixtures/reverse.js';

describeMatrix(reverse, PLACES);
