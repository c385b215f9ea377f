import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SignInDetail } from '../events/session-events.ts';
import './sign-in.ts';
import type { ThutucSignIn } from './sign-in.ts';

function open(about: Partial<ThutucSignIn> = {}): SignInDetail[] {
  const wishes: SignInDetail[] = [];
  const element = Object.assign(document.createElement('thutuc-sign-in'), about);
  element.addEventListener('sign-in', ({ detail }) => wishes.push(detail));
  document.body.append(element);
  return wishes;
}

const submit = page.getByRole('button', { name: 'Đăng nhập', exact: true });

afterEach(() => {
  document.body.replaceChildren();
});

describe('signing in', () => {
  test('hands the name and the password on, the password untouched', async () => {
    const wishes = open();
    await userEvent.fill(page.getByLabelText('Tên đăng nhập'), ' can-bo ');
    await userEvent.fill(page.getByLabelText('Mật khẩu', { exact: true }), ' x y ');
    await userEvent.keyboard('{Enter}');
    expect(wishes).toEqual([{ username: 'can-bo', password: ' x y ' }]);
  });

  test('asks for what is missing and leads to it', async () => {
    const wishes = open();
    await userEvent.fill(page.getByLabelText('Tên đăng nhập'), 'can-bo');
    await userEvent.click(submit);
    await expect.element(page.getByRole('alert')).toHaveTextContent('Nhập tên đăng nhập và mật khẩu.');
    const box = page.getByLabelText('Mật khẩu', { exact: true }).element();
    // Within a shadow root the document knows only its host.
    expect((box.getRootNode() as ShadowRoot).activeElement).toBe(box);
    expect(wishes).toEqual([]);
  });

  test('is not tried twice at once', async () => {
    const wishes = open({ busy: true });
    await userEvent.fill(page.getByLabelText('Tên đăng nhập'), 'can-bo');
    await userEvent.fill(page.getByLabelText('Mật khẩu', { exact: true }), 'x');
    await userEvent.keyboard('{Enter}');
    expect(wishes).toEqual([]);
  });

  test('with an account to try the service takes one press', async () => {
    const account = {
      account: 'lanh-dao',
      name: 'Đỗ Văn Thành',
      password: 'p',
      description: { vi: 'Ký duyệt' },
    };
    const wishes = open({ demoAccounts: [account] });
    await userEvent.click(page.getByRole('button', { name: 'Đỗ Văn Thành lanh-dao Ký duyệt', exact: true }));
    expect(wishes).toEqual([{ username: 'lanh-dao', password: 'p' }]);
  });
});
