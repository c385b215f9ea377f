import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { sessionOn } from '../draft/session.fixture.ts';
import { valueAt } from '../draft/value-at.ts';
import './designer-quy-trinh.ts';
import type { DesignerQuyTrinh } from './designer-quy-trinh.ts';

const title = (vi: string) => ({ title: { vi } });
const button = (vi: string) => ({ label: { vi } });
const document: DraftDocument = {
  roles: { mot_cua: { vi: 'Một cửa' } },
  deadlines: { giai_quyet: title('Giải quyết hồ sơ') },
  workflow: {
    initial: 'nhan',
    statusCatalogue: 'trang-thai',
    on: { RUT: { target: 'rut', meta: button('Rút hồ sơ') } },
    states: {
      nhan: {
        meta: {
          ...title('Tiếp nhận'),
          status: '1',
          tasks: [{ key: 'kiem', ...title('Kiểm tra hồ sơ'), role: 'mot_cua', deadline: 'giai_quyet' }],
        },
        on: {
          NHAN: { target: 'ky', meta: { ...button('Chuyển ký'), tone: 'primary' } },
          GHI: { meta: button('Ghi chú') },
        },
      },
      ky: {
        meta: { ...title('Ký duyệt'), status: '4' },
        on: { KY: { target: 'xong', meta: button('Ký') } },
      },
      xong: { type: 'final', meta: { ...title('Đã xong'), status: '9', outcome: 'granted' } },
      rut: { type: 'final', meta: { ...title('Đã rút'), status: '7', outcome: 'withdrawn' } },
    },
  },
};

let session: DraftSession;
let tab: DesignerQuyTrinh;

/** Everything in the tab that a selector finds, through shadow roots. */
function all(selector: string, root: ParentNode = tab.renderRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
    ...(one.matches(selector) ? [one] : []),
    ...(one.shadowRoot === null ? [] : all(selector, one.shadowRoot)),
  ]);
}
function find(selector: string): HTMLElement {
  const [found] = all(selector);
  if (found === undefined) throw new Error(`There is no ${selector}`);
  return found;
}
const card = (key: string): HTMLElement => find(`[data-id="/workflow/states/${key}"]`);
const label = (id: string): HTMLElement => find(`.label[data-id^="${id}"]`);
function focused(): HTMLElement | null {
  let at = globalThis.document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at as HTMLElement | null;
}
const settled = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
const heading = (): string => find('.panel > * ').shadowRoot?.querySelector('h3')?.textContent.trim() ?? '';
const drag = async (handle: HTMLElement, onto: HTMLElement): Promise<void> => {
  const [from, to] = [handle.getBoundingClientRect(), onto.getBoundingClientRect()];
  const at = (box: DOMRect) => ({
    clientX: box.x + box.width / 2,
    clientY: box.y + box.height / 2,
    pointerId: 1,
    button: 0,
    bubbles: true,
    composed: true,
  });
  // There is no such pointer to be captured.
  handle.setPointerCapture = () => undefined;
  handle.dispatchEvent(new PointerEvent('pointerdown', at(from)));
  handle.dispatchEvent(new PointerEvent('pointermove', at(to)));
  await settled();
  handle.dispatchEvent(new PointerEvent('pointerup', at(to)));
  await settled();
};

beforeEach(async () => {
  localStorage.clear();
  session = sessionOn(document);
  tab = globalThis.document.createElement('designer-quy-trinh');
  const client = {
    definitionSurroundings: () =>
      Promise.resolve({
        systems: [{ id: 'ho-ngheo', title: { vi: 'Cơ sở dữ liệu hộ nghèo' } }, { id: 'thue' }],
      }),
    wholeCatalogue: () =>
      Promise.resolve({ document: { entries: [{ code: '4', name: { vi: 'Đang xử lý' } }] } }),
  };
  Object.assign(tab, { session, client, language: 'vi' });
  const main = globalThis.document.createElement('main');
  main.append(tab);
  globalThis.document.body.replaceChildren(main);
  await settled();
});
afterEach(() => {
  globalThis.document.body.replaceChildren();
});

test('the drawing says to the ear what it shows to the eye', async () => {
  const said = all('[data-id]').map((one) => one.getAttribute('aria-label'));
  expect(said).toEqual([
    'Tiếp nhận. Bắt đầu. Trạng thái 1. Một cửa; Hạn: Giải quyết hồ sơ',
    'Ghi chú: từ Tiếp nhận đến Ở lại bước này.',
    'Chuyển ký: từ Tiếp nhận đến Ký duyệt.',
    'Ký duyệt. Bước. Trạng thái 4.',
    'Ký: từ Ký duyệt đến Đã xong.',
    'Đã xong. Kết thúc · Có kết quả. Trạng thái 9.',
    'Đã rút. Kết thúc · Người nộp rút. Trạng thái 7.',
    'Ở mọi bước. Bước.',
    'Rút hồ sơ: từ Ở mọi bước đến Đã rút.',
  ]);
  expect(
    (await axe.run(tab)).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`)),
  ).toEqual([]);
});

test('arrow keys walk, Enter leads to what stands beside and Escape back, with one stop for the Tab key', async () => {
  expect(all('[data-id][tabindex="0"]')).toHaveLength(1);
  card('nhan').focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await settled();
  expect(focused()?.dataset['id']).toBe('/workflow/states/nhan/on/NHAN /workflow/states/ky');
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(focused()?.textContent).toBe('Chuyển ký');
  await userEvent.keyboard('{Escape}');
  await settled();
  expect(focused()?.dataset['id']).toBe('/workflow/states/nhan/on/NHAN /workflow/states/ky');
});

test('Delete takes out what has the focus, and N connects it to another step', async () => {
  label('/workflow/states/ky/on/KY').focus();
  await userEvent.keyboard('{Delete}');
  await settled();
  expect(valueAt(session.document, '/workflow/states/ky/on/KY')).toBeUndefined();
  session.undo();
  await settled();
  card('ky').focus();
  await userEvent.keyboard('n');
  await settled();
  const [from] = all('designer-new-way');
  expect(from?.getAttribute('from')).toBe('/workflow/states/ky');
  await userEvent.type(
    find('dialog designer-new-way').shadowRoot?.querySelector('#label') as HTMLElement,
    'Trả lại',
  );
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(valueAt(session.document, '/workflow/states/ky/on/TRA_LAI/meta')).toEqual(button('Trả lại'));
  expect(heading()).toBe('Trả lại');
});

test('a card is connected by dragging, and an arrow led elsewhere', async () => {
  await drag(find('[data-step="/workflow/states/nhan"] > .handle'), card('xong'));
  const form = find('dialog designer-new-way');
  expect([form.getAttribute('from'), form.getAttribute('to')]).toEqual([
    '/workflow/states/nhan',
    '/workflow/states/xong',
  ]);
  await userEvent.keyboard('{Escape}');
  label('/workflow/states/ky/on/KY').click();
  await settled();
  await drag(find('.plane > .handle'), card('rut'));
  expect(valueAt(session.document, '/workflow/states/ky/on/KY/target')).toBe('rut');
});

test('a system takes a task over by one tick: it is chosen by what people call it, the rest is begun', async () => {
  const at = '/workflow/states/nhan/meta/tasks/0/system';
  session.reveal('/workflow/states/nhan/meta/tasks/0/role');
  await settled();
  await settled();
  find(`[role="group"][data-at="${at}"] input`).click();
  await settled();
  expect(valueAt(session.document, at)).toMatchObject({ wait: 'giai_quyet', then: 'NHAN', connector: '' });
  const select = find(`[data-at="${at}/connector"]`).shadowRoot?.querySelector('select') as HTMLSelectElement;
  expect([...select.options].map((one) => one.text)).toContain('Cơ sở dữ liệu hộ nghèo (ho-ngheo)');
  await userEvent.selectOptions(select, 'ho-ngheo');
  expect(valueAt(session.document, `${at}/connector`)).toBe('ho-ngheo');
  // what comes back is of the type of the field that it fills
  session.set('/forms/tra_loi_cua_he_thong/pages/0/sections/0/fields/1', {
    key: 'ho_ngheo',
    type: 'checkbox',
  });
  const names = find(`designer-names[data-at="${at}/output"]`).shadowRoot;
  (names?.querySelector('#name') as HTMLInputElement).value = 'ho_ngheo';
  names?.querySelector('form')?.requestSubmit();
  await settled();
  expect(valueAt(session.document, `${at}/output`)).toEqual({ ket_qua: 'text', ho_ngheo: 'boolean' });
});

test('an event gets branches, the new one before the one without a condition', async () => {
  label('/workflow/states/nhan/on/NHAN').click();
  await settled();
  const add = all('button').find((one) => one.textContent.trim() === 'Thêm hướng đi có điều kiện');
  add?.click();
  await settled();
  expect(valueAt(session.document, '/workflow/states/nhan/on/NHAN')).toEqual([
    { guard: { type: 'when', params: { if: '' } }, meta: { ...button('Chuyển ký'), tone: 'primary' } },
    { target: 'ky' },
  ]);
  expect(all('.branch')).toHaveLength(2);
  const target = find('.branch select') as HTMLSelectElement;
  await userEvent.selectOptions(target, 'xong');
  expect(valueAt(session.document, '/workflow/states/nhan/on/NHAN/0/target')).toBe('xong');
});

test('a problem is shown on its card and leads to its box, however deep', async () => {
  const pointer = '/workflow/states/nhan/meta/tasks/0/role';
  session.takeProblems(
    [{ code: 'role-unknown', pointer, severity: 'error', message: 'Không có vai trò này.' }],
    session.document,
  );
  await settled();
  expect(find('[data-step="/workflow/states/nhan"] > .badge').textContent).toBe('1');
  session.reveal(pointer);
  await settled();
  await settled();
  expect(heading()).toBe('Tiếp nhận');
  expect(focused()?.closest('div, select')?.getRootNode()).toBe(find(`[data-at="${pointer}"]`).shadowRoot);
});

test('a step falls into parts that run at once, and two steps go into a group and out again', async () => {
  card('ky').click();
  await settled();
  const inStructure = (selector: string) => find('designer-structure').shadowRoot?.querySelector(selector);
  (inStructure('#group') as HTMLInputElement).value = 'Giải quyết';
  const [tick] = all('fieldset input', find('designer-structure').shadowRoot as ShadowRoot);
  tick?.click();
  (inStructure('#group')?.closest('form') as HTMLFormElement).requestSubmit();
  await settled();
  expect(
    Object.keys(valueAt(session.document, '/workflow/states/giai_quyet/states') as object).sort(),
  ).toEqual(['ky', 'nhan']);
  expect(heading()).toBe('Giải quyết');
  const ungroup = all('button').find((one) => one.textContent.trim() === 'Bỏ nhóm, giữ các bước bên trong');
  ungroup?.click();
  await settled();
  expect(Object.keys(valueAt(session.document, '/workflow/states') as object).sort()).toEqual([
    'ky',
    'nhan',
    'rut',
    'xong',
  ]);
  card('nhan').click();
  await settled();
  const inputs = all(
    'input.region',
    find('designer-structure').shadowRoot as ShadowRoot,
  ) as HTMLInputElement[];
  inputs.slice(0, 2).forEach((input, index) => {
    input.value = ['Hồ sơ', 'Thực địa'][index] ?? '';
  });
  inputs[0]?.form?.requestSubmit();
  await settled();
  expect(valueAt(session.document, '/workflow/states/nhan/type')).toBe('parallel');
  expect(all('.frame')).toHaveLength(3);
});

test('the table stays a choice, and what it does not show is shown beside the drawing', async () => {
  all('.views button')[1]?.click();
  await settled();
  expect(all('designer-graph')).toHaveLength(0);
  expect(find('table').textContent).toContain('Ở mọi bước');
  session.reveal('/workflow/states/nhan/meta/tasks/0/guidance');
  await settled();
  await settled();
  expect(heading()).toBe('Tiếp nhận');
});
