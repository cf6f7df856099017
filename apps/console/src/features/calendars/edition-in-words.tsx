import type { EditionDays } from '../../api/calendars.js';
import { texts } from '../../texts/texts.js';
import { formatDay } from '../../time/beijing-time.js';
import { restSpans } from './rest-spans.js';

const words = texts.calendars.year;

/** The same as the grid, as a notice says it. */
export const EditionInWords = ({ edition }: { readonly edition: EditionDays }) => (
  <dl className="edition-words">
    <dt>{words.rests}</dt>
    <dd>
      {edition.holidays.length === 0 && words.noRests}
      <ul>
        {restSpans(edition.holidays).map(({ name, first, last, days }) => (
          <li key={first}>
            {name}：{words.span(first, last, days)}
          </li>
        ))}
      </ul>
    </dd>
    <dt>{words.makeUps}</dt>
    <dd>{edition.makeUpDays.length === 0 ? words.noRests : edition.makeUpDays.map(formatDay).join('、')}</dd>
  </dl>
);
