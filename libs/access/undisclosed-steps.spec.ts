import type { LifecycleEvent, Step } from '#libs/lifecycle/state.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import { undisclosedSteps } from './undisclosed-steps.js';

const at = '2026-03-02T01:00:00.000Z';
const by = { person: 'city-police.head', unit: 'city-police', position: 'principal-head' } as const;
const act = (name: string, outcome?: string): LifecycleEvent => ({
  ...{ kind: 'act', act: name, at, recordedAt: at, by, facts: {}, documents: [] },
  ...(outcome === undefined ? {} : { outcome }),
});
const logOf = (...events: readonly LifecycleEvent[]): readonly Step[] =>
  events.map((event, before) => ({ sequence: before + 1, event }));

const definition = {
  stages: {
    review: { name: '审查中' },
    decided: { name: '已决定待送达', publicAlias: '审查中' },
    signed: { name: '已签发待送达', publicAlias: '审查中' },
    served: { name: '已送达' },
    secret: { name: '内部处理', track: 'side', publicAlias: '办理中' },
  },
  acts: {
    receive: { to: 'review' },
    decide: { outcomes: { file: { to: 'decided' }, note: {} } },
    sign: { to: 'signed' },
    serve: { to: 'served' },
    hide: { to: ['secret'] },
  },
} as unknown as LifecycleDefinition;

const hidden = (tracks: Record<string, string>, ...events: readonly LifecycleEvent[]) => [
  ...undisclosedSteps(definition, logOf(...events), { tracks }),
];

describe('a decision that has not been served', () => {
  it('is undisclosed while others read the stage by its other name', () => {
    expect(hidden({ main: 'decided' }, act('receive'), act('decide', 'file'))).toEqual([2]);
  });

  it('is undisclosed as long as that name stands, through every stage that has it', () => {
    const steps = [act('receive'), act('decide', 'file'), act('decide', 'note'), act('sign')];
    expect(hidden({ main: 'signed' }, ...steps)).toEqual([2, 4]);
  });

  it('is disclosed when the stage reads otherwise', () => {
    const steps = [act('receive'), act('decide', 'file'), act('serve')];
    expect(hidden({ main: 'served' }, ...steps)).toEqual([]);
  });

  it('is disclosed by time or another referral that moved the track on', () => {
    expect(hidden({ main: 'served' }, act('receive'), act('decide', 'file'))).toEqual([]);
  });

  it('is of its own track', () => {
    const steps = [act('hide'), act('receive'), act('decide', 'file'), act('serve')];
    expect(hidden({ main: 'served', side: 'secret' }, ...steps)).toEqual([1]);
  });
});
