import { PLACES as clue } from '../../workflows/public-interest-clue/v1/fixtures/places.js';
import { PLACES as judicial } from '../../workflows/judicial-suggestion/v1/fixtures/places.js';
import { PLACES as procuratorial } from '../../workflows/procuratorial-suggestion/v1/fixtures/places.js';
import { PLACES as reverse } from '../../workflows/reverse-referral/v1/fixtures/places.js';
import { PLACES as urging } from '../../workflows/transfer-urging/v1/fixtures/places.js';
import { PLACES as transfer } from '../../workflows/criminal-transfer/v2/fixtures/places.js';
import type { Place } from '../../workflows/fixtures/describe-matrix.js';
import { enterStory, type Ends } from './story-over-http.js';

/** Where the stories of each lifecycle lead. */
const LIFECYCLES: Readonly<Record<string, readonly Place[]>> = {
  'criminal-transfer': transfer,
  'judicial-suggestion': judicial,
  'procuratorial-suggestion': procuratorial,
  'public-interest-clue': clue,
  'reverse-referral': reverse,
  'transfer-urging': urging,
};

/** What a story starts is taken to the first of its ends. */
const ENDS: Ends = Object.fromEntries(
  Object.entries(LIFECYCLES).map(([lifecycle, places]) => [
    lifecycle,
    () => (places.find(({ story }) => story().referral.state.final) ?? places[0])!.story(),
  ]),
);

const ends = Object.entries(LIFECYCLES).flatMap(([lifecycle, places]) =>
  places
    .filter(({ story }) => story().referral.state.final)
    .map(({ stage, but, story }) => ({ lifecycle, stage, end: but ? `${stage}, ${but}` : stage, story })),
);

describe('by HTTP alone, with the demonstration accounts and the true dates of what was done', () => {
  it.each(ends)(
    'a $lifecycle reaches $end',
    async ({ stage, story }) => {
      const referral = await enterStory(story(), ENDS);
      expect(referral.stage).toMatchObject({ id: stage, final: true });
    },
    60_000,
  );
});
