import { ALL_PLACES } from '../../workflows/fixtures/all-places.js';
import { EngineUnderTest } from './engine-under-test.js';
import { Papers, StoryOnTheEngine } from './story-on-the-engine.js';

describe.each(Object.entries(ALL_PLACES))('%s on the real engine, its time skipped', (_, places) => {
  let engine: EngineUnderTest;
  let papers: Papers;
  beforeAll(async () => {
    engine = await EngineUnderTest.start();
    papers = new Papers(engine);
  }, 60_000);
  afterAll(() => engine?.stop());

  it.each(
    places.map(({ stage, but, story }) => ({
      place: but === undefined ? stage : `${stage}, ${but}`,
      story,
    })),
  )(
    'comes to $place as the story does',
    async ({ story }) => {
      const told = story();
      const played = await StoryOnTheEngine.play(engine, told, papers);
      const { state } = await played.memory();
      expect(state.tracks).toEqual(told.referral.state.tracks);
      expect(state.final).toBe(told.referral.state.final);
      expect(Object.keys(state.acts).sort()).toEqual(Object.keys(told.referral.state.acts).sort());
    },
    120_000,
  );
});
