import type {
  Answers,
  AttachedFile,
  Case,
  CompiledField,
  CompiledForm,
  Problem,
} from '../../../engine/index.ts';
import type { FileRecord, FileRecordStore } from '../store/index.ts';

/** Files as a client names them, by component. */
export type Dossier = Readonly<Record<string, readonly AttachedFile[]>>;

/** Who names the files, and the drafts and cases whose files that person may name again. */
export interface FileRights {
  readonly account: string;
  readonly holders: readonly string[];
}

/** What was named, with every file as it was received; and a problem for each that is not the sender's to name. */
export interface Attached<T> {
  readonly value: T;
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
}

/** Looks up the files of a dossier. A client's word on name, type and size is never taken. */
export async function attachDossier(
  records: FileRecordStore,
  dossier: Dossier,
  rights: FileRights,
): Promise<Attached<Dossier>> {
  const found = new FileLookup(records, rights);
  const entries: [string, readonly AttachedFile[]][] = [];
  for (const [component, files] of Object.entries(dossier)) {
    entries.push([component, await found.all(files, `/dossier/${component}`)]);
  }
  return found.result(Object.fromEntries(entries));
}

/** Looks up the files in the file fields of a form's answers, wherever they are nested. */
export async function attachAnswers(
  records: FileRecordStore,
  form: CompiledForm,
  answers: Answers,
  rights: FileRights,
): Promise<Attached<Answers>> {
  const found = new FileLookup(records, rights);
  const fields = form.pages.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
  return found.result(await withFiles(fields, answers, '/answers', found));
}

async function withFiles(
  fields: readonly CompiledField[],
  answers: Answers,
  pointer: string,
  found: FileLookup,
): Promise<Answers> {
  const changed: Record<string, unknown> = { ...answers };
  for (const { field, fields: inner } of fields) {
    const value = Object.hasOwn(answers, field.key) ? answers[field.key] : undefined;
    const at = `${pointer}/${field.key}`;
    if (field.type === 'file' && Array.isArray(value)) changed[field.key] = await found.all(value, at);
    else if (field.type === 'signature' && isAnswers(value) && 'file' in value) {
      const [file] = await found.all([value['file']], at);
      const { file: _named, ...rest } = value;
      changed[field.key] = file === undefined ? rest : { ...rest, file };
    } else if (field.type === 'group' && isAnswers(value))
      changed[field.key] = await withFiles(inner, value, at, found);
    else if (field.type === 'table' && Array.isArray(value)) {
      const rows: unknown[] = [];
      for (const [index, row] of value.entries()) {
        rows.push(isAnswers(row) ? await withFiles(inner, row, `${at}/${index}`, found) : row);
      }
      changed[field.key] = rows;
    }
  }
  return changed;
}

class FileLookup {
  readonly #records: FileRecordStore;
  readonly #rights: FileRights;
  readonly #ids: string[] = [];
  readonly #problems: Problem[] = [];

  constructor(records: FileRecordStore, rights: FileRights) {
    this.#records = records;
    this.#rights = rights;
  }

  async all(files: readonly unknown[], pointer: string): Promise<AttachedFile[]> {
    const kept: AttachedFile[] = [];
    for (const [index, file] of files.entries()) {
      const id = isAnswers(file) ? file['id'] : undefined;
      const record = typeof id === 'string' ? await this.#records.get(id) : null;
      if (record && this.#mayName(record)) {
        this.#ids.push(record.id);
        kept.push(referenceTo(record));
      } else this.#problems.push({ code: 'file-unknown', pointer: `${pointer}/${index}`, severity: 'error' });
    }
    return kept;
  }

  result<T>(value: T): Attached<T> {
    return { value, ids: this.#ids, problems: this.#problems };
  }

  #mayName({ owner, attachedTo }: FileRecord): boolean {
    const { account, holders } = this.#rights;
    return attachedTo === null ? owner === account : holders.includes(attachedTo);
  }
}

/** The files that the dossier and the forms of a case name. Form answers hold no other value of this shape. */
export function fileIdsOf(
  current: Pick<Case, 'dossier' | 'answers' | 'filedBy' | 'formerly'>,
): readonly string[] {
  const ids = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { id, name, type, size } = value as Readonly<Record<string, unknown>>;
    if (
      typeof id === 'string' &&
      typeof name === 'string' &&
      typeof type === 'string' &&
      typeof size === 'number'
    ) {
      ids.add(id);
    }
    Object.values(value).forEach(walk);
  };
  walk(current.dossier);
  walk(current.answers);
  walk(current.formerly?.map(({ dossier }) => dossier));
  walk(current.filedBy?.signed?.files);
  return [...ids];
}

/** A file as cases and drafts name it. */
export function referenceTo({ id, name, type, size }: FileRecord): AttachedFile {
  return { id, name, type, size };
}

function isAnswers(value: unknown): value is Answers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
