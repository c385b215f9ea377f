import { expect, it } from 'vitest';
import { ownElements } from './own-elements.ts';

/** What becomes of the script of a page. */
function built(file: string | undefined, id: string): unknown {
  const { transform } = ownElements(file);
  return typeof transform === 'function' ? transform.call({} as never, 'start();', id) : transform;
}

it('puts the elements of the installation before the scripts of pages that show forms', () => {
  for (const page of [
    'runtime/portal/web/main.ts',
    'runtime/desk/web/main.ts',
    'designer/web/main.ts',
    'runtime/embed/web/thutuc.ts',
  ])
    expect(built('/own/elements.ts', `/product/${page}`)).toEqual({
      code: 'import "/own/elements.ts"; start();',
      map: null,
    });
});

it('leaves every other script alone, and all of them where nothing is added', () => {
  expect(built('/own/elements.ts', '/product/components/form/form.ts')).toBeUndefined();
  expect(built(undefined, '/product/runtime/portal/web/main.ts')).toBeUndefined();
  expect(built(' ', '/product/runtime/portal/web/main.ts')).toBeUndefined();
});
