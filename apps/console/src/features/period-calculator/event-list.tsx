import { Button, Form } from 'antd';
import type { ClockEvent } from '../../api/periods.js';
import type { VersionView } from '../../api/rules.js';
import { texts } from '../../texts/texts.js';
import { EventFields } from './event-fields.js';
import type { EventValues, PeriodValues } from './period-values.js';

const words = texts.periods;
const KINDS: readonly ClockEvent['kind'][] = ['suspend', 'resume', 'exclude', 'extend'];

/** What was done to the clock, in any order. */
export const EventList = ({ version }: { readonly version: VersionView | undefined }) => {
  const form = Form.useFormInstance<PeriodValues>();
  // `kind` has no field of its own: it is among what the form merely preserves.
  const events = Form.useWatch((values: PeriodValues) => values.events, { form, preserve: true }) ?? [];
  return (
    <section className="clock-events" aria-labelledby="clock-events-title">
      <h3 id="clock-events-title">{words.events}</h3>
      <Form.List name="events">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => {
              const event: EventValues | undefined = events[name];
              return event === undefined ? null : (
                <EventFields
                  key={key}
                  index={name}
                  event={event}
                  version={version}
                  onRemove={() => remove(name)}
                />
              );
            })}
            {fields.length === 0 && <p className="hint">{words.noEvents}</p>}
            <div className="buttons">
              {KINDS.map((kind) => (
                <Button key={kind} size="small" onClick={() => add({ kind })}>
                  {words.addEvent[kind]}
                </Button>
              ))}
            </div>
          </>
        )}
      </Form.List>
    </section>
  );
};
