import { describeMatrix } from '../../fixtures/describe-matrix.js';
import { clue } from './fixtures/clue.js';
import { PLACES } from './fixtures/places.js';

describeMatrix(clue, PLACES);
