import { Alert, Checkbox } from 'antd';
import { AlikeList } from '../../likeness/alike-list.js';
import { texts } from '../../texts/texts.js';
import type { KnownMatter } from './use-known-matter.js';

const words = texts.likeness;

/** What may be the same matter, to be looked at before this one is started. */
export const KnownMatters = ({ found, checked, check }: KnownMatter) => {
  if (found === null) return null;
  const { items, repeats } = found;
  return (
    <Alert
      role="alert"
      type="warning"
      showIcon
      title={words.found}
      description={
        <>
          <p>{words.foundSays}</p>
          {repeats.length > 0 && <p>{words.repeats}</p>}
          <AlikeList referrals={repeats} inNewTab />
          <AlikeList referrals={items} inNewTab />
          <Checkbox checked={checked} onChange={({ target }) => check(target.checked)}>
            {words.checked}
          </Checkbox>
        </>
      }
    />
  );
};
