import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import './confirm.ts';
import type { ThutucConfirm } from './confirm.ts';

function confirm(about: Partial<ThutucConfirm> = {}): ThutucConfirm {
  const element = Object.assign(document.createElement('thutuc-confirm'), {
    heading: 'Xác nhận',
    question: 'Kết thúc hồ sơ này?',
    yes: 'Kết thúc',
    no: 'Hủy',
    ...about,
  });
  document.body.append(element);
  return element;
}

const dialog = page.getByRole('dialog', { name: 'Xác nhận', exact: true });
const button = (name: string) => dialog.getByRole('button', { name, exact: true });

afterEach(() => {
  document.body.replaceChildren();
});

describe('a question', () => {
  test('is not there before it is asked', async () => {
    await confirm().updateComplete;
    expect(dialog.query()).toBeNull();
  });

  test('has its heading for a name and its paragraphs for a description', async () => {
    const question = ['Nhận hồ sơ mới ngay.', 'Không xóa được.'];
    void confirm({ question }).ask();
    await expect.element(dialog).toHaveAccessibleDescription('Nhận hồ sơ mới ngay. Không xóa được.');
  });

  test('answered with the one button means yes', async () => {
    const answer = confirm().ask();
    await userEvent.click(button('Kết thúc'));
    expect(await answer).toBe(true);
    expect(dialog.query()).toBeNull();
  });

  test('answered with the other means no, and Enter alone answers so', async () => {
    const answer = confirm().ask();
    await expect.element(button('Hủy')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(await answer).toBe(false);
  });

  test('left with Escape means no, even after it was answered with yes before', async () => {
    const element = confirm();
    const first = element.ask();
    await userEvent.click(button('Kết thúc'));
    expect(await first).toBe(true);
    const second = element.ask();
    await expect.element(dialog).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(await second).toBe(false);
  });

  test('that is open already is not asked twice', async () => {
    const element = confirm();
    const first = element.ask();
    expect(await element.ask()).toBe(false);
    await userEvent.click(button('Kết thúc'));
    expect(await first).toBe(true);
  });

  test('about something dangerous looks so', async () => {
    void confirm({ tone: 'danger' }).ask();
    await expect.element(button('Kết thúc')).toHaveClass('button', 'danger');
    await expect.element(button('Hủy')).not.toHaveClass('danger');
  });
});
