import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CounterProcedure, CounterStart } from '../../../api/index.ts';
import { ProblemError } from '../../../client/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import '../../../../components/index.ts';
import './desk-counter.ts';

const birth: CounterProcedure = {
  id: 'khai-sinh',
  code: '1.001193',
  title: { vi: 'Đăng ký khai sinh' },
  sector: { vi: 'Hộ tịch' },
  units: [{ code: '08707', name: 'UBND phường Vĩnh Yên' }],
  channels: [
    { code: '1', name: { vi: 'Trực tiếp' }, isDirect: true },
    { code: '3', name: { vi: 'Bưu chính' }, isDirect: false },
  ],
};
const building: CounterProcedure = {
  ...birth,
  id: 'xay-dung',
  code: '1.013225',
  title: { vi: 'Cấp giấy phép xây dựng' },
  channels: [],
  obstacle: 'online',
};

type SendOrder = Parameters<DeskClient['send']>[0];

let started: CounterStart[] = [];
let refused: ProblemError | null = null;

async function open(items: readonly CounterProcedure[] = [birth, building]) {
  const answers: Record<string, (order: SendOrder) => Promise<unknown>> = {
    '/api/counter/procedures': ({ path }) => {
      const q = new URL(path, 'http://desk').searchParams.get('q') ?? '';
      return Promise.resolve({ items: items.filter(({ code }) => q === '' || code === q) });
    },
    'GET /api/counter/drafts': () => Promise.resolve({ items: [] }),
    'POST /api/counter/drafts': ({ body }) => {
      started.push(body as CounterStart);
      return refused === null ? Promise.resolve({ id: 'nhap-1' }) : Promise.reject(refused);
    },
  };
  const send = (order: SendOrder) => {
    const [path = ''] = order.path.split('?');
    const answer = answers[path] ?? answers[`${order.method} ${path}`];
    return answer ? answer(order) : Promise.reject(new Error(order.path));
  };
  const screen = document.createElement('desk-counter');
  screen.client = { send: send as DeskClient['send'] };
  document.body.append(screen);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const begin = () => page.getByRole('button', { name: 'Bắt đầu nhập hồ sơ' });

describe('the counter', () => {
  beforeEach(() => {
    started = [];
    refused = null;
  });
  afterEach(() => {
    document.body.replaceChildren();
    history.replaceState(null, '', '/');
  });

  test('says what is taken in only online, and lets nobody choose it', async () => {
    await open();
    await expect.element(page.getByRole('radio', { name: /xây dựng/ })).toBeDisabled();
    await expect.element(page.getByText(/^Chỉ nhận trực tuyến/)).toBeVisible();
  });

  test('tells who takes nothing in, and asks them nothing', async () => {
    await open([]);
    await expect.element(page.getByText('Bạn chưa giữ vai trò tiếp nhận')).toBeVisible();
    expect(page.getByRole('textbox').elements()).toEqual([]);
  });

  test('asks for what is missing at its place before it sends anything', async () => {
    await open();
    await page.getByRole('radio', { name: /khai sinh/ }).click();
    await begin().click();
    const screen = document.querySelector('desk-counter');
    await expect.poll(() => screen?.shadowRoot?.activeElement?.id).toBe('fresh-number');
    expect(page.getByText('Cần nhập nội dung này.').elements()).toHaveLength(2);
    expect(started).toEqual([]);
  });

  test('begins for an organisation with all that was written down, and leads to the form', async () => {
    await open();
    await userEvent.fill(page.getByLabelText('Tên hoặc mã thủ tục'), '1.001193');
    await page.getByRole('button', { name: 'Tìm thủ tục' }).click();
    await page.getByLabelText('Nộp cho tổ chức').click();
    await userEvent.fill(page.getByLabelText('Tên tổ chức'), 'Công ty Mẫu');
    await userEvent.fill(page.getByLabelText('Số trên giấy tờ').first(), '026098003310');
    await userEvent.fill(page.getByLabelText('Họ tên người đến nộp'), 'Lê Thị Mẫu');
    await userEvent.selectOptions(page.getByLabelText('Cách nộp').first(), '3');
    await begin().click();
    await expect.poll(() => location.pathname).toBe('/desk/tiep-nhan/nhap-1');
    expect(started).toEqual([
      {
        procedure: 'khai-sinh',
        unit: '08707',
        channel: '3',
        identity: { kind: 'citizenId', number: '026098003310' },
        person: { fullName: 'Lê Thị Mẫu', organization: { name: 'Công ty Mẫu', code: '' } },
      },
    ]);
  });

  test('shows what the server found wrong at its place, and keeps what was typed', async () => {
    const message = 'Số định danh cá nhân, căn cước gồm 12 chữ số.';
    refused = new ProblemError({
      type: 'about:blank',
      title: 'Chưa tiếp nhận được',
      status: 422,
      code: 'counter-refused',
      detail: 'Chưa tiếp nhận được hồ sơ với thông tin này.',
      problems: [{ code: 'counter-citizen-id', pointer: '/identity/number', severity: 'error', message }],
    });
    await open();
    await page.getByRole('radio', { name: /khai sinh/ }).click();
    await userEvent.fill(page.getByLabelText('Số trên giấy tờ').first(), '123');
    await userEvent.fill(page.getByLabelText('Họ tên người đến nộp'), 'Lê Thị Mẫu');
    await begin().click();
    await expect.element(page.getByText(message)).toBeVisible();
    await expect.element(page.getByLabelText('Họ tên người đến nộp')).toHaveValue('Lê Thị Mẫu');
  });
});
