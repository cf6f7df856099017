import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api-context.js';
import { getCalendar, type Calendar } from '../../api/calendars.js';
import type { Api } from '../../api/client.js';
import { Problem } from '../../api/problem.js';

/** A year of which nothing is published is an answer here: Monday to Friday, for the time being. */
const calendarOrEmpty = async (api: Api, year: number): Promise<Calendar> => {
  try {
    return await getCalendar(api, year);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'NOT_FOUND') throw error;
    return { year, inForce: null, proposed: null, earlier: [] };
  }
};

export const useCalendar = (year: number) => {
  const api = useApi();
  return useQuery({ queryKey: ['calendars', year], queryFn: () => calendarOrEmpty(api, year) });
};
