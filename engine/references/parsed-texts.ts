import { parseExpression, type Parsed } from '../feel/parser/index.ts';

/** Definitions have some hundreds of different expressions, and each is read at every keystroke of its author. */
const MOST = 4000;
const parsed = new Map<string, Parsed>();

/** An expression parsed, or what is wrong with it; the texts that were read last are remembered. */
export function parsedText(text: string): Parsed {
  const found = parsed.get(text) ?? parseExpression(text);
  parsed.delete(text);
  parsed.set(text, found);
  const [oldest] = parsed.keys();
  if (parsed.size > MOST && oldest !== undefined) parsed.delete(oldest);
  return found;
}
