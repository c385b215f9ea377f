import type { Plugin } from 'vite';

/** Tags of Lit's templates. */
const TAGS = ['html', 'svg', 'css'];

/**
 * A plugin of the build that takes the indentation out of Lit's templates: spaces and line ends in a row become one
 * space, which means the same in markup and in stylesheets. They are strings, so nothing else makes them smaller.
 */
export function packTemplates(): Plugin {
  return {
    name: 'pack-templates',
    // After types are gone: only JavaScript is read.
    enforce: 'post',
    transform: {
      filter: { id: /\/(components|runtime|designer)\/[^?]*\.ts$/, code: /\b(?:html|svg|css)`/ },
      handler(code) {
        const spans: Span[] = [];
        collectQuasis(this.parse(code), spans);
        spans.sort((a, b) => a.start - b.start);
        return { code: packed(code, spans), map: null };
      },
    },
  };
}

/** Where a piece of template stands in the code. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly isStyle: boolean;
}

/** @example packed('html`<p>\n  a</p>`', [{ start: 5, end: 16, isStyle: false }]) // 'html`<p> a</p>`' */
function packed(code: string, spans: readonly Span[]): string {
  let from = 0;
  let out = '';
  for (const { start, end, isStyle } of spans) {
    const text = code.slice(start, end).replace(/\s*\n\s*/g, ' ');
    out += code.slice(from, start) + (isStyle ? packedStyle(text) : text);
    from = end;
  }
  return out + code.slice(from);
}

/** Around braces and semicolons a stylesheet needs no blanks, and none before the value of a property. */
function packedStyle(text: string): string {
  return text
    .replace(/\/\*.*?\*\//g, '')
    .replace(/\s*([{};])\s*/g, '$1')
    .replace(/;}/g, '}')
    .replace(/([{;][\w-]+):\s+/g, '$1:');
}

/** The pieces of Lit's templates in a syntax tree. */
function collectQuasis(node: unknown, into: Span[]): void {
  if (Array.isArray(node)) {
    for (const child of node) collectQuasis(child, into);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  if (isLitTemplate(node)) {
    const isStyle = node.tag.name === 'css';
    into.push(...node.quasi.quasis.map(({ start, end }) => ({ start, end, isStyle })));
  }
  for (const child of Object.values(node)) collectQuasis(child, into);
}

interface LitTemplate {
  readonly tag: { readonly name: string };
  readonly quasi: { readonly quasis: readonly Pick<Span, 'start' | 'end'>[] };
}

function isLitTemplate(node: object): node is LitTemplate {
  const { type, tag } = node as { type?: unknown; tag?: { name?: unknown } };
  return type === 'TaggedTemplateExpression' && TAGS.includes(String(tag?.name));
}
