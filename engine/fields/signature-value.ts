import type { AttachedFile } from '../case/attached-file.ts';
import type { SignatureField, SignatureMethod } from '../generated/definition-types.ts';
import { readFiles, type FileRules } from './file-rules.ts';
import { oneLine } from './typed-text.ts';

/** A signature: how it was given, with its picture or the name that stands for it. */
export interface Signature {
  readonly method: SignatureMethod;
  readonly file?: AttachedFile;
  readonly name?: string;
}

/** Rules of the picture of a signature. */
export const signatureRules: FileRules = {
  accept: ['image/png', 'image/jpeg'],
  maxSize: 2 * 1024 * 1024,
  maxFiles: 1,
};

const METHODS: readonly SignatureMethod[] = ['draw', 'image', 'name', 'later'];

/** The ways that a field offers. */
export function signatureMethods({ methods }: Pick<SignatureField, 'methods'>): readonly SignatureMethod[] {
  return methods ?? ['draw', 'image', 'name'];
}

/**
 * What a client sent, as a signature; only what belongs to its way is kept. Null for no answer, and undefined for
 * what cannot be read.
 */
export function readSignature(value: unknown): Signature | null | undefined {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const { method: given, file, name } = value as Readonly<Record<string, unknown>>;
  const method = METHODS.find((one) => one === given);
  if (method === undefined) return undefined;
  if (method === 'later') return { method };
  if (method === 'name') {
    const typed = oneLine(name);
    return typeof typed === 'string' && typed !== '' ? { method, name: typed } : { method };
  }
  const [picture] = readFiles(file) ?? [];
  return picture === undefined ? { method } : { method, file: picture };
}

/** The picture of a signature, as reviews list files. */
export function signatureFiles(value: unknown): readonly AttachedFile[] {
  const file = readSignature(value)?.file;
  return file === undefined || file.id === '' ? [] : [file];
}
