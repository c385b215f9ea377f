import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Scenario } from '../../../engine/index.ts';
import './designer-save-scenario.ts';
import type { SaveWish } from './designer-save-scenario.ts';

const origin: Scenario = {
  key: 'ho_so_mau',
  title: { vi: 'Hồ sơ mẫu' },
  submittedAt: '2026-11-20T09:10:00+07:00',
  answers: {},
};

/** The question under which name a trial is saved that began with a scenario. */
async function asked() {
  const wishes: SaveWish[] = [];
  const element = window.document.createElement('designer-save-scenario');
  element.onWish = (wish) => wishes.push(wish);
  window.document.body.replaceChildren(element);
  await element.updateComplete;
  await element.ask(origin);
  return wishes;
}

const name = page.getByRole('textbox', { name: 'Tên tình huống' });
const tick = page.getByRole('checkbox', { name: 'Ghi đè tình huống “Hồ sơ mẫu”' });
const save = page.getByRole('button', { name: 'Lưu', exact: true });

test('under its own name a scenario is written over, under another one it is a new one', async () => {
  const wishes = await asked();
  await expect.element(tick).toBeChecked();
  await userEvent.fill(name, 'Hồ sơ khác');
  await expect.element(tick).not.toBeChecked();
  await userEvent.click(save);
  expect(wishes.map(({ title, replaces }) => [title, replaces])).toEqual([['Hồ sơ khác', null]]);
});

test('whoever ticks that it is written over renames it', async () => {
  const wishes = await asked();
  await userEvent.fill(name, 'Hồ sơ khác');
  await userEvent.click(tick);
  await userEvent.fill(name, 'Hồ sơ mẫu mới');
  await userEvent.click(save);
  expect(wishes.map(({ title, replaces }) => [title, replaces])).toEqual([['Hồ sơ mẫu mới', 'ho_so_mau']]);
});
