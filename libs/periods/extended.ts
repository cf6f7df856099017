import type { Extension, Span } from '#libs/law/rule.js';

/**
 * The span with its extensions, as one from the original start: no roll-over in between. That extensions add up this
 * way, and that a later `to` forgets what came before it, is our reading, not a text. An extension in another unit is a
 * mistake of the rule: we throw rather than turn months into days.
 */
export function extended(span: Span, extensions: readonly Extension[]): Span {
  if (extensions.length === 0) return span;
  return extensions.reduce<Span>((total, { by, to }) => {
    const longer = to ?? by;
    if (!longer) throw new Error('an extension lengthens nothing');
    if (longer.unit !== total.unit) throw new Error(`${longer.unit} cannot lengthen ${total.unit}`);
    return { unit: total.unit, length: to ? to.length : total.length + longer.length };
  }, span);
}

/**
 * The span whose words say which days are meant: a law counts some lengths in working days, and what is added to a
 * period is counted in the days of that period. A `to` puts its own words in place of the first ones.
 */
export const namingSpan = (span: Span, extensions: readonly Extension[]): Span =>
  extensions.findLast(({ to }) => to !== undefined)?.to ?? span;
