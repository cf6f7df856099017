import type { Citation } from '#libs/law/rule.js';
import { citationText } from '#libs/periods/wording.js';
import { RANK_NAMES } from './rule-words.js';

/** A source as the outside reads it. `quote` stays null where the words were not seen. */
export const citationView = (citation: Citation) => {
  const { title, rank, article, articleVerified, documentNumber, documentNumberVerified, quote, paraphrase } =
    citation;
  return {
    title,
    rank,
    rankName: RANK_NAMES[rank],
    article,
    articleVerified: articleVerified ?? true,
    documentNumber,
    documentNumberVerified,
    quote,
    quoteText: quote ?? '未核对原文',
    paraphrase: paraphrase ?? null,
    text: citationText(citation),
  };
};
