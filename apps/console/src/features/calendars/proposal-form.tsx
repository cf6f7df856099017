import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { proposeCalendar, type Calendar, type Edition, type EditionDays } from '../../api/calendars.js';
import { Problem } from '../../api/problem.js';
import { busy } from '../../app/busy.js';
import { ProblemNotice } from '../../app/problem-notice.js';
import { RequiredMark } from '../../form/required-mark.js';
import { useDraft } from '../../form/use-draft.js';
import { useSettlement } from '../../form/use-settlement.js';
import { texts } from '../../texts/texts.js';
import { addAll } from './day-choices.js';
import { DayPicker } from './day-picker.js';
import { DryRun } from './dry-run.js';
import { EditionDifferences } from './edition-differences.js';
import { NoticePaste } from './notice-paste.js';
import { freshProposal, proposalOf, trialOf, type ProposalValues } from './proposal-values.js';
import { differencesBetween } from './year-calendar.js';

const words = texts.calendars.form;
const LIMITS = { title: 200, notice: 100, reason: 500 } as const;
type TextField = keyof typeof LIMITS;
const NAMES: Readonly<Record<TextField, string>> = {
  title: words.noticeTitle,
  notice: words.notice,
  reason: words.reason,
};

/** A year's days, read from the notice or picked, and what they would change. Everything typed outlives a reload. */
export const ProposalForm = ({ calendar }: { readonly calendar: Calendar }) => {
  const { year, inForce, proposed } = calendar;
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [form] = Form.useForm<Omit<ProposalValues, 'days'>>();
  const draft = useDraft<ProposalValues>(`calendars/${year}/proposal`, 0, freshProposal(calendar));
  const [values, setValues] = useState(draft.values);
  const change = (part: Partial<ProposalValues>): void => {
    const next = { ...draft.values, ...part };
    draft.keep(next);
    setValues(next);
  };
  const setDays = (days: EditionDays): void => change({ days });
  const { settle, settling, error } = useSettlement(draft, (_: Edition) => {
    void queryClient.invalidateQueries({ queryKey: ['calendars'] });
    void navigate(`/calendars/${year}`);
  });
  const fields = error instanceof Problem ? error.fields : [];
  const elsewhere = fields.filter(({ path }) => !(path in LIMITS));
  useEffect(() => {
    for (const { path, detail } of fields)
      if (path in LIMITS) form.setFields([{ name: path as TextField, errors: [detail] }]);
  }, [error]);

  const trial = useMemo(() => trialOf(values.days), [values.days]);
  const differences = useMemo(
    () => differencesBetween(year, inForce, values.days),
    [year, inForce, values.days],
  );
  const text = (name: TextField, control = <Input maxLength={LIMITS[name]} />) => (
    <Form.Item
      name={name}
      label={<RequiredMark name={NAMES[name]} required />}
      rules={[{ required: true, whitespace: true, message: texts.form.missing(NAMES[name]) }]}
    >
      {control}
    </Form.Item>
  );

  return (
    <Form
      className="proposal"
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={draft.values}
      disabled={settling}
      scrollToFirstError={{ focus: true }}
      onValuesChange={(_, typed) => change(typed)}
      onFinish={() => settle((api, key) => proposeCalendar(api, year, proposalOf(draft.values), key))}
    >
      <div>
        <section className="card" aria-label={words.noticeSection}>
          {text('title')}
          {text('notice')}
          <NoticePaste year={year} onRead={(read) => setDays(addAll(draft.values.days, read))} />
        </section>
        <EditionDifferences differences={differences} />
      </div>
      <div>
        <section className="card" aria-label={words.pick}>
          <DayPicker year={year} days={values.days} onChange={setDays} />
        </section>
        <DryRun year={year} proposal={trial} />
      </div>
      <section className="card decision" aria-label={words.submit}>
        {text('reason', <Input.TextArea autoSize={{ minRows: 2 }} maxLength={LIMITS.reason} />)}
        {proposed !== null && <Alert type="warning" showIcon title={words.replaces} />}
        {error !== null && (
          <ProblemNotice error={error}>
            {elsewhere.length > 0 && (
              <ul>
                {elsewhere.map(({ path, detail }) => (
                  <li key={path}>{detail}</li>
                ))}
              </ul>
            )}
          </ProblemNotice>
        )}
        {values.days.holidays.length === 0 && <p className="hint">{words.missingDays}</p>}
        <Button
          type="primary"
          htmlType="submit"
          loading={busy(settling)}
          disabled={values.days.holidays.length === 0}
        >
          {settling ? words.submitting : words.submit}
        </Button>
      </section>
    </Form>
  );
};
