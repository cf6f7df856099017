import { ENGINE } from '#libs/records/index.js';
import type { World } from '../world/world.js';
import { shownRows, type Asking, type Question } from './questions.js';

/** @throws Error where the best SQL answers something else: the comparison would mean nothing */
export const sameAnswers = async (world: World, question: Question, asking: Asking): Promise<void> => {
  const { text, values } = question.best(asking);
  const ours = await world.records.as(ENGINE, (desk) => question.desk(desk, asking));
  const { rows } = await world.sql.query<Readonly<Record<string, string | number>>>(text, [...values]);
  const theirs = rows
    .slice(0, shownRows(question))
    .map((row) => question.key.map((column) => row[column]).join(' '));
  if (ours.join() !== theirs.join())
    throw new Error(`${question.name}: the best SQL answers something else for ${JSON.stringify(asking)}`);
};
