import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import type { EditionDays } from '../../api/calendars.js';
import { texts } from '../../texts/texts.js';
import { choose, type Brush } from './day-choices.js';
import { YearView } from './year-view.js';

interface Props {
  readonly year: number;
  readonly days: EditionDays;
  readonly onChange: (days: EditionDays) => void;
}

const words = texts.calendars.form;
const NAME_LIMIT = 30;
const kinds = (['rest', 'make-up', 'plain'] as const).map((value) => ({
  value,
  label: words.brushes[value],
}));

/** The year to click on: first what a day becomes, then the days. */
export const DayPicker = ({ year, days, onChange }: Props) => {
  const [kind, setKind] = useState<Brush['kind']>('rest');
  const [name, setName] = useState<string>(words.firstRest);
  const brush: Brush = kind === 'rest' ? { kind, name: name.trim() } : { kind };
  const unnamed = brush.kind === 'rest' && brush.name === '';
  return (
    <div className="day-picker">
      <div className="brush">
        <Radio.Group
          aria-label={words.brush}
          optionType="button"
          value={kind}
          onChange={(event) => setKind(event.target.value as Brush['kind'])}
          options={kinds}
        />
        {kind === 'rest' && (
          <Input
            aria-label={words.restName}
            prefix={`${words.restName}：`}
            value={name}
            maxLength={NAME_LIMIT}
            status={unnamed ? 'error' : ''}
            onChange={(event) => setName(event.target.value)}
          />
        )}
        <Button onClick={() => onChange({ holidays: [], makeUpDays: [] })}>{words.clearDays}</Button>
      </div>
      <p className="hint">{words.keyboard}</p>
      <YearView
        year={year}
        edition={days}
        label={words.pick}
        onPick={(on) => !unnamed && onChange(choose(days, on, brush))}
      />
    </div>
  );
};
