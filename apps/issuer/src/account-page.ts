import type { DirectoryData } from '#libs/directory/directory-data.js';
import { escaped, page } from './page.js';

/** Everybody in the demonstration, by unit. Choosing is all that there is: no account has a password. */
export function accountPage({ units, accounts }: DirectoryData, interactionId: string): string {
  const groups = [
    ...units.map(({ id, name }) => ({ name, of: accounts.filter(({ unit }) => unit === id) })),
    { name: '系统管理与审计（三员分立）', of: accounts.filter(({ unit }) => unit === null) },
  ];
  return page(
    '选择演示账号',
    `<p class="banner"><strong>演示：</strong>本页所列单位、账号均为虚构，登录<strong>无需密码</strong>，任何能打开本页的人都可以使用任一账号。请勿录入真实案件信息。</p>
<form method="post">
${groups.map(({ name, of }) => groupOf(name, of, interactionId)).join('\n')}
</form>`,
  );
}

const groupOf = (name: string, accounts: DirectoryData['accounts'], interactionId: string): string =>
  `<h2>${escaped(name)}</h2><div class="accounts">${accounts
    .map(
      ({ id, displayName }) =>
        `<button formaction="/sign-in/${escaped(interactionId)}/${escaped(id)}">${escaped(displayName)} <small>${escaped(id)}</small></button>`,
    )
    .join('')}</div>`;
