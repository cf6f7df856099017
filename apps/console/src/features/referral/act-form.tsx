import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form } from 'antd';
import { useEffect, useRef } from 'react';
import { performAct, type AvailableAct, type Referral } from '../../api/referrals.js';
import { busy } from '../../app/busy.js';
import { askedBy, namesOf } from '../../form/asked.js';
import { AskedFields } from '../../form/asked-fields.js';
import type { FormValues } from '../../form/form-values.js';
import { OccurredAtItem } from '../../form/occurred-at-item.js';
import { useDraft } from '../../form/use-draft.js';
import { useShownProblems } from '../../form/use-shown-problems.js';
import { useWrite } from '../../form/use-write.js';
import { WriteNotice } from '../../form/write-notice.js';
import { texts } from '../../texts/texts.js';
import { actBody } from './act-body.js';
import { DutyItem } from './duty-item.js';
import { OutcomeItem } from './outcome-item.js';
import { RefusedAct } from './refused-act.js';

interface Props {
  readonly referral: Referral;
  readonly act: AvailableAct;
  /** False when somebody acted meanwhile and the act is not lawful any more. */
  readonly offered: boolean;
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}

/** The form of one act, made of what the act asks for. Whatever is answered, nothing typed is lost. */
export const ActForm = ({ referral, act, offered, onClose, onRecorded }: Props) => {
  const queryClient = useQueryClient();
  const [form] = Form.useForm<FormValues>();
  const draft = useDraft(`${referral.id}/${act.act}`, referral.sequence, {});
  const outcome = Form.useWatch('outcome', form);
  const asked = askedBy([act, act.outcomes.find((offer) => offer.outcome === outcome)]);
  const duties = act.dutyRequired ? referral.duties.filter(({ id }) => act.duties.includes(id)) : [];
  const bodyNow = () => actBody(asked, form.getFieldsValue(true) as FormValues, draft.sequence);

  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const recorded = (): void => {
    void queryClient.invalidateQueries();
    onRecorded();
  };
  const { state, submit } = useWrite(draft, recorded);
  const elsewhere = useShownProblems(form, state, () => bodyNow().documents ?? [], [
    'outcome',
    'duty',
    'occurredAt',
    ...namesOf(asked),
  ]);
  const sending = state.phase === 'sending' || state.phase === 'waiting';

  return (
    <section className="act-form" aria-labelledby="act-form-title">
      <h2 id="act-form-title" ref={heading} tabIndex={-1}>
        {texts.acts.start(act.name)}
      </h2>
      {!offered && !sending && <Alert role="alert" type="warning" showIcon title={texts.acts.gone} />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={draft.values}
        disabled={sending}
        scrollToFirstError={{ focus: true }}
        onValuesChange={(_, values: FormValues) => draft.keep({ ...draft.values, ...values })}
        onFinish={() => void submit((api, key) => performAct(api, referral.id, act.act, bodyNow(), key))}
      >
        {duties.length > 0 && <DutyItem duties={duties} />}
        {act.outcomes.length > 0 && <OutcomeItem outcomes={act.outcomes} />}
        <AskedFields asked={asked} />
        <OccurredAtItem label={texts.acts.occurredAt} />
        <WriteNotice state={state} elsewhere={elsewhere}>
          {state.phase === 'failed' && (
            <RefusedAct referralId={referral.id} problem={state.problem} draft={draft} />
          )}
        </WriteNotice>
        <div className="buttons">
          <Button type="primary" htmlType="submit" loading={busy(sending)}>
            {sending ? texts.acts.submitting : texts.acts.submit}
          </Button>
          <Button
            disabled={sending}
            onClick={() => {
              draft.forget();
              onClose();
            }}
          >
            {texts.acts.cancel}
          </Button>
        </div>
      </Form>
    </section>
  );
};
