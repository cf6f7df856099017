import { readFileSync } from 'node:fs';
import { isNameable } from '#libs/law/catalogue.js';
import { checkLinks } from '#libs/lifecycle/check/check-links.js';
import { checkLifecycle } from '#libs/lifecycle/check/check-lifecycle.js';
import { digestOf } from '#libs/audit/digest.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import { definitions, newestDefinition } from './definitions.js';

type Digests = Readonly<Record<string, Readonly<Record<string, string>>>>;

const released = JSON.parse(readFileSync(new URL('./released.json', import.meta.url), 'utf8')) as Digests;

const all = Object.entries(definitions).flatMap(([id, versions]) =>
  Object.entries<LifecycleDefinition>(versions).map(([version, definition]) => ({ id, version, definition })),
);

describe('the index of definitions', () => {
  it.each(all)('has $id version $version under its own id and version', ({ id, version, definition }) => {
    expect({ id: definition.id, version: String(definition.version) }).toEqual({ id, version });
  });

  it.each(all)(
    'has no edit of $id version $version: change it in a new version',
    ({ id, version, definition }) => {
      expect(digestOf(definition)).toBe(released[id]?.[version]);
    },
  );

  it('keeps every version that was released: open referrals end on it', () => {
    const lost = Object.entries(released).flatMap(([id, versions]) =>
      Object.keys(versions).filter((version) => !all.some((one) => one.id === id && one.version === version)),
    );
    expect(lost).toEqual([]);
  });

  it.each(all)('opens what $id version $version starts as that is to be opened', ({ definition }) => {
    expect(checkLinks(definition, newestDefinition)).toEqual([]);
  });

  it.each(all)('lets the checker walk $id version $version and find nothing', ({ definition }) => {
    const walk = { walks: 200, depth: 60, seed: 1 };
    expect(checkLifecycle(definition, { ruleIds: isNameable, walk })).toEqual([]);
  });
});
