import type { DirectoryData } from '#libs/directory/directory-data.js';

/** The style is allowed by its digest, so that the page needs no other permission. */
export const ACCOUNT_PAGE_STYLE = `
body{font:16px/1.7 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1f2937}
.banner{border:2px solid #b45309;background:#fffbeb;padding:.75rem 1rem;border-radius:.5rem}
h1{font-size:1.4rem}h2{font-size:1rem;margin:1.5rem 0 .25rem}
.accounts{display:flex;flex-wrap:wrap;gap:.5rem}
button{font:inherit;padding:.35rem .9rem;border:1px solid #9ca3af;border-radius:.375rem;background:#fff;cursor:pointer}
button:hover,button:focus-visible{border-color:#1d4ed8;outline:2px solid #bfdbfe}
small{color:#6b7280}`;

/** Everybody in the demonstration, by unit. Choosing is all that there is: no account has a password. */
export function accountPage({ units, accounts }: DirectoryData, interactionId: string): string {
  const groups = [
    ...units.map(({ id, name }) => ({ name, of: accounts.filter(({ unit }) => unit === id) })),
    { name: '系统管理与审计（三员分立）', of: accounts.filter(({ unit }) => unit === null) },
  ];
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>选择演示账号 · 联动</title><style>${ACCOUNT_PAGE_STYLE}</style></head>
<body>
<h1>选择演示账号</h1>
<p class="banner"><strong>演示：</strong>本页所列单位、账号均为虚构，登录<strong>无需密码</strong>，任何能打开本页的人都可以使用任一账号。请勿录入真实案件信息。</p>
<form method="post">
${groups.map(({ name, of }) => groupOf(name, of, interactionId)).join('\n')}
</form>
</body></html>`;
}

const groupOf = (name: string, accounts: DirectoryData['accounts'], interactionId: string): string =>
  `<h2>${escape(name)}</h2><div class="accounts">${accounts
    .map(
      ({ id, displayName }) =>
        `<button formaction="/sign-in/${escape(interactionId)}/${escape(id)}">${escape(displayName)} <small>${escape(id)}</small></button>`,
    )
    .join('')}</div>`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
