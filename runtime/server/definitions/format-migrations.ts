import type { Problem } from '../../../engine/index.ts';

/** A document as plain JSON, before anything is known about it. */
export type PlainDocument = Readonly<Record<string, unknown>>;

/** One step between formats: a document of format n becomes one of format n + 1. It must not lose anything. */
export type FormatStep = (document: PlainDocument) => PlainDocument;

/**
 * The steps, by the format that they start from, without a gap. When the format changes, the number in
 * `definition.json` is raised and one step is added here; nothing else that reads definitions has to change.
 */
const formatSteps: ReadonlyMap<number, FormatStep> = new Map();

/** The format that this program works with. */
const currentFormat = 1;

/**
 * Brings a document to the current format through numbered steps.
 *
 * @returns The document with its new format number, or a problem at `/format` for one without a number, of a
 *   later format, or of a format whose step is gone.
 */
export function toCurrentFormat(
  document: PlainDocument,
  steps = formatSteps,
  current = currentFormat,
):
  | { readonly document: PlainDocument; readonly problem: null }
  | { readonly document: null; readonly problem: Problem } {
  const found = document['format'];
  const problem = (code: string) => ({
    document: null,
    problem: {
      code,
      pointer: '/format',
      severity: 'error',
      params: { format: String(found), current },
    } as const,
  });
  if (typeof found !== 'number' || !Number.isInteger(found)) return problem('format-missing');
  if (found > current) return problem('format-newer');
  let migrated = document;
  for (let format = found; format < current; format += 1) {
    const step = steps.get(format);
    if (step === undefined) return problem('format-too-old');
    migrated = { ...step(migrated), format: format + 1 };
  }
  return { document: migrated, problem: null };
}
