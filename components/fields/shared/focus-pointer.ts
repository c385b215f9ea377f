const CONTROLS =
  'input:not([type="hidden"]):not([disabled]), select:not([disabled]), textarea:not([disabled]), button:not([disabled])';

/** Focuses the first control in a part of the page. */
export function focusFirstControl(within: ParentNode): boolean {
  const control = within.querySelector<HTMLElement>(CONTROLS);
  control?.focus();
  return control !== null;
}

/**
 * Focuses the field at a pointer, or the nearest one around it: a problem may be of a whole table, or of a part that
 * has no control of its own. Within a field, the control that is wrong comes first.
 */
export function focusPointer(root: ParentNode, pointer: string): boolean {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const field = root.querySelector(`[data-pointer="${CSS.escape(at)}"]`);
    if (field === null) continue;
    const wrong = field.querySelector<HTMLElement>(':is(input, select, textarea)[aria-invalid="true"]');
    if (isTable(field)) return focusFirstControl(field.querySelector('.fields') ?? field);
    if (at === pointer && wrong !== null) {
      wrong.focus();
      return true;
    }
    if (focusFirstControl(field)) return true;
  }
  return false;
}

/** A table's own problem is about its rows, so its first cell will do, and its buttons will not. */
function isTable(field: Element): boolean {
  return field.localName === 'thutuc-table-field';
}
