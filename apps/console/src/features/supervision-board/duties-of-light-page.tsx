import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router-dom';
import { useApi } from '../../api/api-context.js';
import { listOfLight, type SupervisedLight } from '../../api/supervision.js';
import { PageTitle } from '../../app/page-title.js';
import { useLifecycle } from '../../app/use-lifecycles.js';
import { useUnitNames } from '../../app/use-unit-names.js';
import { SupervisedList } from '../../supervision/supervised-list.js';
import { texts } from '../../texts/texts.js';

const words = texts.supervision.ofLight;
const { lights } = texts.supervision.board;

const isLight = (light: string): light is SupervisedLight => light in lights;

/** The duties behind one number of the board. */
export const DutiesOfLightPage = () => {
  const api = useApi();
  const unitName = useUnitNames();
  const [search] = useSearchParams();
  const [unit, lifecycle, light] = ['unit', 'lifecycle', 'light'].map((name) => search.get(name) ?? '') as [
    string,
    string,
    string,
  ];
  const { data: stated } = useLifecycle(lifecycle === '' ? undefined : lifecycle);
  const list = useInfiniteQuery({
    queryKey: ['duties-of-light', unit, lifecycle, light],
    queryFn: ({ pageParam }) => listOfLight(api, { unit, lifecycle, light }, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  return (
    <>
      <PageTitle>{words.title(isLight(light) ? lights[light] : light)}</PageTitle>
      <p className="lead">{words.says(unitName(unit), stated?.name ?? lifecycle)}</p>
      <p>
        <Link to="/supervision">{words.back}</Link>
      </p>
      <SupervisedList list={list} words={words} />
    </>
  );
};
