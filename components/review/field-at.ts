import type { CompiledField, CompiledForm } from '../../engine/index.ts';

/**
 * The compiled field whose answer a pointer names; the numbers of rows are passed over.
 *
 * @example fieldAt(form, '/qua_trinh_cu_tru/0/loai')?.field.key // 'loai'
 */
export function fieldAt(form: CompiledForm, pointer: string): CompiledField | undefined {
  const keys = pointer.split('/').filter((step) => step !== '' && !/^\d+$/.test(step));
  let fields = form.pages.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
  let found: CompiledField | undefined;
  for (const key of keys) {
    found = fields.find(({ field }) => field.key === key);
    fields = [...(found?.fields ?? [])];
  }
  return found;
}
