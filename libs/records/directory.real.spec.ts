import { demonstrationDirectory, type DirectoryData } from '#libs/directory/index.js';
import { seed } from '../../prisma/seed.js';
import { openedRecords } from './fixtures/opened-records.js';

const sorted = ({ units, relations, accounts }: DirectoryData): DirectoryData => ({
  units: [...units].sort((a, b) => (a.id < b.id ? -1 : 1)),
  relations: [...relations].sort((a, b) => (`${a.unit} ${a.relation}` < `${b.unit} ${b.relation}` ? -1 : 1)),
  accounts: [...accounts].sort((a, b) => (a.id < b.id ? -1 : 1)),
});

describe('the directory in the records', () => {
  it('comes back as it was loaded', async () => {
    const opened = await openedRecords();
    try {
      await seed(opened.url);
      expect(sorted(await opened.records.loadDirectory())).toEqual(sorted(demonstrationDirectory));
    } finally {
      await opened.close();
    }
  });

  it('gives nobody a unit and an oversight role at once', async () => {
    const opened = await openedRecords();
    try {
      await seed(opened.url);
      const both = opened.sql.query(`update account set oversight = 'auditor' where id = 'city-eco.handler'`);
      await expect(both).rejects.toThrow('account_unit_or_oversight_check');
    } finally {
      await opened.close();
    }
  });
});
