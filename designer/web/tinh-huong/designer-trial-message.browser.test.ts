import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ProblemError } from '../../../runtime/client/index.ts';
import './designer-trial-message.ts';
import type { DesignerTrialMessage, MessageText } from './designer-trial-message.ts';

const message = {
  said: 'Gửi “Đã tiếp nhận” cho Người nộp hồ sơ',
  key: 'da_nhan',
  view: { case: { code: 'H1' } },
};

async function show(text: MessageText): Promise<DesignerTrialMessage> {
  const element = document.createElement('designer-trial-message');
  Object.assign(element, { message, text });
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
}

test('a message of a trial shows what its recipient would read, once somebody looks', async () => {
  const asked: unknown[] = [];
  const element = await show((...args) => {
    asked.push(args);
    return Promise.resolve({ subject: { vi: 'Hồ sơ H1' }, body: { vi: 'Đã nhận hồ sơ H1.' } });
  });
  expect(asked).toEqual([]);
  await page.getByText(message.said).click();
  await expect.element(page.getByText('Đã nhận hồ sơ H1.')).toBeVisible();
  expect(asked).toEqual([['da_nhan', message.view]]);
  // another step takes the place of this one in the list: its text is not that of the one before
  element.message = { ...message, view: { case: { code: 'H2' } } };
  await element.updateComplete;
  await expect.element(page.getByText('Đã nhận hồ sơ H1.')).not.toBeInTheDocument();
});

test('a text that cannot be had says why', async () => {
  await show(() =>
    Promise.reject(
      new ProblemError({
        type: '',
        title: 'Không kết nối được',
        status: 0,
        code: 'no-connection',
        problems: [],
      }),
    ),
  );
  await page.getByText(message.said).click();
  await expect.element(page.getByText('Không kết nối được')).toBeVisible();
});
