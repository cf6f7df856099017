import { spanText } from '#libs/periods/wording.js';
import type { PeriodAnswer } from '../../api/periods.js';
import { Mark } from '../../app/mark.js';
import { texts } from '../../texts/texts.js';
import { formatDay, formatInstant } from '../../time/beijing-time.js';
import { CopyButton } from './copy-button.js';
import { earlierDay, resultText } from './result-text.js';

interface Props {
  readonly answer: PeriodAnswer;
  /** The conditions were changed since. */
  readonly outdated: boolean;
}

const words = texts.periods;
const END_OF_DAY = '23:59';

/** The last day in large, the earlier reading, and how both come about. */
export const PeriodResult = ({ answer, outdated }: Props) => {
  const { dueAt, dueOn, provisional, explanation, citation, ruleStatus, ruleStatusName, ledger } = answer;
  const earlier = earlierDay(answer);
  const time = dueAt === null ? END_OF_DAY : formatInstant(dueAt).slice(11);
  return (
    <>
      {outdated && <p className="outdated">{words.outdated}</p>}
      <dl className="due-days">
        <div>
          <dt>{words.lastDay}</dt>
          <dd className="last-day">{dueOn === null ? words.none : formatDay(dueOn)}</dd>
          {dueAt !== null && (
            <dd className="hint">
              {time === END_OF_DAY ? words.endOfDay : words.lastInstant(formatInstant(dueAt))}
            </dd>
          )}
        </div>
        {earlier !== null && (
          <div>
            <dt>{words.conservative}</dt>
            <dd className="earlier-day">{formatDay(earlier)}</dd>
            <dd className="hint">{words.conservativeSays}</dd>
          </div>
        )}
      </dl>
      {ruleStatus !== 'active' && (
        <p>
          <Mark kind="warning">{ruleStatusName}</Mark> {texts.rules.statusSays[ruleStatus]}
        </p>
      )}
      {provisional && (
        <p>
          <Mark kind="warning">{words.provisional}</Mark> {words.provisionalSays}
        </p>
      )}
      {ledger !== undefined && (
        <p>
          {words.consumed(
            spanText({ length: ledger.consumed, unit: ledger.countedIn }),
            spanText({ length: ledger.remaining, unit: ledger.countedIn }),
          )}
        </p>
      )}
      <h3>{words.explanation}</h3>
      <ol className="sentences">
        {explanation.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ol>
      <CopyButton text={resultText(answer, answer.startAt)} />
      <h3>{words.citation}</h3>
      <p>
        {citation.text} <small>{words.version(answer.versionInForceFrom)}</small>
      </p>
    </>
  );
};
