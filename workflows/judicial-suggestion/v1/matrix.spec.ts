import { describeMatrix } from '../../fixtures/describe-matrix.js';
import { PLACES } from './fixtures/places.js';
import { suggestion } from './fixtures/suggestion.js';

describeMatrix(suggestion, PLACES);
