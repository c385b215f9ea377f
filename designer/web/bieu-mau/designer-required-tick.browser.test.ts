import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import small from '../../../tests/samples/good/toi-thieu.json' with { type: 'json' };
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { sessionOn } from '../draft/session.fixture.ts';
import { valueAt } from '../draft/value-at.ts';
import './designer-form-properties.ts';

const fields = '/forms/don/pages/0/sections/0/fields';

/** The properties of a field of the least definition. */
async function shown(index: number) {
  const session = sessionOn(small as unknown as DraftDocument);
  const element = document.createElement('designer-form-properties');
  Object.assign(element, { session, selected: [`${fields}/${index}`] });
  document.body.replaceChildren(element);
  await element.updateComplete;
  return session;
}

test('one tick makes a field compulsory, and takes that away again', async () => {
  const session = await shown(3);
  const tick = page.getByRole('checkbox', { name: 'Bắt buộc', exact: true });
  await expect.element(tick).not.toBeChecked();
  await tick.click();
  expect(valueAt(session.document, `${fields}/3/required`)).toBe(true);
  await expect.element(tick).toBeChecked();
  await tick.click();
  expect(valueAt(session.document, `${fields}/3/required`)).toBeUndefined();
  await expect.element(tick).not.toBeChecked();
});

test('a rule that decides it is named and cannot be ticked away', async () => {
  const session = await shown(3);
  session.set(`${fields}/3/required`, 'loai = "MOI"');
  const tick = page.getByRole('checkbox', { name: 'Bắt buộc (có điều kiện)' });
  await expect.element(tick).toBeDisabled();
  await expect.element(tick).toBePartiallyChecked();
});
