import { applicationForm, type Procedure } from '../procedure/procedure.ts';
import type { Text } from '../text/text.ts';

/**
 * The label of a field of the application form, by its pointer into the answers. Inside a table the row is
 * named too.
 *
 * @example fieldLabel(procedure, '/qua_trinh_cu_tru/0/den_thang') // { vi: 'Quá trình cư trú, dòng 1: Đến tháng' }
 */
export function fieldLabel(procedure: Procedure, pointer: string): Text {
  const fields = applicationForm(procedure).pages.flatMap((page) =>
    page.sections.flatMap((section) => section.fields),
  );
  const parts = pointer.split('/').slice(1);
  const words: string[] = [];
  let level: typeof fields = fields;
  for (const part of parts) {
    const found = level.find(({ field }) => field.key === part);
    if (found) words.push(words.length > 0 ? `: ${found.field.label.vi}` : found.field.label.vi);
    else if (/^\d+$/.test(part)) words.push(`, dòng ${Number(part) + 1}`);
    if (found) level = [...found.fields];
  }
  return { vi: words.join('') || pointer };
}
