import type { Problem } from '../problems/problem.ts';

/** A schema that is an object; `true` and `false` are read as empty ones. */
export type SchemaNode = Readonly<Record<string, unknown>>;

/** A schema, where it stands, and the references through which it was reached. */
export interface Place {
  readonly node: SchemaNode;
  /** JSON pointer into the imported document. */
  readonly pointer: string;
  readonly trail: readonly string[];
}

/** So many parts no form has; references to references can make more of them than there are grains of rice. */
const MAX_PARTS = 5000;

/** One import: the document, what could not be carried over, and the reading of references. */
export class ImportRun {
  readonly problems: Problem[] = [];
  readonly #root: unknown;
  #parts = 0;

  constructor(root: unknown) {
    this.#root = root;
  }

  /** Whether the import has to be given up. */
  get isRefused(): boolean {
    return this.problems.some(({ severity }) => severity === 'error');
  }

  note(code: string, pointer: string, params: Readonly<Record<string, string | number>> = {}): void {
    this.problems.push({ code, pointer, severity: 'warning', params });
  }

  refuse(code: string, pointer: string, params: Readonly<Record<string, string | number>> = {}): void {
    const before = this.problems.some((problem) => problem.code === code && problem.severity === 'error');
    if (!before) this.problems.push({ code, pointer, severity: 'error', params });
  }

  /** The schema at a part of another one, with its references replaced. */
  part(value: unknown, from: Place, ...steps: readonly string[]): Place {
    const pointer = from.pointer + steps.map((step) => `/${escaped(step)}`).join('');
    return this.resolved(value, pointer, from.trail);
  }

  resolved(value: unknown, pointer: string, trail: readonly string[]): Place {
    this.#parts += 1;
    if (this.#parts > MAX_PARTS) {
      this.refuse('schema-too-large', pointer, { max: MAX_PARTS });
      return { node: {}, pointer, trail };
    }
    if (!isNode(value)) return { node: {}, pointer, trail };
    const { $ref: ref, ...beside } = value;
    if (typeof ref !== 'string') return { node: value, pointer, trail };
    if (trail.includes(ref)) {
      this.refuse('schema-recursive', pointer, { ref });
      return { node: beside, pointer, trail };
    }
    const target = targetOf(this.#root, ref);
    if (target === undefined) {
      this.refuse('schema-ref-unknown', pointer, { ref });
      return { node: beside, pointer, trail };
    }
    const found = this.resolved(target, ref.slice(1), [...trail, ref]);
    return { ...found, node: { ...found.node, ...beside } };
  }
}

/** Whether a value is a JSON object. */
export function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The schemas of a keyword that holds several; none where it is not there. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** The texts of a keyword that holds several. */
export function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((item) => typeof item === 'string');
}

function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** What a reference inside of the document points at; undefined where that is nothing. */
function targetOf(root: unknown, ref: string): unknown {
  if (ref !== '#' && !ref.startsWith('#/')) return undefined;
  let at: unknown = root;
  for (const step of ref.split('/').slice(1)) {
    const name = decoded(step).replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return at;
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
