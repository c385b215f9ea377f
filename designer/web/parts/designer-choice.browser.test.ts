import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { sessionOn } from '../draft/session.fixture.ts';
import './designer-choice.ts';

const choices = [
  { value: 'primary', label: 'Nút chính' },
  { value: 'neutral', label: 'Bình thường' },
];

async function namesWith(document: Readonly<Record<string, string>>): Promise<readonly [string[], string]> {
  const element = window.document.createElement('designer-choice');
  Object.assign(element, { session: sessionOn(document), at: '/tone', label: 'Kiểu nút', choices });
  element.none = 'Bình thường';
  window.document.body.replaceChildren(element);
  await element.updateComplete;
  const select = page.getByRole('combobox', { name: 'Kiểu nút' }).element() as HTMLSelectElement;
  return [[...select.options].map(({ text }) => text), select.value];
}

test('a word that means the same as choosing nothing is offered once, and stays chosen', async () => {
  expect(await namesWith({})).toEqual([['Bình thường', 'Nút chính'], '']);
  expect(await namesWith({ tone: 'neutral' })).toEqual([['Nút chính', 'Bình thường'], 'neutral']);
});
