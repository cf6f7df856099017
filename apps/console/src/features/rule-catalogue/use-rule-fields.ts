import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api-context.js';
import type { Api } from '../../api/client.js';
import { listRules } from '../../api/rules.js';

const PAGE = 100;

const fieldsOf = async (api: Api): Promise<readonly string[]> => {
  const fields = new Set<string>();
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await listRules(api, {}, cursor, PAGE);
    for (const { field } of items) fields.add(field);
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined);
  return [...fields].sort((a, b) => a.localeCompare(b, 'zh-CN'));
};

/** The fields of work that the catalogue covers, those of local rules included. */
export const useRuleFields = () => {
  const api = useApi();
  return useQuery({ queryKey: ['rules', 'fields'], queryFn: () => fieldsOf(api), staleTime: Infinity });
};
