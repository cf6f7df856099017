/** 《行政执法机关移送涉嫌犯罪案件的规定》第八条; a title within the title stands in 〈〉. */
export const sourceName = ({
  title,
  article,
}: {
  readonly title: string;
  readonly article: string;
}): string => `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》${article}`;
