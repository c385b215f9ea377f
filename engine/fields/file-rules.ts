import type { AttachedFile } from '../case/attached-file.ts';
import type { ValueProblem } from './field-kind.ts';

/** Rules that files must obey, of a field or of a component of the dossier. */
export interface FileRules {
  readonly accept: readonly string[];
  /** Greatest size of one file in bytes. */
  readonly maxSize: number;
  readonly maxFiles: number;
}

const MEGABYTE = 1024 * 1024;

/** The rules where a definition states none: scans and signed PDF files of ordinary size. */
export const ordinaryFileRules: FileRules = {
  accept: ['application/pdf', 'image/jpeg', 'image/png'],
  maxSize: 20 * MEGABYTE,
  maxFiles: 10,
};

/** The rules of a definition, with the ordinary ones where it states none. */
export function fileRules(stated: {
  readonly accept?: readonly string[] | undefined;
  readonly maxSize?: number | undefined;
  readonly maxFiles?: number | undefined;
}): FileRules {
  return {
    accept: stated.accept ?? ordinaryFileRules.accept,
    maxSize: stated.maxSize ?? ordinaryFileRules.maxSize,
    maxFiles: stated.maxFiles ?? ordinaryFileRules.maxFiles,
  };
}

/** What a client sent, as references of files; one that cannot be read becomes one without id. */
export function readFiles(value: unknown): AttachedFile[] | null {
  if (value === null || value === undefined || value === '') return null;
  const items = Array.isArray(value) ? (value as unknown[]).slice(0, 100) : [value];
  return items.length === 0 ? null : items.map(readFile);
}

function readFile(value: unknown): AttachedFile {
  const part = (key: string): unknown =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? (value as Readonly<Record<string, unknown>>)[key]
      : undefined;
  const text = (key: string): string => {
    const found = part(key);
    return typeof found === 'string' ? found.normalize('NFC') : '';
  };
  const size = part('size');
  const isSize = typeof size === 'number' && Number.isSafeInteger(size) && size >= 0;
  return { id: text('id'), name: text('name'), type: text('type'), size: isSize ? size : 0 };
}

/** What is wrong with files. That each exists, and whose it is, only the runtime knows. */
export function checkFiles(files: readonly AttachedFile[], rules: FileRules): ValueProblem[] {
  const problems: ValueProblem[] = [];
  if (files.length > rules.maxFiles)
    problems.push({ code: 'too-many-files', params: { max: rules.maxFiles } });
  files.forEach(({ id, name, type, size }) => {
    if (id === '' || name === '') problems.push({ code: 'file-unreadable' });
    else if (size === 0) problems.push({ code: 'file-empty', params: { name } });
    else if (!rules.accept.some((accepted) => accepts(accepted, type))) {
      problems.push({ code: 'file-type', params: { name, accept: rules.accept.join(', ') } });
    } else if (size > rules.maxSize) {
      problems.push({
        code: 'file-size',
        params: { name, max: Math.floor((rules.maxSize / MEGABYTE) * 10) / 10 },
      });
    }
  });
  if (new Set(files.map(({ id }) => id)).size < files.length) problems.push({ code: 'file-twice' });
  return problems;
}

function accepts(accepted: string, type: string): boolean {
  return accepted === type || (accepted.endsWith('/*') && type.startsWith(accepted.slice(0, -1)));
}
