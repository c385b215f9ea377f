import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { DraftDocument } from '../../../engine/authoring/index.ts';
import './designer-translations.ts';

test('English that was left behind is listed, and leads to its box', async () => {
  const live = { title: { vi: 'Cấp giấy', en: 'Certificate' } } as unknown as DraftDocument;
  const draft = { title: { vi: 'Cấp đổi giấy', en: 'Certificate' } } as unknown as DraftDocument;
  const shown: string[] = [];
  const element = document.createElement('designer-translations');
  Object.assign(element, { former: live, latter: draft, reveal: (at: string) => shown.push(at) });
  document.body.replaceChildren(element);
  await expect.element(page.getByRole('heading', { name: 'Bản tiếng Anh có thể đã cũ (1)' })).toBeVisible();
  await page.getByRole('button', { name: 'Cấp đổi giấy' }).click();
  expect(shown).toEqual(['/title/en']);
  element.latter = { title: { vi: 'Cấp đổi giấy', en: 'New certificate' } };
  await element.updateComplete;
  expect(page.getByRole('heading').elements()).toEqual([]);
});
