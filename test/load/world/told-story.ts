import { isAlive } from '#libs/lifecycle/index.js';
import type { ActEvent, OpeningEvent } from '#libs/lifecycle/state.js';
import type { FactValue } from '#libs/lifecycle/vocabulary.js';
import { ALL_PLACES } from '../../../workflows/fixtures/all-places.js';
import type { Story } from '../../../workflows/fixtures/story.js';
import type { World } from './world.js';

type Http = World['http'];

/** The longest way to an end that a lifecycle's stories tell without starting another referral, gone on with until nothing is owed. */
export const wholeStories = (): readonly Story[] =>
  Object.values(ALL_PLACES).flatMap((places) => {
    const whole = places
      .map(({ story }) => toRest(story()))
      .filter((story) => isWhole(story) && story.referral.state.links.length === 0);
    return whole.toSorted((one, other) => actsOf(other).length - actsOf(one).length).slice(0, 1);
  });

const owedIn = ({ referral: { state } }: Story) => state.duties.filter(isAlive);

const isWhole = (story: Story): boolean => story.referral.state.final && owedIn(story).length === 0;

/** What outlives the end, as feedback does, is done as well: until then the workflow waits. */
const toRest = (story: Story): Story => {
  for (const { duty } of story.referral.state.final ? owedIn(story) : []) {
    const [act = ''] = story.answering(duty);
    const [outcome] = Object.keys(story.definition.acts[act]?.outcomes ?? {});
    if (act !== '') story.does(outcome === undefined ? act : `${act}/${outcome}`);
  }
  return story;
};

/** What people did in it. */
export const actsOf = ({ referral }: Story): readonly ActEvent[] =>
  referral.log.flatMap(({ event }) => (event.kind === 'act' ? [event] : []));

/** A story with its documents uploaded: telling it asks for nothing but its opening and its acts. */
export class ToldStory {
  private constructor(
    private readonly http: Http,
    private readonly story: Story,
    /** By account and type. */
    private readonly documents: ReadonlyMap<string, string>,
  ) {}

  static async prepared(http: Http, story: Story): Promise<ToldStory> {
    const wanted = [openingOf(story), ...actsOf(story)].flatMap(({ by, documents }) =>
      documents.map(({ type }) => ({ account: by.person, type })),
    );
    const documents = new Map<string, string>();
    for (const { account, type } of wanted)
      documents.set(
        `${account} ${type}`,
        await http.upload(account, `${type}.txt`, `（虚构材料）${type} ${account}`),
      );
    return new ToldStory(http, story, documents);
  }

  /** With the true dates of its acts, by HTTP. @returns the referral's id */
  async tell(): Promise<string> {
    const { definition } = this.story;
    const opening = openingOf(this.story);
    const opened = await this.http.post(opening.by.person, '/referrals', {
      lifecycle: definition.id,
      title: `（虚构）${definition.name}`,
      parties: opening.parties,
      ...this.brought(opening, ''),
    });
    if (opened.status !== 201)
      throw new Error(`opening answered ${opened.status}: ${JSON.stringify(opened.body)}`);
    const id = String(opened.body['id']);
    for (const event of actsOf(this.story)) {
      const { status, body } = await this.http.post(event.by.person, `/referrals/${id}/acts/${event.act}`, {
        ...(event.outcome === undefined ? {} : { outcome: event.outcome }),
        ...this.brought(event, id),
      });
      if (status !== 200) throw new Error(`${event.act} answered ${status}: ${JSON.stringify(body)}`);
    }
    return id;
  }

  private brought({ at, by, facts, documents }: OpeningEvent | ActEvent, id: string) {
    return {
      occurredAt: at,
      facts: Object.fromEntries(
        Object.entries(facts).map(([key, value]) => [key, this.worded(key, value, id)]),
      ),
      documents: documents.map(({ type }) => ({
        type,
        documentId: this.documents.get(`${by.person} ${type}`) ?? '',
      })),
    };
  }

  /** A story has no texts, and names a referral that there is only in it. */
  private worded(key: string, value: FactValue, id: string): FactValue {
    const type = this.story.definition.facts[key]?.type;
    if (type === 'text') return '（虚构）示例文字';
    return type === 'referral' ? id : value;
  }
}

const openingOf = ({ referral }: Story): OpeningEvent => {
  const event = referral.log[0]?.event;
  if (event?.kind !== 'opening') throw new Error('a story begins with its opening');
  return event;
};
