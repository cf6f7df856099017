import type { AvailableAct, WantedFact } from '../../available-acts.js';
import { positionsOf } from '../../lawful.js';
import type { Referral } from '../../referral.js';
import { presentHolders, relativesWanted, type FindRelative } from '../../relatives.js';
import type { ActEvent, DocumentRef, Instant, LinkEvent, OpeningEvent, Performer } from '../../state.js';
import type {
  FactValue,
  LifecycleDefinition,
  Position,
  Relation,
  Requirements,
  UnitKind,
} from '../../vocabulary.js';
import { edgesOf } from '../edges.js';
import { conditionsOf, periodsOf } from '../words.js';
import type { Chance } from './chance.js';

/** Makes events as people and other referrals would cause them, with everything that is asked for filled in. */
export class EventMaker {
  /** What units in a relation are meant to be, by the kinds that those may be to whom they are related. */
  readonly #meant: readonly {
    readonly relation: Relation;
    readonly of: readonly UnitKind[];
    readonly kind: UnitKind;
  }[];
  readonly #kinds = new Map<string, UnitKind>();

  constructor(
    private readonly definition: LifecycleDefinition,
    private readonly chance: Chance,
  ) {
    const kindsOf = (party: string) => definition.parties[party]?.kinds ?? [];
    const binds = edgesOf(definition).flatMap(({ effect }) => effect.binds);
    this.#meant = binds.flatMap(({ party, to }) => {
      const [kind] = kindsOf(party);
      if (to === null || !('relation' in to) || !kind) return [];
      return [{ relation: to.relation, of: kindsOf(to.of), kind }];
    });
  }

  opening(now: Instant): OpeningEvent {
    const { opening, parties } = this.definition;
    const joining = Object.entries(parties).filter(
      ([, { joins, optional }]) => joins === 'opening' && (!optional || this.chance.happens(0.5)),
    );
    const units = joining.map(([role, { kinds }]) => ({ role, ...this.unit(role, kinds) }));
    return {
      kind: 'opening',
      ...this.entered(now, {
        person: `${opening.by.party}/opener`,
        unit: units.find(({ role }) => role === opening.by.party)?.unit ?? '',
        position: this.chance.oneOf(positionsOf(opening.by)) ?? 'handler',
      }),
      ...this.given(opening.requires ? [opening.requires] : [], now),
      parties: Object.fromEntries(units.map(({ role, unit }) => [role, unit])),
      unitKinds: Object.fromEntries(units.map(({ unit, kind }) => [unit, kind])),
    };
  }

  /** The act that is offered, with this outcome. */
  act(referral: Referral, offered: AvailableAct, outcome: string | undefined, now: Instant): ActEvent {
    const act = this.definition.acts[offered.act];
    const requires = [act?.requires, act?.outcomes?.[outcome ?? '']?.requires];
    const { facts, documents, unitKinds } = this.given(
      requires.filter((one) => one !== undefined),
      now,
    );
    const duty = offered.dutyRequired ? this.chance.oneOf(offered.duties) : undefined;
    return {
      kind: 'act',
      act: offered.act,
      ...(outcome === undefined ? {} : { outcome }),
      ...(duty === undefined ? {} : { duty }),
      ...this.entered(now, this.performer(referral, offered)),
      facts,
      documents,
      unitKinds,
      relatives: relativesWanted(act ? [act] : [], presentHolders(referral.state.parties), this.relative),
    };
  }

  /** Everybody has every relative, of a kind that the role it is meant for admits. */
  readonly relative: FindRelative = (unit, relation) => {
    const own = this.#kinds.get(unit);
    const kind = this.#meant.find((one) => one.relation === relation && own && one.of.includes(own))?.kind;
    return kind && this.#named(`${relation} of ${unit}`, kind);
  };

  /** News of a link that has not closed yet; null where all have. */
  news({ state }: Referral, now: Instant): LinkEvent | null {
    const link = this.chance.oneOf(state.links.filter(({ status }) => status !== 'closed'));
    if (!link) return null;
    const common = { kind: 'link', at: now, recordedAt: now, as: link.as } as const;
    const referralId = link.referralId ?? `${link.as}-${link.startedBy}`;
    if (link.status === 'starting') return { ...common, referralId, status: 'open' };
    const outcome = this.chance.oneOf(this.outcomesOf(link.as)) ?? 'other';
    return { ...common, referralId, status: 'closed', outcome };
  }

  /** Outcomes that the definition reacts to, and one that it does not know. */
  private outcomesOf(link: string): readonly string[] {
    const known = Object.keys(this.definition.links?.[link]?.onOutcome ?? {}).filter(
      (outcome) => outcome !== '*',
    );
    const judged = conditionsOf(this.definition).flatMap(({ word }) =>
      'link' in word && 'outcome' in word && word.link === link ? [word.outcome] : [],
    );
    return [...new Set([...known, ...judged, 'other'])];
  }

  private entered(now: Instant, by: Performer) {
    return { at: now, recordedAt: now, by };
  }

  /** Somebody of the unit who is none of those whom another person must follow, and the one who must act again. */
  private performer({ state }: Referral, { by, apart, same }: AvailableAct): Performer {
    const lastOf = (act: string) => state.acts[act]?.lastPerson;
    const barred = apart.map(lastOf);
    const people = ['first', 'second', 'third', 'fourth'].map((name) => `${by.unit}/${name}`);
    const position: Position = this.chance.oneOf(by.positions) ?? by.position;
    const person = same.map(lastOf).find((one) => one !== undefined);
    return {
      person: person ?? people.find((one) => !barred.includes(one)) ?? '',
      unit: by.unit,
      position,
    };
  }

  private given(requires: readonly Requirements[], now: Instant) {
    const facts = requires.flatMap((one) => [
      ...(one.facts ?? []),
      ...(one.allowsFacts ?? []).filter(() => this.chance.happens(0.5)),
    ]);
    const documents = requires.flatMap((one) => [
      ...(one.documents ?? []),
      ...(one.allowsDocuments ?? []).filter(() => this.chance.happens(0.5)),
    ]);
    const values = facts.map((key) => ({ key, ...this.value(key, now) }));
    return {
      facts: Object.fromEntries(values.map(({ key, value }) => [key, value])),
      documents: documents.map(documentOf),
      unitKinds: Object.fromEntries(
        values.flatMap(({ kind, value }) => (kind ? [[String(value), kind]] : [])),
      ),
    };
  }

  private value(key: string, now: Instant): { readonly value: FactValue; readonly kind?: UnitKind } {
    const { type, options = {} } = this.definition.facts[key] ?? { type: 'text' as WantedFact['type'] };
    switch (type) {
      case 'integer':
      case 'decimal':
        return { value: this.chance.below(10) };
      case 'boolean':
        return { value: this.chance.happens(0.5) };
      case 'choice':
        return { value: this.chance.oneOf(Object.keys(options)) ?? '' };
      case 'date':
        return { value: daysAfter(now, this.setsADay(key) ? this.chance.below(10) : 0) };
      case 'instant':
        return { value: now };
      case 'unit': {
        const { unit, kind } = this.unit(key, this.kindsBoundBy(key));
        return { value: unit, kind };
      }
      default:
        return { value: `${key}-1` };
    }
  }

  private unit(name: string, kinds: readonly UnitKind[]) {
    const kind = this.chance.oneOf(kinds) ?? 'government';
    return this.#named(`${name}-${kind}-${this.chance.below(3)}`, kind);
  }

  #named(unit: string, kind: UnitKind) {
    this.#kinds.set(unit, kind);
    return { unit, kind };
  }

  /** A day set for later, not a day on which something happened. */
  private setsADay(fact: string): boolean {
    return periodsOf(this.definition).some(({ word }) => 'setBy' in word && word.setBy === fact);
  }

  private kindsBoundBy(fact: string): readonly UnitKind[] {
    const binds = edgesOf(this.definition).flatMap(({ effect }) => effect.binds);
    const bound = binds.find(({ to }) => to !== null && 'fact' in to && to.fact === fact);
    return this.definition.parties[bound?.party ?? '']?.kinds ?? [];
  }
}

const documentOf = (type: string): DocumentRef => ({ type, documentId: `${type}-1`, sha256: '0'.repeat(64) });

const BEIJING = 8 * 3_600_000;
const DAY = 24 * 3_600_000;

const daysAfter = (now: Instant, days: number): string =>
  new Date(Date.parse(now) + BEIJING + days * DAY).toISOString().slice(0, 10);
