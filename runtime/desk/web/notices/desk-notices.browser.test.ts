import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { NoticeItem } from '../../../api/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import '../../../../components/index.ts';
import './desk-notices.ts';

const notice = (key: string, readAt: string | null): NoticeItem => ({
  key,
  case: `ho-so-${key}`,
  subject: `Hồ sơ ${key} còn 01 ngày làm việc`,
  body: 'Hẹn trả 02/12/2026.',
  sentAt: '2026-12-01T00:00:00.000Z',
  readAt,
});

/** A server with notices that remembers which were read. */
function open(items: NoticeItem[]) {
  const read: string[] = [];
  const client: Pick<DeskClient, 'notices' | 'readNotice'> = {
    notices: () =>
      Promise.resolve({
        items: items.map((item) => (read.includes(item.key) ? { ...item, readAt: item.sentAt } : item)),
        unread: items.filter(({ key, readAt }) => readAt === null && !read.includes(key)).length,
        next: null,
      }),
    readNotice: (key) => {
      read.push(key);
      return Promise.resolve(null);
    },
  };
  const element = document.createElement('desk-notices');
  element.client = client;
  element.account = 'can-bo';
  document.body.append(element);
  return { read, element };
}

afterEach(() => {
  document.querySelector('desk-notices')?.remove();
});

describe('the notices of the desk', () => {
  test('are folded, count what is unread, and lead to their case', async () => {
    const { read } = open([notice('a', null), notice('b', '2026-12-01T01:00:00.000Z')]);
    await page.getByText('1 chưa đọc').click();
    const link = page.getByRole('link', { name: /^Mở hồ sơ.*Hồ sơ a / });
    await expect.element(link).toHaveAttribute('href', '/desk/ho-so/ho-so-a');
    await page.getByRole('button', { name: /^Đánh dấu đã đọc.*Hồ sơ a / }).click();
    await expect.poll(() => read).toEqual(['a']);
    await expect.element(page.getByRole('button')).not.toBeInTheDocument();
    await expect.element(page.getByText('chưa đọc')).not.toBeInTheDocument();
  });

  test('show nothing where there are none', async () => {
    const { element } = open([]);
    await element.updateComplete;
    await expect.element(page.getByText('Thông báo')).not.toBeInTheDocument();
  });
});
