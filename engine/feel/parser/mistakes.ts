import type { ExpressionProblem } from '../spans.ts';
import type { Syntax } from './syntax.ts';

/** Signs that people bring along from elsewhere, with what FEEL writes instead. */
const foreignSigns: readonly (readonly [RegExp, string])[] = [
  [/^===?/, '='],
  [/^(<>|!==)/, '!='],
  [/^&&?/, 'and'],
  [/^\|\|?/, 'or'],
  [/^!/, 'not(…)'],
  [/^[“”„'‘’]/, '"…"'],
  [/^[≥]/, '>='],
  [/^[≤]/, '<='],
  [/^[≠]/, '!='],
  [/^[×]/, '*'],
  [/^[–—−]/, '-'],
  [/^AND\b/, 'and'],
  [/^OR\b/, 'or'],
];

/** The first mistake of a text that the grammar could not read; undefined when it could. */
export function mistakeIn(syntax: Syntax, text: string): ExpressionProblem | undefined {
  const error = firstError(syntax);
  if (!error) return undefined;
  const { from, to } = error;
  if (error.name === 'TooDeep') return problem('feel-too-deep', from, to, {});
  const sign = foreignSignNear(text, from);
  if (sign) return sign;
  if (openQuotes(text)) return problem('feel-open-quote', from, text.length, {});
  if (from >= text.trimEnd().length) return problem('feel-incomplete', from, to, {});
  const rest = text.slice(from).trimStart();
  return problem('feel-syntax', from, Math.max(to, from + 1), { near: rest.slice(0, 20) });
}

function firstError(syntax: Syntax): Syntax | undefined {
  if (syntax.isError || syntax.name === 'TooDeep') return syntax;
  for (const child of syntax.children) {
    const found = firstError(child);
    if (found) return found;
  }
  return undefined;
}

/** The parser stumbles on a foreign sign or on the word after it: so both are looked at. */
function foreignSignNear(text: string, from: number): ExpressionProblem | undefined {
  for (const start of [from - 2, from - 1, from, from + 1]) {
    if (start < 0) continue;
    for (const [sign, use] of foreignSigns) {
      const match = sign.exec(text.slice(start));
      if (!match || isWithinQuotes(text, start)) continue;
      if (match[0] === '!' && text[start + 1] === '=') continue;
      return problem('feel-foreign-sign', start, start + match[0].length, { found: match[0], use });
    }
  }
  return undefined;
}

function isWithinQuotes(text: string, at: number): boolean {
  return openQuotes(text.slice(0, at));
}

function openQuotes(text: string): boolean {
  return (text.replace(/\\./g, '').match(/"/g)?.length ?? 0) % 2 === 1;
}

function problem(
  code: string,
  from: number,
  to: number,
  params: Readonly<Record<string, string>>,
): ExpressionProblem {
  return { code, severity: 'error', from, to, params };
}
