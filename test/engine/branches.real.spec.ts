import type { Place } from '../../workflows/fixtures/describe-matrix.js';
import { PLACES as clue } from '../../workflows/public-interest-clue/v1/fixtures/places.js';
import { PLACES as judicial } from '../../workflows/judicial-suggestion/v1/fixtures/places.js';
import { PLACES as procuratorial } from '../../workflows/procuratorial-suggestion/v1/fixtures/places.js';
import { PLACES as reverse } from '../../workflows/reverse-referral/v1/fixtures/places.js';
import { PLACES as urging } from '../../workflows/transfer-urging/v1/fixtures/places.js';
import { PLACES as transfer } from '../../workflows/criminal-transfer/v2/fixtures/places.js';
import { EngineUnderTest } from './engine-under-test.js';
import { Papers, StoryOnTheEngine } from './story-on-the-engine.js';

/** Where the stories of each lifecycle lead. */
const LIFECYCLES: Readonly<Record<string, readonly Place[]>> = {
  'criminal-transfer': transfer,
  'judicial-suggestion': judicial,
  'procuratorial-suggestion': procuratorial,
  'public-interest-clue': clue,
  'reverse-referral': reverse,
  'transfer-urging': urging,
};

describe.each(Object.entries(LIFECYCLES))('%s on the real engine, its time skipped', (_, places) => {
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
