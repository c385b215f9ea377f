import axe from 'axe-core';
import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../engine/index.ts';
import { find, mount, settled, until } from '../story-kit/mount.ts';
import { compileStory } from '../story-kit/compile-story.ts';
import { storyAnswers, storyForm } from '../story-kit/story-form.ts';
import { storyEnvironment, storyServices } from '../story-kit/story-services.ts';
import type { ThutucForm } from './form.ts';
import './form.ts';

let form: ThutucForm;
let changes: Answers[];
let completed: Answers[];

async function open(change: Partial<ThutucForm> = {}): Promise<void> {
  changes = [];
  completed = [];
  const place = await mount(
    html`<thutuc-form
      .form=${storyForm}
      .environment=${storyEnvironment()}
      .services=${storyServices()}
      .answers=${change.answers ?? {}}
      .mode=${change.mode ?? 'pages'}
      .page=${change.page ?? ''}
      .editable=${change.editable ?? null}
      .completeLabel=${change.completeLabel ?? ''}
      @form-change=${(event: CustomEvent<{ answers: Answers }>) => changes.push(event.detail.answers)}
      @form-complete=${(event: CustomEvent<{ answers: Answers }>) => completed.push(event.detail.answers)}
    ></thutuc-form>`,
  );
  form = find<ThutucForm>(place, 'thutuc-form');
  await settled();
}

const next = async () => {
  find<HTMLButtonElement>(form, 'button[type="submit"]').click();
  await settled();
};
const back = async () => {
  find<HTMLButtonElement>(form, '.actions button[type="button"]').click();
  await settled();
};
const at = <T extends HTMLElement>(pointer: string, inside = 'input') =>
  find<T>(form, `[data-pointer="${pointer}"] ${inside}`);
const title = () => find(form, '.page h2').textContent;
const said = () => [...(form.shadowRoot?.querySelectorAll('.problem') ?? [])].map(text);
const text = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();
const focused = () => form.shadowRoot?.activeElement;

beforeEach(() => open());

describe('a form', () => {
  it('is filled page by page, reviewed, and completed with the answers that count', async () => {
    await open({ answers: storyAnswers });
    expect(text(find(form, '.progress-text'))).toBe('Bước 1/3');
    await next();
    expect(title()).toBe('Nội dung đề nghị');
    expect(focused()?.localName).toBe('h2');
    await next();
    expect(title()).toBe('Kiểm tra lại thông tin');
    await next();
    expect(completed).toEqual([{ ...storyAnswers, le_phi: 6000 }]);
  });

  it('shows fields that begin to apply, and leaves hidden ones out of the answers', async () => {
    await open({ page: 'noi_dung' });
    const select = at<HTMLSelectElement>('/muc_dich', 'select');
    await userEvent.selectOptions(select, 'KHAC');
    await settled();
    await userEvent.type(at<HTMLInputElement>('/ghi_ro'), 'Xin việc');
    expect(changes.at(-1)).toEqual({ muc_dich: 'KHAC', ghi_ro: 'Xin việc' });
    await userEvent.selectOptions(select, 'VAY_VON');
    await settled();
    expect(form.shadowRoot?.querySelector('[data-pointer="/ghi_ro"]')).toBeNull();
    expect(changes.at(-1)).toEqual({ muc_dich: 'VAY_VON' });
    await userEvent.selectOptions(select, 'KHAC');
    await settled();
    expect(at<HTMLInputElement>('/ghi_ro').value).toBe('Xin việc');
  });

  it('loses nothing on the way back', async () => {
    await open({ answers: { ...storyAnswers, ho_ten: 'Vũ Thị Mẫu' } });
    await next();
    await userEvent.selectOptions(at<HTMLSelectElement>('/muc_dich', 'select'), 'KET_HON');
    await back();
    expect(at<HTMLInputElement>('/ho_ten').value).toBe('Vũ Thị Mẫu');
    await next();
    expect(at<HTMLSelectElement>('/muc_dich', 'select').value).toBe('KET_HON');
  });
});

describe('a key', () => {
  /** How often elements are drawn from now on. */
  const drawn = (...elements: readonly Element[]) => {
    const spies = elements.map((element) => vi.spyOn(element as Element & { render(): unknown }, 'render'));
    return () => spies.map(({ mock }) => mock.calls.length);
  };
  const host = (pointer: string) => find(form, `.field-host[data-pointer="${pointer}"]`);

  it('draws the fields that it changes, and nothing else', async () => {
    const counts = drawn(form, host('/ho_ten'), host('/cccd'));
    await userEvent.type(at<HTMLInputElement>('/cccd'), '0');
    await settled();
    expect(counts()).toEqual([0, 0, 1]);
    expect(changes.at(-1)).toEqual({ cccd: '0' });
  });

  it('draws nothing when its owner gives back the answers that it was given', async () => {
    await userEvent.type(at<HTMLInputElement>('/cccd'), '0');
    await settled();
    const counts = drawn(form);
    form.answers = changes.at(-1) ?? {};
    await settled();
    expect(counts()).toEqual([0]);
    form.answers = { cccd: '1' };
    await settled();
    expect(at<HTMLInputElement>('/ho_ten').value).toBe('');
    form.answers = {};
    at<HTMLInputElement>('/ho_ten').focus();
    await settled();
    expect(at<HTMLInputElement>('/cccd').value).toBe('');
  });

  it('takes what it mends out of the summary', async () => {
    await next();
    const entries = () => find(form, 'thutuc-problem-summary').shadowRoot?.querySelectorAll('a').length ?? 0;
    await until(() => entries() > 0);
    const before = entries();
    await userEvent.type(at<HTMLInputElement>('/ho_ten'), 'Lê Quốc Duy');
    await until(() => entries() === before - 1);
    expect(text(find(form, '[data-pointer="/ho_ten"]'))).not.toContain('Nhập họ');
  });
});

describe('problems of a form', () => {
  it('are not shown to whoever only passes through', async () => {
    at('/ho_ten').focus();
    await userEvent.tab();
    await settled();
    expect(said()).toEqual([]);
  });

  it('are shown at a field that was changed and left', async () => {
    await userEvent.type(at<HTMLInputElement>('/cccd'), '123');
    await settled();
    expect(said()).toEqual([]);
    await userEvent.tab();
    await settled();
    expect(said()).toHaveLength(1);
    expect(at('/cccd').getAttribute('aria-invalid')).toBe('true');
  });

  it('are said when they appear, since the focus has gone on by then', async () => {
    const announced = () => form.shadowRoot?.querySelector('[role="status"][data-announcement]')?.textContent;
    await userEvent.type(at<HTMLInputElement>('/cccd'), '123');
    expect(announced()).toBeUndefined();
    await userEvent.tab();
    await until(() => (announced() ?? '') !== '');
    expect(announced()).toBe(`Số định danh cá nhân. ${said()[0]?.replaceAll(/\s+/g, ' ').trim() ?? ''}`);
    expect(announced()).toContain('Lỗi: ');
  });

  it('are summed up with links that lead to the fields, and the focus is moved to them', async () => {
    await next();
    const summary = find(form, 'thutuc-problem-summary');
    await until(() => summary.shadowRoot?.activeElement?.localName === 'h2');
    expect(find(summary, '[role="alert"]')).not.toBeNull();
    const links = [...(summary.shadowRoot?.querySelectorAll('a') ?? [])];
    expect(links.map(text)).toEqual([
      'Nhập họ, chữ đệm, tên',
      'Nhập ngày, tháng, năm sinh',
      'Nhập số định danh cá nhân',
      'Chọn nơi thường trú',
    ]);
    links[1]?.click();
    await until(() => focused() === at('/ngay_sinh'));
    links[3]?.click();
    await until(() => focused() === at('/noi_thuong_tru'));
    expect(title()).toBe('Người được xác nhận');
  });

  it('do not swallow the press of the button that brings them up', async () => {
    await userEvent.type(at<HTMLInputElement>('/cccd'), '123');
    await userEvent.click(find(form, 'button[type="submit"]'));
    await settled();
    expect(find(form, 'thutuc-problem-summary')).not.toBeNull();
  });
});

describe('a rule that is broken at a field which is not shown', () => {
  const text = { vi: 'Trang' };
  const broken = compileStory({
    title: text,
    checks: [{ that: 'co = true', at: 'an', message: { vi: 'Phải chọn có' } }],
    pages: [
      {
        key: 'p',
        title: text,
        sections: [
          {
            key: 's',
            fields: [
              { key: 'co', type: 'yesNo', label: text },
              { key: 'an', type: 'text', label: text, visible: 'co = true' },
            ],
          },
        ],
      },
    ],
  });

  it('keeps the form from being completed, and is told', async () => {
    await open({ answers: { co: false } });
    form.form = broken;
    form.review = false;
    await settled();
    await next();
    expect(completed).toEqual([]);
    expect(find(form, 'thutuc-problem-summary').shadowRoot?.textContent).toContain('Phải chọn có');
  });
});

describe('the review', () => {
  it('leads to a section and back again', async () => {
    await open({ answers: storyAnswers, page: 'review' });
    const review = find(form, 'thutuc-review');
    const change = [...(review.shadowRoot?.querySelectorAll('button') ?? [])];
    expect(change[0]?.getAttribute('aria-label')).toBe('Sửa: Thông tin cá nhân');
    change[0]?.click();
    await until(() => focused() === at('/ho_ten'));
    await next();
    expect(title()).toBe('Kiểm tra lại thông tin');
  });

  it('names entries of catalogues', async () => {
    await open({ answers: storyAnswers, page: 'review' });
    const review = find(form, 'thutuc-review');
    await until(
      () =>
        review.shadowRoot?.textContent?.includes('Số 3 đường Mẫu B, Phường Vĩnh Yên, Tỉnh Phú Thọ') === true,
    );
  });
});

describe('a form on one page', () => {
  it('has all pages in view and one button', async () => {
    await open({ mode: 'single-page', answers: storyAnswers, completeLabel: 'Hoàn thành tra cứu' });
    expect(find(form, 'button[type="submit"]').textContent.trim()).toBe('Hoàn thành tra cứu');
    expect(form.shadowRoot?.querySelectorAll('.page')).toHaveLength(2);
    await next();
    expect(completed).toHaveLength(1);
  });

  it('lets only the fields be changed that are asked for', async () => {
    await open({ mode: 'single-page', answers: storyAnswers, editable: ['/cu_tru/1', '/so_ban'] });
    const inputs = [...(form.shadowRoot?.querySelectorAll('input, select, textarea') ?? [])];
    const pointers = inputs.map((input) => input.closest<HTMLElement>('.field-host')?.dataset['pointer']);
    expect(new Set(pointers)).toEqual(new Set(['/cu_tru/1/tu', '/cu_tru/1/den', '/cu_tru/1/noi', '/so_ban']));
    expect(form.shadowRoot?.querySelector('[data-add], [data-remove]')).toBeNull();
  });
});

describe('accessibility', () => {
  it.each([
    ['empty', {}, ''],
    ['filled', storyAnswers, 'noi_dung'],
    ['reviewed', storyAnswers, 'review'],
  ])('has no violation while it is %s', async (_state, answers, page) => {
    await open({ answers, page });
    if (page === '') await next();
    const { violations } = await axe.run(document.body, {
      rules: { 'page-has-heading-one': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});
