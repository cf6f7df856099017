import { digestOf } from '#libs/audit/digest.js';
import type { EngineActivities, OpenLinkedInput, ReferralInput } from '#libs/contracts/engine.js';
import type { Directory } from '#libs/directory/index.js';
import { ofSubjects, openingMarks } from '#libs/likeness/index.js';
import { linkedOpening, type OpeningByLink } from '#libs/lifecycle/index.js';
import type { FactValue, LifecycleDefinition, LinkDefinition } from '#libs/lifecycle/vocabulary.js';
import { ENGINE, requestIdOf, type Desk, type ReferralRecord, type Records } from '#libs/records/index.js';
import { bug } from '../records/failures.js';
import { toldToTheEngine } from '../records/told-to-the-engine.js';

export interface LinkActivitiesDependencies {
  readonly records: Records;
  readonly directory: Directory;
  readonly definitions: (id: string, version: number) => LifecycleDefinition | undefined;
  /** The version on which a new referral of this lifecycle runs. */
  readonly newest: (id: string) => LifecycleDefinition | undefined;
  /** Starts a referral's workflow, unless it runs or has run. */
  readonly open: (input: ReferralInput) => Promise<void>;
}

/** Opens what referrals start, as people's openings come about: request row and texts first, the workflow after them. */
export const createLinkActivities = ({
  records,
  directory,
  definitions,
  newest,
  open,
}: LinkActivitiesDependencies): Pick<EngineActivities, 'openLinked'> => ({
  openLinked: (link) =>
    toldToTheEngine(async () => {
      const input = await records.as(ENGINE, async (desk): Promise<ReferralInput> => {
        const origin = await found(desk.referrals.find(link.referralId), link.referralId);
        const from =
          definitions(origin.lifecycle, origin.version) ??
          unknown(`${origin.lifecycle} version ${origin.version}`);
        const { opensWith, lifecycle } = linkOf(from, link);
        const definition = newest(lifecycle) ?? unknown(lifecycle);
        const memory = { log: origin.memory.log, state: origin.state };
        const { startedBy } = link;
        const opening = linkedOpening(from, memory, { opensWith, startedBy }, directory.relative);
        const { texts, ...given } = worded(definition, opening);
        const key = `${link.referralId}/${link.startedBy}/${link.as}`;
        const referralId = `${lifecycle}-${requestIdOf(ENGINE.person, key)}`;
        const claimed = await desk.requests.claim({
          principal: ENGINE.person,
          target: 'referrals',
          key,
          bodyDigest: digestOf({ ...link }),
          referralId,
          content: {
            ...(origin.title === null ? {} : { title: origin.title }),
            texts: await copied(desk, texts),
            subjects: origin.subjects,
          },
          likeness: {
            marks: [
              ...ofSubjects(origin.marks),
              ...openingMarks({ lifecycle, ...given, origin: { referralId: link.referralId, as: link.as } }),
            ],
            at: given.at,
          },
          documents: given.documents.map(({ documentId }) => documentId),
        });
        if (claimed.claimed === 'reused-with-other-body')
          throw bug('LINK_CLAIMED', `${key} was opened otherwise before.`);
        const { id: requestId, content } = claimed.request;
        const sealed = content === null ? {} : { content };
        const held = Object.keys(texts).map((fact) => [fact, content?.id ?? ''] as const);
        return {
          referralId,
          definition: {
            id: definition.id,
            version: definition.version,
            digest: digestOf(definition),
          },
          opening: {
            kind: 'opening',
            requestId,
            ...given,
            facts: { ...given.facts, ...Object.fromEntries(held) },
            unitKinds: kindsOf(directory, given),
            origin: { referralId: link.referralId, as: link.as },
            ...sealed,
          },
        };
      });
      await open(input);
    }),
});

type Texts = Readonly<Record<string, string | { readonly content: string; readonly key: string }>>;

interface Worded extends Pick<OpeningByLink, 'by' | 'at' | 'parties' | 'facts' | 'documents'> {
  readonly late?: true;
  readonly texts: Texts;
}

/** A constant for a fact that is text goes where texts live. */
const worded = (definition: LifecycleDefinition, { texts, facts, late, ...rest }: OpeningByLink): Worded => {
  const isText = ([key]: readonly [string, FactValue]): boolean => definition.facts[key]?.type === 'text';
  const all = Object.entries(facts);
  const constants = all.filter(isText).map(([key, value]) => [key, String(value)] as const);
  return {
    ...rest,
    ...(late ? { late } : {}),
    facts: Object.fromEntries(all.filter((fact) => !isText(fact))),
    texts: { ...texts, ...Object.fromEntries(constants) },
  };
};

/** The words themselves. What was erased meanwhile stays erased. */
const copied = async ({ contents }: Desk, texts: Texts): Promise<Record<string, string>> => {
  const held = Object.values(texts).flatMap((text) => (typeof text === 'string' ? [] : [text.content]));
  const found = await contents.byIds([...new Set(held)]);
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? text : (found.get(text.content)?.texts[text.key] ?? ''),
    ]),
  );
};

const kindsOf = (
  directory: Directory,
  { parties, facts }: Pick<Worded, 'parties' | 'facts'>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...Object.values(parties), ...Object.values(facts)].flatMap((unit) => {
      const kind = typeof unit === 'string' ? directory.unit(unit)?.kind : undefined;
      return kind === undefined ? [] : [[unit, kind] as const];
    }),
  );

const linkOf = (
  { id, version, links = {} }: LifecycleDefinition,
  { as }: OpenLinkedInput,
): Required<Pick<LinkDefinition, 'opensWith' | 'lifecycle'>> => {
  const link = links[as];
  if (link?.opensWith === undefined)
    throw bug('LINK_UNKNOWN', `${id} version ${version} opens nothing as ${as}.`);
  return { lifecycle: link.lifecycle, opensWith: link.opensWith };
};

const found = async (record: Promise<ReferralRecord | null>, id: string): Promise<ReferralRecord> =>
  (await record) ?? missing(id);

const missing = (id: string): never => {
  throw bug('REFERRAL_UNKNOWN', `${id} is not recorded.`);
};

const unknown = (what: string): never => {
  throw bug('DEFINITION_UNKNOWN', `This worker has no ${what}.`);
};
