import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useEffect, useRef } from 'react';
import type { Lifecycle } from '../../api/lifecycles.js';
import { correctStep, type Referral } from '../../api/referrals.js';
import type { RecordedStep } from '../../api/steps.js';
import { busy } from '../../app/busy.js';
import { askedBy, namesOf } from '../../form/asked.js';
import type { FormValues } from '../../form/form-values.js';
import { RequiredMark } from '../../form/required-mark.js';
import { useDraft } from '../../form/use-draft.js';
import { useShownProblems } from '../../form/use-shown-problems.js';
import { useWrite } from '../../form/use-write.js';
import { WriteNotice } from '../../form/write-notice.js';
import { texts } from '../../texts/texts.js';
import { correctionBody, type CorrectionKind } from './correction-body.js';
import { recordedValues } from './recorded-values.js';
import { RefusedAct } from './refused-act.js';
import { ReplacementFields } from './replacement-fields.js';

interface Props {
  readonly referral: Referral;
  readonly lifecycle: Lifecycle;
  readonly step: RecordedStep;
  readonly kind: CorrectionKind;
  readonly onClose: () => void;
}

const { correction } = texts;
const LONGEST_REASON = 2_000;

/** Strikes a recorded act, or fills it in anew. Whatever is answered, nothing typed is lost. */
export const CorrectionForm = ({ referral, lifecycle, step, kind, onClose }: Props) => {
  const queryClient = useQueryClient();
  const [form] = Form.useForm<FormValues>();
  const act = lifecycle.acts[step.act ?? ''];
  const everything = askedBy([act, ...(act?.outcomes ?? [])]);
  const fresh = kind === 'void' ? {} : recordedValues(step, referral, everything);
  const draft = useDraft(`${referral.id}/${step.sequence}/${kind}`, referral.sequence, fresh);
  const outcome = Form.useWatch('outcome', form);
  const asked = askedBy([act, act?.outcomes.find((offer) => offer.outcome === outcome)]);
  const bodyNow = () =>
    correctionBody(kind, step, asked, form.getFieldsValue(true) as FormValues, draft.sequence);

  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const { state, submit } = useWrite(draft, () => {
    void queryClient.invalidateQueries();
    onClose();
  });
  const elsewhere = useShownProblems(form, state, () => bodyNow().documents ?? [], [
    ...['reason', 'outcome', 'occurredAt'],
    ...namesOf(asked),
  ]);
  const sending = state.phase === 'sending' || state.phase === 'waiting';

  return (
    <section className="act-form" aria-labelledby="correction-title">
      <h3 id="correction-title" ref={heading} tabIndex={-1}>
        {correction.title(kind, texts.step.number(step.sequence), act?.name ?? '')}
      </h3>
      <p className="hint">{correction.says}</p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={draft.values}
        disabled={sending}
        scrollToFirstError={{ focus: true }}
        onValuesChange={(_, values: FormValues) => draft.keep({ ...draft.values, ...values })}
        onFinish={() =>
          void submit((api, key) => correctStep(api, referral.id, step.sequence, bodyNow(), key))
        }
      >
        {kind === 'replace' && <ReplacementFields outcomes={act?.outcomes ?? []} asked={asked} />}
        <Form.Item
          name="reason"
          label={<RequiredMark name={correction.reason} required />}
          rules={[{ required: true, whitespace: true, message: texts.form.missing(correction.reason) }]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={LONGEST_REASON} />
        </Form.Item>
        <WriteNotice state={state} elsewhere={elsewhere}>
          {state.phase === 'failed' && (
            <RefusedAct referralId={referral.id} problem={state.problem} draft={draft} />
          )}
        </WriteNotice>
        <div className="buttons">
          <Button type="primary" htmlType="submit" loading={busy(sending)}>
            {sending ? texts.acts.submitting : correction.submit[kind]}
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
