import { formatMoney, type Language } from '../../../../engine/index.ts';
import type { PaymentOrder } from './payment-connector.ts';
import { sandboxChoices } from './sandbox-provider.ts';
import { sandboxTexts } from './sandbox-texts.ts';

/** The stylesheet of the page of the sandbox. */
export const sandboxStyle = `
:root { color-scheme: light; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; background: #f2efe8; color: #1d2a33; }
main { max-width: 34rem; margin: 2rem auto; padding: 1.5rem; background: #fff; border-top: 6px solid #8a4b08; }
h1 { margin: 0 0 0.5rem; font-size: 1.5rem; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0.25rem 1rem; padding: 1rem 0; margin: 0; border-block: 1px solid #d8d2c4; }
dt { color: #5b5546; }
dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
ul { list-style: none; margin: 1rem 0 0; padding: 0; display: grid; gap: 0.5rem; }
button { width: 100%; min-height: 3rem; padding: 0.5rem 1rem; font: inherit; font-weight: 600; text-align: start; color: inherit; background: #fff; border: 1px solid #8a8373; border-radius: 4px; cursor: pointer; }
button:hover { background: #f7f3ea; }
button.first { background: #8a4b08; border-color: #8a4b08; color: #fff; }
button.first:hover { background: #6f3b04; }
button span { display: block; font-weight: 400; font-size: 0.875rem; }
a:focus-visible, button:focus-visible { outline: 3px solid #17506b; outline-offset: 2px; }
@media (max-width: 36rem) { main { margin: 0; min-height: 100vh; box-sizing: border-box; } }
`;

/** The page on which the payer chooses what happens; null as the order: there is none. */
export function sandboxPage(order: PaymentOrder | null, language: Language, token: string): string {
  const t = sandboxTexts[language];
  const main =
    order === null
      ? `<p>${escaped(t.gone)}</p><p><a href="/ho-so">${escaped(t.home)}</a></p>`
      : `<p>${escaped(t.lead)}</p>
<dl><dt>${escaped(t.order)}</dt><dd>${escaped(order.order)}</dd><dt>${escaped(t.amount)}</dt><dd>${escaped(formatMoney(order.amount))}</dd></dl>
<form method="post" action="/sandbox/payment/${encodeURIComponent(order.order)}"><input type="hidden" name="_csrf" value="${escaped(token)}">
<ul>${sandboxChoices.map((choice) => choiceRow(choice, language)).join('')}</ul></form>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(t.title)}</title><link rel="stylesheet" href="/sandbox/payment.css"></head>
<body><main><h1>${escaped(t.title)}</h1>${main}</main></body></html>`;
}

function choiceRow(choice: (typeof sandboxChoices)[number], language: Language): string {
  const { label, about } = sandboxTexts[language].choices[choice];
  const look = choice === 'pay' ? ' class="first"' : '';
  return `<li><button name="choice" value="${choice}"${look}>${escaped(label)}<span>${escaped(about)}</span></button></li>`;
}

function escaped(text: string): string {
  const marks: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}
