import { useState } from 'react';
import type { SupervisedDuty } from '../api/supervision.js';
import { texts } from '../texts/texts.js';
import { SupervisedRow } from './supervised-row.js';
import { UrgeForm } from './urge-form.js';

interface Props {
  readonly duties: readonly SupervisedDuty[];
  readonly caption: string;
}

const { columns, urging } = texts.supervision;

export const SupervisedTable = ({ duties, caption }: Props) => {
  const [urged, setUrged] = useState<string | null>(null);
  const [isDone, setDone] = useState(false);
  const chosen = duties.find(({ address }) => address === urged);
  return (
    <>
      <p role="status" className="status">
        {isDone && urging.done}
      </p>
      {chosen !== undefined && (
        <UrgeForm
          key={chosen.address}
          duty={chosen}
          onClose={(done) => {
            setUrged(null);
            setDone(done);
          }}
        />
      )}
      <table className="list">
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.unit}</th>
            <th scope="col">{columns.duty}</th>
            <th scope="col">{columns.referral}</th>
            <th scope="col">{columns.rule}</th>
            <th scope="col">{columns.due}</th>
            <th scope="col">{columns.late}</th>
            <th scope="col">{columns.urged}</th>
            <th scope="col">{columns.action}</th>
          </tr>
        </thead>
        <tbody>
          {duties.map((duty) => (
            <SupervisedRow key={duty.address} duty={duty} onUrge={() => setUrged(duty.address)} />
          ))}
        </tbody>
      </table>
    </>
  );
};
