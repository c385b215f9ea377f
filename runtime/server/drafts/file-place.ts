import {
  componentOf,
  isPlaceOf,
  signatureRules,
  type Definition,
  type Field,
} from '../../../engine/index.ts';

/** A place of an application where files belong, and what may be put there. */
export interface FilePlace {
  /** Place in the dossier, of a component or of one for a row; null for a field of the form. */
  readonly component: string | null;
  readonly accept?: readonly string[];
  readonly maxSize?: number;
  readonly maxFiles?: number;
}

/** How a field of the form is named where a component could stand: `field:/ly_lich/0/anh`. */
const fieldPrefix = 'field:';

/** Finds a place by its name; null where there is none. */
export function filePlace(definition: Definition, name: string): FilePlace | null {
  if (name.startsWith(fieldPrefix)) {
    const form = definition.forms[definition.application];
    const fields = form?.pages.flatMap(({ sections }) => sections.flatMap((section) => section.fields)) ?? [];
    const keys = name
      .slice(fieldPrefix.length)
      .split('/')
      .filter((part) => part !== '' && !/^\d+$/.test(part));
    const field = fieldAt(fields, keys);
    if (field?.type === 'signature') return { component: null, ...rulesOf(signatureRules) };
    return field?.type === 'file' ? { component: null, ...rulesOf(field) } : null;
  }
  const component = definition.dossier.components.find(({ key }) => key === componentOf(name));
  if (component === undefined || !isPlaceOf(component, name)) return null;
  const takesFiles = component.deliver?.includes('file') ?? true;
  return takesFiles ? { component: name, ...rulesOf(component) } : null;
}

function fieldAt(fields: readonly Field[], [key, ...rest]: readonly string[]): Field | undefined {
  const field = fields.find((candidate) => candidate.key === key);
  if (field === undefined || rest.length === 0) return field;
  return field.type === 'table' || field.type === 'group' ? fieldAt(field.fields ?? [], rest) : undefined;
}

function rulesOf({
  accept,
  maxSize,
  maxFiles,
}: {
  readonly accept?: readonly string[] | undefined;
  readonly maxSize?: number | undefined;
  readonly maxFiles?: number | undefined;
}): Omit<FilePlace, 'component'> {
  return {
    ...(accept === undefined ? {} : { accept }),
    ...(maxSize === undefined ? {} : { maxSize }),
    ...(maxFiles === undefined ? {} : { maxFiles }),
  };
}
