import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { approveCalendar, type Edition, type Published } from '../../api/calendars.js';
import { busy } from '../../app/busy.js';
import { ProblemNotice } from '../../app/problem-notice.js';
import { RequiredMark } from '../../form/required-mark.js';
import { useDraft } from '../../form/use-draft.js';
import { useSettlement } from '../../form/use-settlement.js';
import { texts } from '../../texts/texts.js';

interface Props {
  readonly proposal: Edition;
  /** Called with the id of the recomputation that the approval set off. */
  readonly onPublished: (recomputation: string) => void;
}

interface Values {
  readonly reason?: string;
}

const words = texts.calendars.approval;
const REASON_LIMIT = 500;

/** Puts another person's proposal in force. */
export const ApprovalForm = ({ proposal, onPublished }: Props) => {
  const queryClient = useQueryClient();
  const draft = useDraft<Values>(`calendars/${proposal.id}/approval`, 0, {});
  const { settle, settling, error } = useSettlement(draft, ({ recomputation }: Published) => {
    void queryClient.invalidateQueries();
    onPublished(recomputation.id);
  });
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      initialValues={draft.values}
      disabled={settling}
      onValuesChange={(_, values: Values) => draft.keep(values)}
      onFinish={({ reason = '' }: Values) =>
        settle((api, key) => approveCalendar(api, proposal.year, proposal.id, reason.trim(), key))
      }
    >
      <p>{words.says}</p>
      <Form.Item
        name="reason"
        label={<RequiredMark name={words.reason} required />}
        rules={[{ required: true, whitespace: true, message: texts.form.missing(words.reason) }]}
      >
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={REASON_LIMIT} />
      </Form.Item>
      {error !== null && <ProblemNotice error={error} />}
      <Button type="primary" htmlType="submit" loading={busy(settling)}>
        {settling ? words.submitting : words.submit}
      </Button>
    </Form>
  );
};
