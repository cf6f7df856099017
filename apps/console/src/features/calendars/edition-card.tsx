import type { IsoDate } from '#libs/periods/iso-date.js';
import type { Edition } from '../../api/calendars.js';
import { Mark } from '../../app/mark.js';
import { texts } from '../../texts/texts.js';
import { EditionHead } from './edition-head.js';
import { EditionInWords } from './edition-in-words.js';
import { YearView } from './year-view.js';

interface Props {
  readonly year: number;
  readonly heading: string;
  /** Null: none is published. */
  readonly edition: Edition | null;
  readonly differing?: ReadonlySet<IsoDate>;
}

/** An edition: where it comes from, its year as a grid, and the same in words. */
export const EditionCard = ({ year, heading, edition, differing }: Props) => (
  <section className="card edition" aria-label={heading}>
    <h2>{heading}</h2>
    {edition === null ? (
      <p className="edition-head">
        <Mark kind="warning">{texts.calendars.notPublished}</Mark>
      </p>
    ) : (
      <EditionHead edition={edition} />
    )}
    <YearView year={year} edition={edition} label={heading} {...(differing && { differing })} />
    {edition !== null && <EditionInWords edition={edition} />}
  </section>
);
