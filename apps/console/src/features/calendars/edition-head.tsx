import type { Decision, EditionHead as Head } from '../../api/calendars.js';
import { useUnitNames } from '../../app/use-unit-names.js';
import { texts } from '../../texts/texts.js';
import { formatInstant } from '../../time/beijing-time.js';

const words = texts.calendars.year;

/** Notice, number, and who proposed and published it with which reason. */
export const EditionHead = ({ edition }: { readonly edition: Head }) => {
  const unitName = useUnitNames();
  const who = ({ person, unit }: Decision): string =>
    unit === null ? person : texts.step.by(unitName(unit), person);
  const { title, notice, source, proposed, published } = edition;
  return (
    <div className="edition-head">
      <p>
        {title}
        <small>
          {notice === null ? words.noticeUnknown : words.notice(notice)} · {texts.calendars.sources[source]} ·{' '}
          {words.edition(edition.id)}
        </small>
      </p>
      {proposed !== null && (
        <p className="hint">
          {words.proposedBy(who(proposed), formatInstant(proposed.at))}；{words.reason(proposed.reason)}
        </p>
      )}
      {published !== null && (
        <p className="hint">
          {words.publishedBy(who(published), formatInstant(published.at))}；{words.reason(published.reason)}
        </p>
      )}
    </div>
  );
};
