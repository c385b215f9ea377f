import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Definition, Field } from '../../engine/index.ts';
import { openWindow, type PersonPage } from './harness/chromium.ts';
import { openDesk } from './harness/desk.ts';
import { goOn } from './harness/fill-sample.ts';
import { visit, type PersonName } from './harness/people.ts';
import { stageAt } from './harness/stage.ts';
import { signIn } from './harness/sign-in.ts';

const appointment: Field = {
  key: 'lich_hen',
  type: 'appointment',
  label: { vi: 'Ngày, giờ đến ký' },
  required: true,
  hours: [{ days: ['tuesday', 'thursday'], from: '08:00', to: '10:00' }],
  minutes: 30,
};

describe('two people want the last place of a slot', () => {
  const stage = stageAt('2026-11-20T09:00:00+07:00');
  const windows: PersonPage[] = [];

  /** An application that lacks nothing but the appointment, open at its page. */
  const openAt = async (who: PersonName, width?: number): Promise<PersonPage['page']> => {
    const { client } = await visit(stage.product.address, who);
    const { id, revision } = await client.startDraft('toi-thieu');
    const answers = { ho_ten: 'Lê Mẫu', noi_o: { tinh: '25', xa: '08707' }, loai: 'MOI', so_ban: 2 };
    await client.saveDraft(id, { revision, answers });
    const window = await openWindow(stage.browser, width);
    windows.push(window);
    await window.page.goto(`${stage.product.address}/nop/toi-thieu`);
    await signIn(window.page, who);
    await window.page.getByRole('heading', { name: 'Nội dung', level: 2 }).waitFor();
    await goOn(window.page, 'Lịch hẹn');
    return window.page;
  };

  beforeAll(async () => {
    const { client } = await visit(stage.product.address, 'quan-tri');
    await client.publish({ definition: withAppointment() });
  });
  it('one gets it; the other is told at the field, loses nothing and takes another', async () => {
    const first = await openAt('cong-dan');
    const second = await openAt('can-bo-hn', 360);
    for (const page of [first, second]) {
      await page.getByText(/Nơi hẹn: /).waitFor();
      await page.getByRole('radio', { name: 'Thứ Năm, 26/11/2026' }).check();
      await page.getByRole('radio', { name: '08:30–09:00' }).check();
      await page.getByText('Đã chọn: Thứ Năm, 26/11/2026, 08:30–09:00').waitFor();
    }
    await expectNoAxe(second);
    expect(await second.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await toSubmit(first);
    await toSubmit(second);
    await first.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await first.getByRole('heading', { name: 'Đã nộp hồ sơ' }).waitFor();

    // when the other hands in the same slot
    await second.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await second
      .getByRole('link', { name: /Giờ hẹn này vừa có người đặt hết chỗ/ })
      .first()
      .click();
    await second.getByRole('heading', { name: 'Lịch hẹn', level: 2 }).waitFor();
    await second.getByText(/Giờ đã chọn .+ không còn chỗ/).waitFor();
    expect(await second.getByRole('radio', { name: '08:30–09:00 hết chỗ' }).isDisabled()).toBe(true);
    await second.getByRole('radio', { name: '09:00–09:30' }).check();
    // Who was led back from the last page is led straight to it again.
    await second.getByRole('button', { name: 'Xem lại tờ khai' }).click();
    await second.getByRole('heading', { name: 'Kiểm tra và nộp hồ sơ', level: 2 }).waitFor();
    await second.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await second.getByRole('heading', { name: 'Đã nộp hồ sơ' }).waitFor();
  });

  it('the clerk sees both appointments', async () => {
    const { client } = await visit(stage.product.address, 'mot-cua');
    const { items } = await client.tasks({ procedure: 'toi-thieu' });
    expect(items).toHaveLength(2);
    const window = await openWindow(stage.browser);
    windows.push(window);
    const { page } = window;
    await openDesk(page, stage.product.address, 'mot-cua');
    await page.getByRole('link', { name: 'Tiếp nhận hồ sơ' }).first().click();
    await page.getByText(/^Thứ Năm, 26\/11\/2026, 0[89]:[03]0–09:[03]0$/).waitFor();
  });

  it('no page had an error or broke the Content-Security-Policy', () => {
    // A refusal is an answer with a status, which the browser notes.
    const faults = windows.flatMap((window) => window.faults);
    expect(faults.filter((fault) => !fault.includes('422'))).toEqual([]);
  });
});

/** The least procedure with an appointment on a page of its own. */
function withAppointment(): Definition & { approval: unknown } {
  const file = new URL('../samples/good/toi-thieu.json', import.meta.url);
  const sample = JSON.parse(readFileSync(file, 'utf8')) as Definition;
  const { scenarios: _scenarios, ...definition } = sample;
  definition.forms['don']?.pages.push({
    key: 'hen',
    title: { vi: 'Lịch hẹn' },
    sections: [{ key: 'hen', fields: [appointment] }],
  });
  const scenarios = (sample.scenarios ?? []).map((scenario) => ({
    ...scenario,
    answers: { ...scenario.answers, lich_hen: { date: '2026-11-26', from: '08:00' } },
  }));
  return {
    ...definition,
    ...(scenarios.length === 0 ? {} : { scenarios: scenarios }),
    approval: { number: '1/QĐ-UBND', date: '2026-01-05' },
  };
}

async function toSubmit(page: PersonPage['page']): Promise<void> {
  await goOn(page, 'Thành phần hồ sơ');
  await goOn(page, 'Kiểm tra và nộp hồ sơ');
}

async function expectNoAxe(page: PersonPage['page']): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
