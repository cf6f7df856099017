import { useParams } from 'react-router-dom';
import { Loading } from '../../app/loading.js';
import { PageTitle } from '../../app/page-title.js';
import { ProblemNotice } from '../../app/problem-notice.js';
import { texts } from '../../texts/texts.js';
import { ReferralView } from './referral-view.js';
import { useReferral } from './use-referral.js';

/** One referral: where it stands, who owes what, what I may do, and what has happened. */
export const ReferralPage = () => {
  const { id = '' } = useParams();
  const { data: referral, error, refetch } = useReferral(id);

  return (
    <>
      {referral === undefined && <PageTitle>{texts.nav.referrals}</PageTitle>}
      {error !== null && <ProblemNotice error={error} retry={() => void refetch()} />}
      {referral === undefined && error === null && <Loading />}
      {referral !== undefined && <ReferralView key={referral.id} referral={referral} />}
    </>
  );
};
