import { readDemonstrationMark, writeDemonstrationMark } from '#libs/settings/demonstration-mark.js';
import { tales } from '../../apps/cli/src/demonstration/tales.js';
import { as } from './accounts.js';
import { dataDir } from './client.js';
import { liandong } from './command-line.js';
import type { ReferralView } from './referral-view.js';

interface Listed {
  readonly items: readonly Pick<ReferralView, 'id' | 'title' | 'lifecycle'>[];
}
interface Choices {
  readonly items: readonly { readonly act: string; readonly referral: { readonly title: string } }[];
}

/** Ids of the referrals that bear a tale's title: its own, and that of its sequel. */
const toldOf = async (title: string): Promise<readonly string[]> => {
  const { status, body } = await (
    await as('auditor')
  ).get<Listed>(`/referrals?limit=100&q=${encodeURIComponent(title)}`);
  expect(status).toBe(200);
  return body.items.filter((item) => item.title === `（虚构）${title}`).map(({ id }) => id);
};

const allTold = () => Promise.all(tales.map(({ title }) => toldOf(title)));

describe('the demonstration that the first start plays', () => {
  it('tells of every lifecycle at least twice, each tale once and marked as invented', async () => {
    const { body } = await (await as('auditor')).get<{ items: readonly { id: string }[] }>('/lifecycles');
    const once = body.items.filter(({ id }) => tales.filter(({ lifecycle }) => lifecycle === id).length < 2);
    expect(once).toEqual([]);
    const told = await allTold();
    expect(told.map(({ length }) => length)).toEqual(tales.map(({ sequel }) => (sequel ? 2 : 1)));
  });

  it('leaves the circular upon a suggestion that nobody answered to choice', async () => {
    const { body } = await (await as('city-proc.supervisor')).get<Choices>('/supervision/choices?limit=100');
    const left = body.items.filter(({ referral }) => referral.title.includes('餐饮油烟'));
    expect(left.map(({ act }) => act)).toContain('circulate');
  });

  it('is gone on with where it was broken off, and adds nothing that was told already', async () => {
    const before = await allTold();
    const mark = readDemonstrationMark(dataDir());
    if (mark === undefined) throw new Error('the demonstration was never begun');
    writeDemonstrationMark(dataDir(), { ...mark, finished: false });
    expect(await liandong('demonstrate')).toMatchObject({ exitCode: 0 });
    expect(readDemonstrationMark(dataDir())).toEqual({ ...mark, finished: true });
    expect(await allTold()).toEqual(before);
  }, 60_000);
});
