import { ALL_PLACES } from '../../workflows/fixtures/all-places.js';
import { enterStory, type Ends } from './story-over-http.js';

/** What a story starts is taken to the first of its ends. */
const ENDS: Ends = Object.fromEntries(
  Object.entries(ALL_PLACES).map(([lifecycle, places]) => [
    lifecycle,
    () => (places.find(({ story }) => story().referral.state.final) ?? places[0])!.story(),
  ]),
);

const ends = Object.entries(ALL_PLACES).flatMap(([lifecycle, places]) =>
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
