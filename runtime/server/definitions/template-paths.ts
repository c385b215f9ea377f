import type { Definition, Field, Form } from '../../../engine/index.ts';

/** What a template may read of answers. */
export interface AnswerPaths {
  /** In the notation of `readingsOf`: the rows of a table are marked `[]`. */
  readonly known: ReadonlySet<string>;
  /** What the value of a field is made of, where it has parts: the label of the field, and the paths of its parts. */
  readonly parts: ReadonlyMap<string, { readonly label: string; readonly paths: readonly string[] }>;
}

interface Collected {
  readonly known: Set<string>;
  readonly parts: Map<string, { label: string; paths: readonly string[] }>;
}

/** The paths below `answers`, `labels` and `forms` that a template of a definition may read. */
export function answerPaths(definition: Definition): AnswerPaths {
  const paths: Collected = { known: new Set(), parts: new Map() };
  for (const [key, form] of Object.entries(definition.forms)) {
    addForm(paths, `forms.${key}`, form);
    if (key === definition.application) {
      addForm(paths, 'answers', form);
      addForm(paths, 'labels', form);
    } else addForm(paths, `labels.${key}`, form);
  }
  paths.known.add('forms');
  return paths;
}

/** As `answerPaths`, for the printout of a form, which reads the answers of that form and of no other. */
export function printoutPaths(form: Form): AnswerPaths {
  const paths: Collected = { known: new Set(), parts: new Map() };
  addForm(paths, 'answers', form);
  addForm(paths, 'labels', form);
  return paths;
}

function addForm(paths: Collected, owner: string, form: Form): void {
  paths.known.add(owner);
  for (const { sections } of form.pages) {
    for (const { fields } of sections) addFields(paths, owner, fields);
  }
}

function addFields(paths: Collected, owner: string, fields: readonly Field[]): void {
  for (const field of fields) {
    const path = `${owner}.${field.key}`;
    paths.known.add(path);
    if (field.type === 'table') addFields(paths, addItem(paths, path), field.fields);
    else if (field.type === 'group') addFields(paths, path, field.fields ?? []);
    // What stands in words below `labels` is one text: it has no parts.
    else if (!owner.startsWith('labels')) addParts(paths, path, field);
  }
}

function addParts({ known, parts }: Collected, path: string, field: Field): void {
  const below = partsOf(field).map((part) => `${path}${part}`);
  for (const part of below) known.add(part);
  // The files of a field and the codes of a list are gone through, and have no names of their own.
  const named = below.filter((part) => !part.includes('[]'));
  if (named.length > 0) parts.set(path, { label: field.label.vi, paths: named });
}

function addItem(paths: Collected, list: string): string {
  paths.known.add(`${list}[]`);
  return `${list}[]`;
}

/** What the value of a field is made of, where it is more than one text or number. */
function partsOf(field: Field): readonly string[] {
  switch (field.type) {
    case 'address':
      return ['.tinh', '.xa', '.chi_tiet'];
    case 'file':
      return ['[]', '[].name', '[].type', '[].size'];
    case 'person':
      return ['.ho_ten', '.ngay_sinh', '.gioi_tinh', '.giay_to', '.so'];
    case 'appointment':
      return ['.date', '.from'];
    case 'fraction':
      return ['.numerator', '.denominator'];
    case 'geoPoint':
      return ['.lat', '.lng'];
    case 'geoPolygon':
      return ['.area', '.perimeter', '.points', '.points[]', '.points[].lat', '.points[].lng'];
    case 'signature':
      return ['.method', '.name', '.file', '.file.name'];
    case 'checkboxGroup':
    case 'multiSelect':
    case 'catalogueList':
      return ['[]'];
    default:
      return [];
  }
}
