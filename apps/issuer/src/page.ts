/** The style is allowed by its digest, so that the page needs no other permission. */
export const PAGE_STYLE = `
body{font:16px/1.7 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1f2937}
.banner{border:2px solid #b45309;background:#fffbeb;padding:.75rem 1rem;border-radius:.5rem}
h1{font-size:1.4rem}h2{font-size:1rem;margin:1.5rem 0 .25rem}
.accounts{display:flex;flex-wrap:wrap;gap:.5rem}
button{font:inherit;padding:.35rem .9rem;border:1px solid #9ca3af;border-radius:.375rem;background:#fff;cursor:pointer}
button:hover,button:focus-visible{border-color:#1d4ed8;outline:2px solid #bfdbfe}
small{color:#6b7280}`;

/** A page of the issuer: Chinese, without script, and with no request to anybody else. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · 联动</title><style>${PAGE_STYLE}</style></head>
<body>
<h1>${escaped(title)}</h1>
${body}
</body></html>`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
