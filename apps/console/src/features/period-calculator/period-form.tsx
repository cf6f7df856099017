import { Button, Checkbox, Form } from 'antd';
import type { FormInstance } from 'antd';
import { busy } from '../../app/busy.js';
import { useRule } from '../../app/use-rule.js';
import { BeijingPicker } from '../../form/beijing-picker.js';
import { RequiredMark } from '../../form/required-mark.js';
import { RuleSelect } from '../../form/rule-select.js';
import { texts } from '../../texts/texts.js';
import { EventList } from './event-list.js';
import type { PeriodValues } from './period-values.js';
import { versionAt } from './version-at.js';

interface Props {
  readonly form: FormInstance<PeriodValues>;
  readonly initial: PeriodValues;
  readonly computing: boolean;
  readonly onChange: () => void;
  readonly onAsk: (values: PeriodValues) => void;
}

const words = texts.periods;

/** What a period is counted from: a rule, an instant, and what was done to the clock since. */
export const PeriodForm = ({ form, initial, computing, onChange, onAsk }: Props) => {
  const ruleId = Form.useWatch('ruleId', form);
  const startAt = Form.useWatch('startAt', form);
  const { data: rule } = useRule(ruleId);
  const version = versionAt(rule?.versions, startAt);
  const isSetByIssuer = version !== undefined && version.period !== null && 'setByIssuer' in version.period;
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={initial}
      scrollToFirstError={{ focus: true }}
      onValuesChange={onChange}
      onFinish={() => onAsk(form.getFieldsValue(true) as PeriodValues)}
    >
      <Form.Item
        name="ruleId"
        label={<RequiredMark name={words.rule} required />}
        rules={[{ required: true, message: texts.form.chooseOne(words.rule) }]}
      >
        <RuleSelect />
      </Form.Item>
      <Form.Item
        name="startAt"
        label={<RequiredMark name={words.startAt} required />}
        extra={rule !== undefined && words.startAtHelp(rule.clockStartsOnName)}
        rules={[{ required: true, message: texts.form.missing(words.startAt) }]}
      >
        <BeijingPicker time />
      </Form.Item>
      {isSetByIssuer && (
        <Form.Item name="setOn" label={words.setOn} extra={words.setOnHelp}>
          <BeijingPicker />
        </Form.Item>
      )}
      <Form.Item name="inCustody" valuePropName="checked">
        <Checkbox>{words.inCustody}</Checkbox>
      </Form.Item>
      <Form.Item name="final" valuePropName="checked" extra={words.finalHelp}>
        <Checkbox>{words.final}</Checkbox>
      </Form.Item>
      <EventList version={version} />
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={busy(computing)}>
          {computing ? words.computing : words.compute}
        </Button>
      </div>
    </Form>
  );
};
