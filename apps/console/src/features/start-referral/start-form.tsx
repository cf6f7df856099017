import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { Link, useNavigate } from 'react-router-dom';
import type { Lifecycle } from '../../api/lifecycles.js';
import { startReferral } from '../../api/referrals.js';
import { busy } from '../../app/busy.js';
import { askedBy, namesOf } from '../../form/asked.js';
import { AskedFields } from '../../form/asked-fields.js';
import type { FormValues } from '../../form/form-values.js';
import { OccurredAtItem } from '../../form/occurred-at-item.js';
import { RequiredMark } from '../../form/required-mark.js';
import { SubjectList } from '../../form/subject-list.js';
import { useDraft } from '../../form/use-draft.js';
import { useShownProblems } from '../../form/use-shown-problems.js';
import { useWrite } from '../../form/use-write.js';
import { WriteNotice } from '../../form/write-notice.js';
import { texts } from '../../texts/texts.js';
import { KnownMatters } from './known-matters.js';
import { openingBody } from './opening-body.js';
import { PartyItem } from './party-item.js';
import { useKnownMatter } from './use-known-matter.js';

interface Props {
  readonly lifecycle: Lifecycle;
  /** The caller's own. */
  readonly unit: string;
}

/** The opening of a referral, made of what its lifecycle asks for. */
export const StartForm = ({ lifecycle, unit }: Props) => {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [form] = Form.useForm<FormValues>();
  const draft = useDraft<FormValues>(`start/${lifecycle.id}`, 0, { parties: { [lifecycle.sender]: unit } });
  const asked = askedBy([lifecycle.opening]);
  const roles = Object.entries(lifecycle.opening.parties);
  const bodyNow = () => openingBody(lifecycle.id, asked, form.getFieldsValue(true) as FormValues);

  const recorded = (referralId: string): void => {
    void queryClient.invalidateQueries();
    void navigate(`/referrals/${referralId}`);
  };
  const { state, submit } = useWrite(draft, recorded);
  const known = useKnownMatter();
  const start = async (): Promise<void> => {
    const body = bodyNow();
    if (await known.mayGoOn(body)) await submit((api, key) => startReferral(api, body, key));
  };
  const elsewhere = useShownProblems(form, state, () => bodyNow().documents ?? [], [
    'title',
    'occurredAt',
    ...roles.map(([role]) => `parties.${role}`),
    ...namesOf(asked),
  ]);
  const sending = known.asking || state.phase === 'sending' || state.phase === 'waiting';

  return (
    <Form
      className="start-form"
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={draft.values}
      disabled={sending}
      scrollToFirstError={{ focus: true }}
      onValuesChange={(_, values: FormValues) => draft.keep({ ...draft.values, ...values })}
      onFinish={() => void start()}
    >
      <Form.Item
        name="title"
        label={<RequiredMark name={texts.start.referralTitle} required />}
        extra={texts.start.referralTitleHelp}
        rules={[{ required: true, whitespace: true, message: texts.form.missing(texts.start.referralTitle) }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      {roles.map(([role, party]) => (
        <PartyItem key={role} role={role} party={party} own={role === lifecycle.sender} />
      ))}
      <SubjectList />
      <AskedFields asked={asked} />
      <OccurredAtItem label={texts.start.occurredAt} />
      <KnownMatters {...known} />
      <WriteNotice state={state} elsewhere={elsewhere} />
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={busy(sending)}>
          {sending ? texts.acts.submitting : texts.start.submit}
        </Button>
        <Link to="/start">{texts.start.another}</Link>
      </div>
    </Form>
  );
};
