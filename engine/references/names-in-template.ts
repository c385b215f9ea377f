import type { Json } from '../answers/answers.ts';
import { isList } from '../draft/draft-document.ts';
import { readTemplate } from '../template/index.ts';
import type { TemplateWord } from '../template/index.ts';
import { layerOf, scopeOf } from './name-scope.ts';
import type { NameWalk } from './name-walk.ts';
import { ownLabel } from './own-words.ts';
import type { Layer, Named } from './reference.ts';

/** Tells every name of the definition that a template reads. @param template a text, or its lines */
export function readTemplateNames(
  walk: NameWalk,
  template: Json | undefined,
  at: string,
  viewOf: () => ReadonlyMap<string, Named>,
): void {
  walk.place?.(at, () => scopeOf([layerOf(viewOf())]));
  const lines = isList(template) ? template.map((line) => (typeof line === 'string' ? line : '')) : null;
  const text = lines?.join('\n') ?? (typeof template === 'string' ? template : '');
  if (!text.includes('{{') || !walk.wants(text)) return;
  const starts = lineStarts(text);
  const view = viewOf();
  for (const word of wordsOf(text)) {
    const place = (starts[word.line] ?? 0) + word.column;
    const spans = spansOf(text, place, word);
    const from = word.path.length - word.written;
    spans.forEach((span, index) => {
      const named = namedIn(view, word.path.slice(0, from + index + 1));
      if (named?.kind == null) return;
      const base = lines === null ? 0 : (starts[word.line] ?? 0);
      walk.tell({
        kind: named.kind,
        name: named.name,
        at: lines === null ? at : `${at}/${word.line}`,
        within: 'template',
        from: span.from - base,
        to: span.to - base,
      });
    });
  }
}

const MOST = 500;
const read = new Map<string, readonly TemplateWord[]>();

/** What a template reads; the texts that were read last are remembered, since papers are long and seldom change. */
function wordsOf(template: string): readonly TemplateWord[] {
  const words: TemplateWord[] = [];
  const found = read.get(template);
  if (found === undefined) readTemplate(template, (word) => words.push(word));
  read.delete(template);
  read.set(template, found ?? words);
  const [oldest] = read.keys();
  if (read.size > MOST && oldest !== undefined) read.delete(oldest);
  return found ?? words;
}

/** The view of a paper below `answers`, `labels` and `forms`: the fields of the definition. */
export function paperView(
  application: Layer | undefined,
  forms: ReadonlyMap<string, Layer>,
  values: ReadonlyMap<string, Named>,
): Map<string, Named> {
  const all = new Map([...forms].map(([key, layer]) => [key, node('form', key, layer.names)]));
  const own = application?.names ?? new Map<string, Named>();
  return new Map([
    ['answers', part('answers', own)],
    ['labels', part('labels', new Map([...all, ...own]))],
    ['forms', part('forms', all)],
    ['values', part('values', values)],
  ]);
}

function part(name: string, members: ReadonlyMap<string, Named>): Named {
  return { ...node(null, '', members), label: ownLabel([name]) };
}

function node(kind: Named['kind'], name: string, members: ReadonlyMap<string, Named>): Named {
  return { kind, name, members, type: 'any' };
}

/** What a path of the view leads to, if the definition has given it its name. Positions in lists name nothing. */
function namedIn(view: ReadonlyMap<string, Named>, path: readonly string[]): Named | null {
  const last = path.at(-1) ?? '';
  if (isPosition(last)) return null;
  let members: ReadonlyMap<string, Named> | null = view;
  let named: Named | null = null;
  for (const key of path) {
    if (isPosition(key)) continue;
    named = members?.get(key) ?? null;
    if (named === null) return null;
    members = named.members;
  }
  return named;
}

function isPosition(key: string): boolean {
  return key === '[]' || /^\d+$/.test(key);
}

/** Where the written keys of a reading stand, in order; fewer where the text is not what it seems. */
function spansOf(text: string, place: number, word: TemplateWord): { from: number; to: number }[] {
  const keys = word.path.slice(word.path.length - word.written);
  const written = word.quoted ? /^["'][^"']*/ : /^(?:[^\s{}()|=~"'[\]]|\[[^\]]*\])+/;
  const end = place + (written.exec(text.slice(place))?.[0].length ?? 0);
  const spans: { from: number; to: number }[] = [];
  // From the end, since names of blocks and `@root`, which are none of the keys, stand in front.
  let before = end;
  for (const key of keys.toReversed()) {
    const from = text.lastIndexOf(key, before - key.length);
    if (from < place) return [];
    spans.unshift({ from, to: from + key.length });
    before = from;
  }
  return spans;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
