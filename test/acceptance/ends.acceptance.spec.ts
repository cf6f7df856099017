import { ALL_PLACES } from '../../workflows/fixtures/all-places.js';
import { enterStory, firstEnds } from './story-over-http.js';

const ends = Object.entries(ALL_PLACES).flatMap(([lifecycle, places]) =>
  places
    .filter(({ story }) => story().referral.state.final)
    .map(({ stage, but, story }) => ({ lifecycle, stage, end: but ? `${stage}, ${but}` : stage, story })),
);

describe('by HTTP alone, with the demonstration accounts and the true dates of what was done', () => {
  it.each(ends)(
    'a $lifecycle reaches $end',
    async ({ stage, story }) => {
      const referral = await enterStory(story(), firstEnds);
      expect(referral.stage).toMatchObject({ id: stage, final: true });
    },
    60_000,
  );
});
