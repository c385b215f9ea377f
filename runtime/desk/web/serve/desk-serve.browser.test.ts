import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CaseView } from '../../../../engine/index.ts';
import type { CommandRequest } from '../../../api/index.ts';
import '../../../../components/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { caseView, offer } from '../case/case-view.fixture.ts';
import './desk-serve.ts';

const withdraw = offer({
  event: 'RUT',
  task: null,
  label: { vi: 'Rút hồ sơ' },
  tone: 'neutral',
  reason: true,
});
const button = (name: string) => page.getByRole('button', { name, exact: true });

/** The screen, with what was sent and told. */
function show(view: CaseView = caseView({ offers: [], forApplicant: [withdraw] })) {
  const sent: CommandRequest[] = [];
  const told: string[] = [];
  const client: Partial<DeskClient> = {
    command: (_id, command) => {
      sent.push(command);
      return Promise.resolve({ revision: 4, view, next: null });
    },
  };
  const screen = document.createElement('desk-serve');
  screen.client = client as DeskClient;
  screen.view = view;
  screen.onServed = (label) => told.push(label);
  document.body.append(screen);
  return { sent, told };
}

async function fillReason(): Promise<void> {
  await button('Mở phần làm thay').click();
  await button('Rút hồ sơ').click();
  await page.getByLabelText('Lý do').fill('Không còn nhu cầu');
  await button('Rút hồ sơ').click();
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('acting for the applicant', () => {
  test('is closed until the clerk opens it', async () => {
    show();
    await expect.element(page.getByText(/Dùng khi Lê Quốc Duy đến quầy/)).toBeVisible();
    expect(button('Rút hồ sơ').query()).toBeNull();
    await button('Mở phần làm thay').click();
    await expect.element(button('Đóng phần làm thay')).toHaveAttribute('aria-expanded', 'true');
    await expect.element(button('Rút hồ sơ')).toBeVisible();
  });

  test('sends nothing before the identity paper was seen and what is sent is signed', async () => {
    const { sent, told } = show();
    await fillReason();
    await expect.element(page.getByRole('dialog', { name: 'Xác nhận với người nộp' })).toBeVisible();
    await button('Gửi thay người nộp').click();
    await expect.element(page.getByText('Cần nhập nội dung này.')).toBeVisible();
    await expect.element(page.getByText('Đánh dấu ô này sau khi người nộp đã ký.')).toBeVisible();
    await page.getByLabelText('Số trên giấy tờ').fill('026098003310');
    await page.getByLabelText('Người nộp đã đọc và ký nội dung này').click();
    await button('Gửi thay người nộp').click();
    await expect.poll(() => told).toEqual(['Làm thay người nộp: Rút hồ sơ']);
    expect(sent).toMatchObject([
      {
        type: 'act',
        event: 'RUT',
        reason: 'Không còn nhu cầu',
        forApplicant: { identity: { kind: 'citizenId', number: '026098003310' }, signed: true },
      },
    ]);
  });

  test('asks for a new signature once something is changed, and loses nothing', async () => {
    const { sent } = show();
    await fillReason();
    await page.getByLabelText('Số trên giấy tờ').fill('026098003310');
    await page.getByLabelText('Người nộp đã đọc và ký nội dung này').click();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByLabelText('Lý do')).toHaveValue('Không còn nhu cầu');
    expect(sent).toEqual([]);
    await button('Rút hồ sơ').click();
    await expect.element(page.getByLabelText('Số trên giấy tờ')).toHaveValue('026098003310');
    await expect.element(page.getByLabelText('Người nộp đã đọc và ký nội dung này')).not.toBeChecked();
  });
});
