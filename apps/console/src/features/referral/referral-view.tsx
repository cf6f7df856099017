import { Alert } from 'antd';
import { useState } from 'react';
import type { Referral } from '../../api/referrals.js';
import { PageTitle } from '../../app/page-title.js';
import { useLifecycle } from '../../app/use-lifecycles.js';
import { texts } from '../../texts/texts.js';
import { ActForm } from './act-form.js';
import { ActList } from './act-list.js';
import { AlikeReferrals } from './alike-referrals.js';
import { DutySection } from './duty-section.js';
import { LinkedReferrals } from './linked-referrals.js';
import { ReferralFacts } from './referral-facts.js';
import { StageMark } from './stage-mark.js';
import { Timeline } from './timeline.js';
import { useOpenedAct } from './use-opened-act.js';

export const ReferralView = ({ referral }: { readonly referral: Referral }) => {
  const { data: lifecycle } = useLifecycle(referral.lifecycle.id);
  const { opened, open, close } = useOpenedAct(referral);
  const [recorded, setRecorded] = useState<string | null>(null);

  return (
    <>
      <PageTitle beside={<StageMark referral={referral} lifecycle={lifecycle} />}>
        {referral.title ?? texts.referral.untitled}
      </PageTitle>
      <div className="referral">
        <div>
          {recorded !== null && (
            <Alert
              role="status"
              type="success"
              showIcon
              title={texts.acts.recorded(recorded)}
              closable={{ onClose: () => setRecorded(null) }}
            />
          )}
          {opened !== null && (
            <ActForm
              key={opened.act.act}
              referral={referral}
              act={opened.act}
              offered={opened.offered}
              onClose={close}
              onRecorded={() => {
                setRecorded(opened.act.name);
                close();
              }}
            />
          )}
          <DutySection referral={referral} />
          <Timeline referral={referral} lifecycle={lifecycle} />
        </div>
        <aside>
          <ActList
            referral={referral}
            opened={opened?.act.act ?? null}
            onOpen={(act) => {
              setRecorded(null);
              open(act);
            }}
          />
          <LinkedReferrals referral={referral} />
          <AlikeReferrals referral={referral} />
          <ReferralFacts referral={referral} lifecycle={lifecycle} />
        </aside>
      </div>
    </>
  );
};
