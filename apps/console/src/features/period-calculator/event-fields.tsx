import { Button, Form, Input, Select } from 'antd';
import type { ApproverLevel } from '../../api/periods.js';
import type { VersionView } from '../../api/rules.js';
import { BeijingPicker } from '../../form/beijing-picker.js';
import { texts } from '../../texts/texts.js';
import type { EventValues } from './period-values.js';

interface Props {
  /** Its place in the list. */
  readonly index: number;
  readonly event: EventValues;
  /** What the rule offers; nothing until a rule is chosen. */
  readonly version: VersionView | undefined;
  readonly onRemove: () => void;
}

const words = texts.periods;
const DOCUMENT_LIMIT = 200;

const required = (name: string) => [{ required: true, whitespace: true, message: texts.form.missing(name) }];
const chosen = (name: string) => [{ required: true, message: texts.form.chooseOne(name) }];

const levels = Object.entries(words.level).map(([value, label]) => ({
  value: value as ApproverLevel,
  label,
}));

/** One thing that was done to the clock: 中止, 恢复, 不计入 or 延长. */
export const EventFields = ({ index, event: { kind, extension }, version, onRemove }: Props) => {
  const offered = version?.extensions ?? [];
  const taken = offered.find(({ name }) => name === extension);
  return (
    <div className="clock-event" role="group" aria-label={words.eventOf(index + 1, kind)}>
      <p className="clock-event-title">
        {words.eventOf(index + 1, kind)}
        <Button size="small" aria-label={words.removeEvent(index + 1)} onClick={onRemove}>
          {texts.form.removeShort}
        </Button>
      </p>
      <Form.Item name={[index, 'at']} label={words.at[kind]} rules={required(words.at[kind])}>
        <BeijingPicker time />
      </Form.Item>
      {kind === 'exclude' && (
        <>
          <Form.Item name={[index, 'until']} label={words.until} rules={required(words.until)}>
            <BeijingPicker time />
          </Form.Item>
          <Form.Item name={[index, 'ground']} label={words.ground} rules={chosen(words.ground)}>
            <Select
              notFoundContent={words.noGrounds}
              options={version?.excludes.map((ground) => ({ value: ground, label: ground })) ?? []}
            />
          </Form.Item>
        </>
      )}
      {kind === 'extend' && (
        <>
          <Form.Item name={[index, 'extension']} label={words.extension} rules={chosen(words.extension)}>
            <Select
              notFoundContent={words.noExtensions}
              options={offered.map(({ name, text }) => ({ value: name, label: text }))}
            />
          </Form.Item>
          <Form.Item
            name={[index, 'approvedBy']}
            label={words.approvedBy}
            extra={approverHint(taken)}
            rules={taken !== undefined && taken.approver === null ? [] : chosen(words.approvedBy)}
          >
            <Select allowClear options={levels} />
          </Form.Item>
        </>
      )}
      <Form.Item name={[index, 'document']} label={words.document} rules={required(words.document)}>
        <Input maxLength={DOCUMENT_LIMIT} />
      </Form.Item>
    </div>
  );
};

const approverHint = (taken: VersionView['extensions'][number] | undefined): string | null => {
  if (taken === undefined) return null;
  return taken.approver === null ? words.noApprover : words.approverInLaw(taken.approver.name);
};
