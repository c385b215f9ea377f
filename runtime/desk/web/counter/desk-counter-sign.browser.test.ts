import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Draft, DraftCheck } from '../../../api/index.ts';
import { ProblemError, type Client } from '../../../client/index.ts';
import '../../../../components/index.ts';
import './desk-counter-sign.ts';

const begun: Draft = {
  id: 'nhap-1',
  revision: 4,
  procedure: { id: 'khai-sinh', version: 1, hash: 'h', title: { vi: 'Đăng ký khai sinh' } },
  form: 'to_khai',
  answers: { ho_ten: 'Lê Thị Mẫu' },
  dossier: {},
  environment: {
    today: '2026-11-20',
    now: '2026-11-20T02:00:00.000Z',
    outer: {},
    claims: {},
    saved: null,
    registry: [],
    workingDays: null,
  },
  createdAt: '2026-11-20T02:00:00.000Z',
  updatedAt: '2026-11-20T02:00:00.000Z',
  counter: {
    applicant: 'Lê Thị Mẫu',
    identity: { kind: 'citizenId', number: '060196004521' },
    unit: { code: '22945', name: 'UBND phường' },
    channel: { code: '1', name: { vi: 'Trực tiếp' }, isDirect: true },
    startedBy: 'Cao Thị Quầy',
    mustSign: true,
    scans: [],
  },
};
const looked = { problems: [], fees: [] } as unknown as DraftCheck;

/** A server with one draft at the counter. */
class Server {
  draft = begun;
  refusal: ProblemError | null = null;
  /** Holds looks at the draft back until it settles. */
  gate: Promise<void> = Promise.resolve();

  readonly client = {
    draft: async () => {
      const seen = this.draft;
      await this.gate;
      return seen;
    },
    draftPrintoutUrl: () => '/in',
    send: ({ body }: { body: { signed: boolean; revision: number } }) => {
      if (this.refusal !== null) return Promise.reject(this.refusal);
      if (body.revision !== this.draft.revision) return Promise.reject(refused('Hồ sơ nháp đã được sửa.'));
      this.change(body.signed ? { at: '2026-11-20T07:20:00.000Z', by: 'Cao Thị Quầy', holds: true } : null);
      return Promise.resolve(this.draft);
    },
  } as unknown as Client;

  change(signed: NonNullable<Draft['counter']>['signed'] | null, answers = this.draft.answers): void {
    const { counter, revision } = this.draft;
    if (!counter) throw new Error('not at the counter');
    const { signed: _before, ...rest } = counter;
    this.draft = {
      ...this.draft,
      revision: revision + 1,
      answers,
      counter: { ...rest, ...(signed ? { signed } : {}) },
    };
  }
}

const refused = (detail: string) =>
  new ProblemError({
    type: 'about:blank',
    title: 'Không ghi được',
    status: 409,
    code: 'draft-changed',
    detail,
    problems: [],
  });

let server: Server;

async function open() {
  const screen = document.createElement('desk-counter-sign');
  screen.client = server.client;
  screen.draftId = 'nhap-1';
  screen.check = looked;
  document.body.append(screen);
  await expect.element(box()).toBeVisible();
  return screen;
}

const box = () => page.getByRole('checkbox', { name: 'Người nộp đã đọc và ký bản in' });
const noted = () => page.getByText(/^Cao Thị Quầy xác nhận lúc/);

describe('the signature of the print at the counter', () => {
  beforeEach(() => {
    server = new Server();
  });
  afterEach(() => {
    document.body.replaceChildren();
  });

  test('is asked for before the application goes in, and noted with who saw it', async () => {
    const screen = await open();
    expect(screen.mayHandIn()).toBe(false);
    await expect.element(page.getByText('Đánh dấu ô này sau khi')).toBeVisible();
    await box().click();
    await expect.element(noted()).toBeVisible();
    expect(screen.mayHandIn()).toBe(true);
  });

  test('is noted where the draft has counted on for what the print does not say', async () => {
    const screen = await open();
    server.change(null);
    await box().click();
    await expect.element(noted()).toBeVisible();
    expect(screen.mayHandIn()).toBe(true);
  });

  test('is refused where an answer is another by now, and says so', async () => {
    const screen = await open();
    server.change(null, { ho_ten: 'Lê Thị Mẫu Hai' });
    await box().click();
    await expect.element(page.getByText('Hồ sơ nháp đã được sửa.')).toBeVisible();
    await expect.element(box()).not.toBeChecked();
    expect(screen.mayHandIn()).toBe(false);
    await box().click();
    await expect.element(noted()).toBeVisible();
  });

  test('stays noted where a look that began before comes back after it', async () => {
    const screen = await open();
    let release = (): void => undefined;
    server.gate = new Promise((resolve) => (release = resolve));
    screen.check = { ...looked };
    await screen.updateComplete;
    server.gate = Promise.resolve();
    await box().click();
    await expect.element(noted()).toBeVisible();
    release();
    await Promise.resolve();
    await screen.updateComplete;
    await expect.element(noted()).toBeVisible();
    expect(screen.mayHandIn()).toBe(true);
  });

  test('says why where nothing could be read, and lets nothing go in', async () => {
    server.gate = Promise.reject(refused('Máy chủ không trả lời.'));
    const screen = document.createElement('desk-counter-sign');
    screen.client = server.client;
    screen.draftId = 'nhap-1';
    document.body.append(screen);
    await expect.element(page.getByText('Máy chủ không trả lời.')).toBeVisible();
    expect(screen.mayHandIn()).toBe(false);
  });
});
