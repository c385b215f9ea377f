import type { Definition, Field, Form } from '../../../engine/index.ts';

/**
 * The paths below `answers`, `labels` and `forms` that a template of a definition may read, in the notation of
 * `readingsOf`: the rows of a table are marked `[]`.
 */
export function answerPaths(definition: Definition): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const [key, form] of Object.entries(definition.forms)) {
    addForm(paths, `forms.${key}`, form);
    if (key === definition.application) {
      addForm(paths, 'answers', form);
      addForm(paths, 'labels', form);
    } else addForm(paths, `labels.${key}`, form);
  }
  paths.add('forms');
  return paths;
}

/** As `answerPaths`, for the printout of a form, which reads the answers of that form and of no other. */
export function printoutPaths(form: Form): ReadonlySet<string> {
  const paths = new Set<string>();
  addForm(paths, 'answers', form);
  addForm(paths, 'labels', form);
  return paths;
}

function addForm(paths: Set<string>, owner: string, form: Form): void {
  paths.add(owner);
  for (const { sections } of form.pages) {
    for (const { fields } of sections) addFields(paths, owner, fields);
  }
}

function addFields(paths: Set<string>, owner: string, fields: readonly Field[]): void {
  for (const field of fields) {
    const path = `${owner}.${field.key}`;
    paths.add(path);
    if (field.type === 'table') addFields(paths, addItem(paths, path), field.fields);
    else if (field.type === 'group') addFields(paths, path, field.fields ?? []);
    else for (const part of partsOf(field)) paths.add(`${path}${part}`);
  }
}

function addItem(paths: Set<string>, list: string): string {
  paths.add(`${list}[]`);
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
