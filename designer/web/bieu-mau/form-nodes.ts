import { valueAt } from '../draft/value-at.ts';
import type { Json, Language } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';

/** What a line of the outline stands for. */
export type NodeKind = 'form' | 'page' | 'section' | 'field';

/** What stands at a place of a form. */
export function kindOfPlace(at: string): NodeKind {
  if (/\/fields\/\d+$/.test(at)) return 'field';
  if (/\/sections\/\d+$/.test(at)) return 'section';
  return /\/pages\/\d+$/.test(at) ? 'page' : 'form';
}

/** One line of the outline of a form. */
export interface FormNode {
  /** JSON pointer of what it stands for. */
  readonly at: string;
  readonly kind: NodeKind;
  /** Kind of the field; empty of anything else. */
  readonly type: string;
  /** What it is called; empty where it has no name yet. */
  readonly label: string;
  /** 1 for the form and its pages. */
  readonly level: number;
  /** Whether it can hold others. */
  readonly holds: boolean;
}

/**
 * The outline of a form, in reading order.
 *
 * @param open the page whose content is listed; of the others only their names are
 * @example formNodes(draft, '/forms/don', '/forms/don/pages/0', 'vi') // [{ kind: 'page', … }, { kind: 'section', … }]
 */
export function formNodes(
  draft: DraftDocument,
  form: string,
  open: string,
  language: Language,
): readonly FormNode[] {
  const nodes: FormNode[] = [];
  const note = (at: string, kind: NodeKind, level: number): void => {
    const value = valueAt(draft, at);
    const type = kind === 'field' ? textAt(value, 'type') : '';
    const label = labelOf(value, kind === 'field' ? 'label' : 'title', language);
    const inside = kind === 'page' ? 'sections' : 'fields';
    const holds = kind !== 'field' || ((type === 'group' || type === 'table') && textAt(value, 'use') === '');
    nodes.push({ at, kind, type, label: label || textAt(value, 'key'), level, holds });
    if (kind === 'page' && at !== open) return;
    listAt(draft, `${at}/${inside}`).forEach((_item, index) => {
      note(`${at}/${inside}/${index}`, kind === 'page' ? 'section' : 'field', level + 1);
    });
  };
  const own = labelOf(valueAt(draft, form), 'title', language);
  nodes.push({ at: form, kind: 'form', type: '', label: own, level: 1, holds: false });
  listAt(draft, `${form}/pages`).forEach((_page, index) => {
    note(`${form}/pages/${index}`, 'page', 1);
  });
  return nodes;
}

/** The page in which a place of a form lies; the first one where it lies in none. */
export function pageOfPlace(form: string, at: string): string {
  const index = at.startsWith(`${form}/pages/`) ? at.slice(`${form}/pages/`.length).split('/')[0] : '0';
  return `${form}/pages/${index ?? '0'}`;
}

/** What holds the thing at a place: the field of a column, the section of a field, the page of a section. */
export function holderOf(at: string): string {
  return at.replace(/\/[^/]+\/[^/]+$/, '');
}

/** The items of a list of the draft; none where it holds something else there. */
export function listAt(draft: DraftDocument, at: string): readonly Json[] {
  const value = valueAt(draft, at);
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** A text among the members of a value; empty where there is none. */
export function textAt(value: Json | undefined, name: string): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const member = (value as Readonly<Record<string, Json>>)[name];
  return typeof member === 'string' ? member : '';
}

function labelOf(value: Json | undefined, name: string, language: Language): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const text = (value as Readonly<Record<string, Json>>)[name];
  return textAt(text, language) || textAt(text, 'vi');
}

/** The places of so many items of a list behind each other. @param first JSON pointer of the first of them */
export function placesFrom(first: string, count: number): readonly string[] {
  const [, list = '', index = ''] = /^(.*\/)(\d+)$/.exec(first) ?? [];
  return Array.from({ length: count }, (_one, offset) => `${list}${Number(index) + offset}`);
}
