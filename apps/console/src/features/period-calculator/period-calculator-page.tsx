import { useMutation } from '@tanstack/react-query';
import { Form } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '../../api/api-context.js';
import { computePeriod, type PeriodQuestion } from '../../api/periods.js';
import { Problem } from '../../api/problem.js';
import { PageTitle } from '../../app/page-title.js';
import { ProblemNotice } from '../../app/problem-notice.js';
import { texts } from '../../texts/texts.js';
import { PeriodForm } from './period-form.js';
import { PeriodResult } from './period-result.js';
import { periodQuestion } from './period-question.js';
import type { PeriodValues } from './period-values.js';
import { placeRefusal } from './place-refusal.js';
import './period-calculator.css';

type FieldData = Parameters<ReturnType<typeof Form.useForm<PeriodValues>>[0]['setFields']>[0][number];

const words = texts.periods;

/** Counts any period of the catalogue, and says why. Writes nothing. */
export const PeriodCalculatorPage = () => {
  const api = useApi();
  const rule = useSearchParams()[0].get('rule');
  const [form] = Form.useForm<PeriodValues>();
  const [outdated, setOutdated] = useState(false);
  const asked = useMutation({
    networkMode: 'always',
    mutationFn: (question: PeriodQuestion) => computePeriod(api, question),
    onSuccess: () => setOutdated(false),
    onError: (error, question) => {
      const placed = error instanceof Problem ? placeRefusal(error, question) : [];
      form.setFields(placed.map(({ name, says }) => ({ name, errors: [says] }) as unknown as FieldData));
    },
  });
  const { data: answer, error, variables } = asked;
  const isPlaced =
    error instanceof Problem && variables !== undefined && placeRefusal(error, variables).length > 0;

  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.says}</p>
      <div className="calculator">
        <section className="card" aria-label={words.question}>
          <PeriodForm
            form={form}
            initial={rule === null ? {} : { ruleId: rule }}
            computing={asked.isPending}
            onChange={() => setOutdated(true)}
            onAsk={(values) => asked.mutate(periodQuestion(values))}
          />
        </section>
        <section className="card" aria-labelledby="result-title">
          <h2 id="result-title">{words.result}</h2>
          <div aria-live="polite">
            {error !== null && (isPlaced ? <p>{words.refused}</p> : <ProblemNotice error={error} />)}
            {answer === undefined && error === null && <p className="hint">{words.resultWaits}</p>}
            {answer !== undefined && <PeriodResult answer={answer} outdated={outdated} />}
          </div>
        </section>
      </div>
    </>
  );
};
