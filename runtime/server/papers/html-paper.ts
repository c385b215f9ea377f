import Handlebars from 'handlebars';
import type { Language } from '../../../engine/index.ts';
import type { PaperFormat } from './paper-format.ts';
import { isVoid } from './paper-subset.ts';
import type { PaperElement, PaperNode } from './paper-tree.ts';
import { qrPath } from './qr-code.ts';

/**
 * A paper as the markup of a page: one `<article>`, drawn by `papers.css`. There is no style attribute, script or
 * address in it but those of pictures that are handed in, so it stands under the strictest content security policy.
 *
 * @param pictures addresses of the pictures that the paper names
 */
export function htmlPaper(
  nodes: readonly PaperNode[],
  format: PaperFormat,
  language: Language,
  pictures: ReadonlyMap<string, string> = new Map(),
): string {
  const markup = nodes.map((node) => markupOf(node, pictures)).join('');
  return `<article class="paper paper-${format.toLowerCase()}" lang="${language}">${markup}</article>`;
}

/**
 * A whole page around the markup of {@link htmlPaper}, ready to be read and printed.
 *
 * @param page.stylesheet the address at which the server offers `papers.css`.
 */
export function paperPage(page: {
  readonly title: string;
  readonly body: string;
  readonly stylesheet: string;
  readonly language?: Language;
}): string {
  return [
    '<!doctype html>',
    `<html lang="${page.language ?? 'vi'}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(page.title)}</title>`,
    `<link rel="stylesheet" href="${escape(page.stylesheet)}">`,
    '</head>',
    `<body class="paper-page">${page.body}</body>`,
    '</html>',
    '',
  ].join('\n');
}

function markupOf(node: PaperNode, pictures: ReadonlyMap<string, string>): string {
  if (node.kind === 'text') return escape(node.text);
  if (node.tag === 'qr') return qrMarkup(node);
  if (node.tag === 'picture') return pictureMarkup(node, pictures);
  const attributes = [
    node.classes.length > 0 ? ` class="${node.classes.join(' ')}"` : '',
    node.colspan > 1 ? ` colspan="${node.colspan}"` : '',
    node.tag === 'th' ? ' scope="col"' : '',
  ].join('');
  if (isVoid(node.tag)) return `<${node.tag}${attributes}>`;
  return `<${node.tag}${attributes}>${node.children.map((child) => markupOf(child, pictures)).join('')}</${node.tag}>`;
}

/** The words of a picture are its name; where it is not there they stand in its place. */
function pictureMarkup(node: PaperElement, pictures: ReadonlyMap<string, string>): string {
  const words = escape(node.children.map((child) => (child.kind === 'text' ? child.text : '')).join(''));
  const address = pictures.get(node.data);
  if (address === undefined) return `<p class="${node.classes.join(' ')}">${words}</p>`;
  const classes = ['picture', ...node.classes].join(' ');
  return `<img class="${classes}" src="${escape(address)}" alt="${words}">`;
}

/** The code is for cameras; a reader of the page gets what it says as its name. */
function qrMarkup(node: PaperElement): string {
  const { size, path } = qrPath(node.data);
  const classes = ['qr', ...node.classes].join(' ');
  return (
    `<svg class="${classes}" viewBox="0 0 ${size} ${size}" role="img" aria-label="QR: ${escape(node.data)}">` +
    `<path d="${path}"/></svg>`
  );
}

/** Words as markup shows them. */
export function escapeMarkup(text: string): string {
  return escape(text);
}

function escape(text: string): string {
  return Handlebars.escapeExpression(text);
}
