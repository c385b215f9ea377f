import { bareFields, TRIGGER } from './two-hundred-fields.ts';
import type { BareField } from './two-hundred-fields.ts';

/** The floor: native inputs, nothing else. */
const shown = new Map<string, HTMLElement>();

window.draw = () => {
  const form = document.createElement('form');
  for (const field of bareFields()) {
    const row = rowOf(field);
    row.hidden = field.dependsOn !== null;
    if (field.dependsOn !== null) shown.set(field.dependsOn, row);
    form.append(row);
  }
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const dependent = shown.get(target.name);
    if (dependent !== undefined) dependent.hidden = target.value !== TRIGGER;
  });
  document.body.append(form);
};

function rowOf({ key, type, label, options }: BareField): HTMLElement {
  const row = document.createElement('div');
  const name = document.createElement('label');
  name.htmlFor = `f-${key}`;
  name.textContent = label;
  const control = document.createElement(type === 'select' ? 'select' : 'input');
  control.id = `f-${key}`;
  control.name = key;
  for (const { code, label: text } of options) control.append(new Option(text, code));
  row.append(name, control);
  return row;
}
