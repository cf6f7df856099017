import { useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input } from 'antd';
import { activateRule, type RuleDetail } from '../../api/rules.js';
import { busy } from '../../app/busy.js';
import { ProblemNotice } from '../../app/problem-notice.js';
import { RequiredMark } from '../../form/required-mark.js';
import { useDraft } from '../../form/use-draft.js';
import { useSettlement } from '../../form/use-settlement.js';
import { texts } from '../../texts/texts.js';

interface Props {
  readonly rule: RuleDetail;
  /** Called with the id of the recomputation that the activation set off. */
  readonly onActivated: (recomputation: string) => void;
}

interface Values {
  readonly reason?: string;
  readonly known?: boolean;
}

const words = texts.rules.page;
const REASON_LIMIT = 500;

/** Puts an unverified rule in use: a reason, and a yes to a sentence that says what it means. */
export const ActivationForm = ({ rule, onActivated }: Props) => {
  const queryClient = useQueryClient();
  const [form] = Form.useForm<Values>();
  const draft = useDraft<Values>(`rules/${rule.id}/activation`, 0, {});
  const { settle, settling, error } = useSettlement(
    draft,
    ({ recomputation }: { recomputation: { id: string } }) => {
      void queryClient.invalidateQueries();
      onActivated(recomputation.id);
    },
  );
  return (
    <section className="card decision" aria-labelledby="activate-title">
      <h2 id="activate-title">{words.activation}</h2>
      <p>{words.activateSays}</p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={draft.values}
        disabled={settling}
        onValuesChange={(_, values: Values) => draft.keep({ reason: values.reason ?? '' })}
        onFinish={({ reason = '' }) => settle((api, key) => activateRule(api, rule.id, reason.trim(), key))}
      >
        <Form.Item
          name="reason"
          label={<RequiredMark name={words.activateReason} required />}
          rules={[{ required: true, whitespace: true, message: texts.form.missing(words.activateReason) }]}
        >
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={REASON_LIMIT} />
        </Form.Item>
        <Form.Item
          name="known"
          valuePropName="checked"
          rules={[
            {
              validator: (_, known) =>
                known === true ? Promise.resolve() : Promise.reject(new Error(words.activateConfirmMissing)),
            },
          ]}
        >
          <Checkbox>{words.activateConfirm}</Checkbox>
        </Form.Item>
        {error !== null && <ProblemNotice error={error} />}
        <Button type="primary" danger htmlType="submit" loading={busy(settling)}>
          {settling ? words.activating : words.activate}
        </Button>
      </Form>
    </section>
  );
};
