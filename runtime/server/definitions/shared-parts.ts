import type { Problem } from '../../../engine/index.ts';
import type { PlainDocument } from './format-migrations.ts';

/** What definitions share and take over when they are published. */
export interface SharedParts {
  /** A paper template by id, e.g. tt01-2018/mau-01-tiep-nhan. */
  readonly paper: (id: string) => { readonly page: string; readonly template: unknown } | undefined;
  /** The fields of a fragment by id. */
  readonly fragment: (id: string) => readonly unknown[] | undefined;
}

/**
 * Puts shared paper templates and fragments in the place where a definition names them, so that a published
 * version holds all of itself and never changes when a shared part does. What names nothing stays as it is
 * and is reported. The shape has not been checked yet, so nothing is taken for granted.
 */
export function inlineShared(
  document: PlainDocument,
  shared: SharedParts,
): { readonly document: PlainDocument; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (code: string, pointer: string, name: string): void => {
    problems.push({ code, pointer, severity: 'error', params: { name } });
  };

  const paper = (value: unknown, pointer: string): unknown => {
    if (!isRecord(value) || typeof value['use'] !== 'string') return value;
    const { use, ...own } = value;
    const found = shared.paper(use);
    if (found === undefined) {
      report('template-unknown', `${pointer}/use`, use);
      return value;
    }
    return { page: found.page, template: found.template, ...own };
  };

  /** Printouts are always A4, whatever the sheet of the template. */
  const printout = (value: unknown, pointer: string): unknown => {
    if (!isRecord(value) || !isRecord(value['printout'])) return value;
    const { use, ...own } = value['printout'];
    if (typeof use !== 'string') return value;
    const found = shared.paper(use);
    if (found === undefined) {
      report('template-unknown', `${pointer}/printout/use`, use);
      return value;
    }
    return { ...value, printout: { template: found.template, ...own } };
  };

  const fields = (value: unknown, pointer: string): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => fields(item, `${pointer}/${index}`));
    if (!isRecord(value)) return value;
    const inside = Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, fields(member, `${pointer}/${key}`)]),
    );
    if (value['type'] !== 'group' || typeof value['use'] !== 'string') return inside;
    const { use, ...own } = inside;
    const found = shared.fragment(value['use']);
    if (found === undefined) {
      report('fragment-unknown', `${pointer}/use`, value['use']);
      return value;
    }
    const added = Array.isArray(own['fields']) ? (own['fields'] as readonly unknown[]) : [];
    return { ...own, fields: [...found, ...added] };
  };

  const withPrintouts = (value: unknown): unknown =>
    isRecord(value) ? mapValues(value, (form, key) => printout(form, `/forms/${key}`)) : value;

  const { papers, forms } = document;
  return {
    document: {
      ...document,
      ...(isRecord(papers)
        ? { papers: mapValues(papers, (value, key) => paper(value, `/papers/${key}`)) }
        : {}),
      ...(forms === undefined ? {} : { forms: withPrintouts(fields(forms, '/forms')) }),
    },
    problems,
  };
}

function mapValues(record: PlainDocument, change: (value: unknown, key: string) => unknown): PlainDocument {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

function isRecord(value: unknown): value is PlainDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
