import type { Standing } from './rule.js';

/** How far a source was seen. Every rule names one, so that a quote never looks better than it is. */

/** Read in the full text, and the quote found there by a program. */
export const checkedInFullText = {
  confidence: 'verified',
  method: 'full-text',
  quoteMachineChecked: true,
  activeByDefault: true,
} as const satisfies Standing;

/** Read in the full text; no program compared the quote. */
export const readInFullText = {
  confidence: 'verified',
  method: 'full-text',
  quoteMachineChecked: false,
  activeByDefault: true,
} as const satisfies Standing;

/** Read in an official excerpt. */
export const readInExcerpt = {
  confidence: 'verified',
  method: 'excerpt',
  quoteMachineChecked: false,
  activeByDefault: true,
} as const satisfies Standing;

/** The article as others quote it: not in use before somebody compared it with the document. */
export const readSecondHand = {
  confidence: 'verified',
  method: 'secondary',
  quoteMachineChecked: false,
  activeByDefault: false,
} as const satisfies Standing;

/** The words of a report about the document, not the article's own. */
export const retold = {
  confidence: 'verified',
  method: 'secondary',
  quoteMachineChecked: false,
  quoteKind: '通稿/转载表述，非条文逐字',
  activeByDefault: false,
} as const satisfies Standing;

/** Nobody read the document. */
export const remembered = {
  confidence: 'from-memory',
  method: null,
  quoteMachineChecked: false,
  activeByDefault: false,
} as const satisfies Standing;
