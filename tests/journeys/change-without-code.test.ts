import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Definition } from '../../engine/index.ts';
import { runProgram } from '../../runtime/cli/program.ts';
import { act, fileSample, look } from './harness/case-work.ts';
import { openWindow } from './harness/chromium.ts';
import { goOn } from './harness/fill-sample.ts';
import { demoPerson, visit } from './harness/people.ts';
import { stageAt } from './harness/stage.ts';
import { signIn } from './harness/sign-in.ts';

const second = fileURLToPath(
  new URL('../samples/change/xac-nhan-tinh-trang-hon-nhan-2.json', import.meta.url),
);

describe('a procedure that changes while the product runs', () => {
  const stage = stageAt('2026-11-20T09:10:00+07:00');
  let folder = '';
  /** Runs `thutuc` against the running product, as its administrator. */
  const thutuc = async (...argv: string[]): Promise<{ code: number; text: string }> => {
    const lines: string[] = [];
    const out = {
      line: (text: string) => void lines.push(text),
      error: (text: string) => void lines.push(text),
    };
    const environment = {
      THUTUC_DATA: folder,
      THUTUC_USER: 'quan-tri',
      THUTUC_PASSWORD: demoPerson('quan-tri').password,
    };
    const code = await runProgram([...argv, '--server', stage.product.address], {
      out,
      language: 'vi',
      environment,
    });
    return { code, text: lines.join('\n') };
  };
  const purposes = async (): Promise<string[]> => {
    const { page, context } = await openWindow(stage.browser);
    await page.goto(`${stage.product.address}/nop/xac-nhan-tinh-trang-hon-nhan`);
    await signIn(page, 'cong-dan');
    await page.getByRole('heading', { name: 'Người được xác nhận', level: 2 }).waitFor();
    await goOn(page, 'Mục đích');
    const options = await page.getByLabel('Mục đích', { exact: true }).locator('option').allTextContents();
    const offered = options.map((option) => option.trim());
    await context.close();
    // A draft keeps to the version it was begun with until it is handed in; here each look begins anew.
    const { client } = await visit(stage.product.address, 'cong-dan');
    for (const draft of (await client.drafts()).items) await client.removeDraft(draft.id);
    return offered;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thutuc-change-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('is live from its day without a restart, and open cases finish under the rules they began with', async () => {
    // given an open case under version 1, and version 2 published for a day to come
    const before = await fileSample(stage.product.address);
    const published = await thutuc('publish', second, '--effective-from', '2026-12-01');
    expect(published, published.text).toMatchObject({ code: 0 });
    expect(await purposes()).toContain('Kết hôn tại Việt Nam');

    // when that day comes
    stage.product.world.moveTo('2026-12-01T00:00:01+07:00');
    expect(await purposes()).not.toContain('Kết hôn tại Việt Nam');
    const after = await fileSample(stage.product.address, { so_dien_thoai_nguoi_than: '0912345678' });

    // then each case has the deadline, the form and the papers of its own version
    stage.product.world.moveTo('2026-12-01T08:00:00+07:00');
    const old = await act(stage.product.address, 'mot-cua', before, 'TIEP_NHAN');
    const next = await act(stage.product.address, 'mot-cua', after, 'TIEP_NHAN');
    expect([old.procedure.version, next.procedure.version]).toEqual([1, 2]);
    expect(old.clocks.find((clock) => clock.deadline === 'giai_quyet')?.dueDate).toBe('2026-12-04');
    expect(next.clocks.find((clock) => clock.deadline === 'giai_quyet')?.dueDate).toBe('2026-12-03');
    const labels = (view: typeof old) =>
      view.forms.flatMap((form) => form.sections.flatMap((section) => section.rows.map((row) => row.key)));
    expect(labels(old)).not.toContain('so_dien_thoai_nguoi_than');
    expect(labels(next)).toContain('so_dien_thoai_nguoi_than');
    expect(
      (await look(stage.product.address, 'cong-dan', before)).papers.map((paper) => paper.number),
    ).not.toContain(null);
  });

  it('is refused when it is broken, with every problem named: where, what, how to mend', async () => {
    const document = JSON.parse(await readFile(second, 'utf8')) as Definition;
    const states = document.workflow.states as Record<string, { on?: Record<string, { target?: string }> }>;
    const accept = states['tiep_nhan']?.on?.['TIEP_NHAN'];
    if (!accept) throw new Error('The sample has no TIEP_NHAN');
    accept.target = 'khong_co';
    const broken = {
      ...document,
      version: 3,
      fees: [{ ...document.fees?.[0], amount: 'so_bann * muc_thu' }],
    };
    const file = join(folder, 'hong.json');
    await writeFile(file, JSON.stringify(broken));
    const { code, text } = await thutuc('publish', file);
    expect(code).toBe(1);
    expect(text).toContain('/workflow/states/tiep_nhan/on/TIEP_NHAN/target');
    expect(text).toContain('khong_co');
    expect(text).toContain('/fees/0/amount');
    expect(text).toContain('so_ban');
    const again = await thutuc('publish', second);
    expect(again.code, 'the same content again changes nothing').toBe(0);
  });
});
