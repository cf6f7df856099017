import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useEffect, useRef } from 'react';
import { urge, type SupervisedDuty } from '../api/supervision.js';
import { busy } from '../app/busy.js';
import { ProblemNotice } from '../app/problem-notice.js';
import { RequiredMark } from '../form/required-mark.js';
import { useDraft } from '../form/use-draft.js';
import { useSettlement } from '../form/use-settlement.js';
import { texts } from '../texts/texts.js';

interface Props {
  readonly duty: SupervisedDuty;
  /** @param done whether the unit was urged */
  readonly onClose: (done: boolean) => void;
}

interface Values {
  readonly reason?: string;
}

const words = texts.supervision.urging;
const REASON_LIMIT = 500;

/** Pushes the unit that owes a duty, with a reason. Whatever is answered, nothing typed is lost. */
export const UrgeForm = ({ duty, onClose }: Props) => {
  const queryClient = useQueryClient();
  const draft = useDraft<Values>(`${duty.address}/urging`, duty.urgings.count, {});
  const { settle, settling, error } = useSettlement(draft, () => {
    void queryClient.invalidateQueries();
    onClose(true);
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="act-form" aria-labelledby="urging-title">
      <h2 id="urging-title" ref={heading} tabIndex={-1}>
        {words.title(duty.name)}
      </h2>
      <p className="hint">{words.says}</p>
      <Form
        layout="vertical"
        requiredMark={false}
        initialValues={draft.values}
        disabled={settling}
        onValuesChange={(_, values: Values) => draft.keep(values)}
        onFinish={({ reason = '' }: Values) =>
          settle((api, key) => urge(api, duty.address, reason.trim(), key))
        }
      >
        <Form.Item
          name="reason"
          label={<RequiredMark name={words.reason} required />}
          rules={[{ required: true, whitespace: true, message: texts.form.missing(words.reason) }]}
        >
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={REASON_LIMIT} />
        </Form.Item>
        {error !== null && <ProblemNotice error={error} />}
        <div className="buttons">
          <Button type="primary" htmlType="submit" loading={busy(settling)}>
            {settling ? words.submitting : words.submit}
          </Button>
          <Button
            disabled={settling}
            onClick={() => {
              draft.forget();
              onClose(false);
            }}
          >
            {texts.acts.cancel}
          </Button>
        </div>
      </Form>
    </section>
  );
};
