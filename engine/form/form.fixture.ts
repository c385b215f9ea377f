import type { Catalogue } from '../catalogue/index.ts';
import { compileCatalogue } from '../catalogue/index.ts';
import type { Field, Form, Section } from '../generated/definition-types.ts';
import type { CompiledForm } from './compiled-form.ts';
import { compileForm } from './compiler/index.ts';
import type { FormEnvironment } from './form-state.ts';

/** A form of one page and one section with these fields. For tests. */
export function formOf(fields: readonly Field[], more: Partial<Form> = {}): Form {
  return {
    title: { vi: 'Tờ khai' },
    pages: [{ key: 'trang', title: { vi: 'Trang' }, sections: [sectionOf('muc', fields)] }],
    ...more,
  };
}

/** A section with these fields. For tests. */
export function sectionOf(
  key: string,
  fields: readonly Field[],
  visible: Section['visible'] = true,
): Section {
  return { key, visible, fields: fields as Section['fields'] };
}

/** The compiled form; throws with the problems where there are some. For tests. */
export function compiled(form: Form): CompiledForm {
  const { form: result, problems } = compileForm(
    'to_khai',
    form,
    '/forms/to_khai',
    new Set(['case', 'tasks']),
  );
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 1));
  return result;
}

const units = compileCatalogue({
  format: 1,
  id: 'don-vi',
  version: '1',
  title: { vi: 'Đơn vị hành chính' },
  source: [],
  entries: [
    { code: '25', name: { vi: 'Tỉnh Phú Thọ' } },
    { code: '01', name: { vi: 'Thành phố Hà Nội' } },
    { code: '08707', name: { vi: 'Phường Vĩnh Phúc' }, parent: '25' },
    { code: '08716', name: { vi: 'Phường Vĩnh Yên' }, parent: '25', attributes: { loai: 'phuong' } },
    { code: '00166', name: { vi: 'Phường Cầu Giấy' }, parent: '01' },
    { code: '26', name: { vi: 'Tỉnh Vĩnh Phúc' }, to: '2025-06-30', successors: ['25'] },
  ],
});

/** What the tests' forms know of the world: 20/11/2026, and one small catalogue. */
export const environment: FormEnvironment = {
  today: '2026-11-20',
  now: '2026-11-20T02:10:00.000Z',
  outer: {},
  claims: {},
  catalogue: (id: string): Catalogue | undefined => (id === 'don-vi' ? units : undefined),
};
