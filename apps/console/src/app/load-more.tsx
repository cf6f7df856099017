import { Button } from 'antd';
import { texts } from '../texts/texts.js';
import { busy } from './busy.js';

interface Props {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
}

/** Foot of a list that comes in keyset pages. */
export const LoadMore = ({ hasNextPage, isFetchingNextPage, fetchNextPage }: Props) => (
  <div className="load-more">
    {hasNextPage ? (
      <Button loading={busy(isFetchingNextPage)} onClick={() => fetchNextPage()}>
        {isFetchingNextPage ? texts.loadingMore : texts.loadMore}
      </Button>
    ) : (
      <span>{texts.nothingMore}</span>
    )}
  </div>
);
