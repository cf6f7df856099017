import type { OpeningBody } from '../../api/referrals.js';
import type { Asked } from '../../form/asked.js';
import { documentsOf, factsOf, occurredAtOf } from '../../form/body-of-values.js';
import type { FormValues } from '../../form/form-values.js';

const named = ([, unit]: readonly [string, string | undefined]): boolean => unit !== undefined && unit !== '';

/** A line left empty names nobody. */
const subjectsOf = ({ subjects = [] }: FormValues): Pick<OpeningBody, 'subjects'> => {
  const given = subjects.flatMap(({ name = '', code = '' }) => {
    if (name.trim() === '') return [];
    return [{ name: name.trim(), ...(code.trim() === '' ? {} : { code: code.trim() }) }];
  });
  return given.length === 0 ? {} : { subjects: given };
};

/** The opening as the API takes it. */
export const openingBody = (lifecycle: string, asked: Asked, values: FormValues): OpeningBody => ({
  lifecycle,
  title: values.title?.trim() ?? '',
  parties: Object.fromEntries(Object.entries(values.parties ?? {}).filter(named)) as Record<string, string>,
  ...subjectsOf(values),
  ...occurredAtOf(values),
  facts: factsOf(asked.facts, values),
  documents: documentsOf(asked.documents, values),
});
