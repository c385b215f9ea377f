import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { checkDraft } from '../checking/check-draft.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { editorTextsOf } from '../language/editor-texts-of.ts';
import { sessionOn } from '../draft/session.fixture.ts';
import './designer-problems.ts';

const definition: DraftDocument = {
  workflow: { initial: 'b', states: { a: { initial: 'x' }, b: {} } },
  forms: { don: { title: { vi: 'Đơn' }, pages: [] } },
  extra: 1,
};

/** The list beside a draft, which is looked at again after each change as the worker does. */
async function shown(document: DraftDocument) {
  const session = sessionOn(document);
  const element = window.document.createElement('designer-problems');
  const look = (): void => {
    const { problems } = checkDraft(session.document, { catalogue: () => undefined }, 'vi');
    session.takeProblems(problems, session.document);
  };
  look();
  Object.assign(element, { session });
  window.document.body.replaceChildren(element);
  await element.updateComplete;
  return { session, element, look };
}

function placesOf(session: DraftSession): string[] {
  const places: string[] = [];
  session.addEventListener('reveal', (event) => places.push((event as CustomEvent<string>).detail));
  return places;
}

test('problems stand by severity and by the part that deals with them, with their number', async () => {
  const { session } = await shown(definition);
  const count = session.problems.filter(({ severity }) => severity === 'error').length;
  const others = session.problems.length - count;
  expect([count > 10, others]).toEqual([true, 1]);
  await expect.element(page.getByText(`${count} lỗi, ${others} cảnh báo`)).toBeVisible();
  await expect
    .element(page.getByRole('heading', { level: 3 }).first())
    .toHaveTextContent(`Lỗi phải sửa trước khi công bố (${count})`);
  const groups = page.getByRole('heading', { level: 4 }).elements();
  const all = groups.map((one) => one.textContent.replace(/\s*\(\d+\)\s*/, ''));
  // The warning comes last, under a heading of its own.
  const names = all.slice(0, -1);
  const order = Object.values<string>(editorTextsOf('vi').tabs);
  expect(names).toEqual(order.filter((name) => names.includes(name)));
  expect(names[0]).toBe('Tổng quan');
  expect(names).toContain('Biểu mẫu');
});

test('F8 goes from problem to problem and begins again; each leads to its place', async () => {
  const { element, session } = await shown(definition);
  const places = placesOf(session);
  for (let step = 0; step <= session.problems.length; step++) element.step(1);
  await element.updateComplete;
  expect(new Set(places).size).toBeGreaterThan(3);
  expect(places.at(-1)).toBe(places[0]);
  element.step(-1);
  expect(places.at(-1)).toBe(places.at(-3));
  expect(element.shadowRoot?.querySelectorAll('[aria-current]').length).toBe(1);
});

test('a button mends a problem by keyboard, the focus stays in the list, and undo takes it back', async () => {
  const { element, session, look } = await shown(definition);
  const button = page.getByRole('button', { name: 'Bỏ thuộc tính này' });
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(session.document).not.toHaveProperty('extra');
  look();
  await expect.poll(() => element.shadowRoot?.activeElement?.id).toBe('title');
  session.undo();
  expect(session.document).toEqual(definition);
});

test('a mend is not done to a draft that has changed since it was looked at', async () => {
  const { session } = await shown(definition);
  session.set('/code', '1.000001');
  await page.getByRole('button', { name: 'Bỏ thuộc tính này' }).click();
  expect(session.document).toHaveProperty('extra');
});

test('what else goes otherwise in a scenario is folded below the first of it', async () => {
  const { session, element } = await shown({});
  const failed = { code: 'scenario-failed', pointer: '/scenarios/0/expect/fee', severity: 'error' } as const;
  session.takeProblems([{ ...failed, message: 'Sai phí', more: ['Sai hạn', 'Sai bước'] }], session.document);
  await element.updateComplete;
  await expect.element(page.getByText('1 lỗi, 0 cảnh báo')).toBeVisible();
  const later = page.getByText('Sai hạn');
  await expect.element(later).not.toBeVisible();
  await userEvent.click(page.getByText('Và 2 chỗ khác trong cùng tình huống'));
  await expect.element(later).toBeVisible();
});
