import { Alert } from 'antd';
import { Link } from 'react-router-dom';
import type { Lifecycle } from '../../api/lifecycles.js';
import { texts } from '../../texts/texts.js';

/** Says who starts such a referral, before anybody fills in a form in vain. */
export const NotYoursToStart = ({ lifecycle: { opening } }: { readonly lifecycle: Lifecycle }) => {
  const { party, positions } = opening.by;
  const who = positions?.map((position) => texts.position[position]).join('、') ?? texts.anyPosition;
  return (
    <Alert
      role="status"
      type="info"
      showIcon
      title={texts.start.notYours(opening.parties[party]?.name ?? party, who)}
      description={<Link to="/start">{texts.start.another}</Link>}
    />
  );
};
