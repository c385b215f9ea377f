import { html } from 'lit';
import { expect, it } from 'vitest';
import { compileForm } from '../../engine/authoring/index.ts';
import type { Answers, FormEnvironment, RegistryAnswer } from '../../engine/index.ts';
import { find, mount, settled } from '../story-kit/mount.ts';
import { storyEnvironment, storyServices } from '../story-kit/story-services.ts';
import type { ThutucForm } from './form.ts';
import './form.ts';

const { form } = compileForm(
  'don',
  {
    title: { vi: 'Đơn' },
    pages: [
      {
        key: 'trang',
        title: { vi: 'Trang' },
        sections: [
          {
            key: 'muc',
            fields: [
              { key: 'ma', type: 'text', label: { vi: 'Mã số' } },
              {
                key: 'ten',
                type: 'text',
                label: { vi: 'Tên' },
                prefill: { lookup: 'dkkd', value: 'ten', lock: true },
              },
              {
                key: 'dien_thoai',
                type: 'text',
                label: { vi: 'Số máy' },
                prefill: { lookup: 'dkkd', value: 'so' },
              },
            ],
          },
        ],
      },
    ],
  },
  '/forms/don',
  new Set(),
  {
    dkkd: { title: { vi: 'CSDL' }, connector: 'x', input: { ma: 'ma' }, output: { ten: 'text', so: 'text' } },
  },
);

const said: RegistryAnswer = {
  lookup: 'dkkd',
  key: '{"ma":"1"}',
  status: 'found',
  values: { ten: 'Công ty A', so: '0211' },
  title: { vi: 'CSDL đăng ký kinh doanh' },
  at: '2026-11-20T02:10:00.000Z',
};

it('takes what a registry says while it is filled, says where it comes from, and lets it be corrected', async () => {
  const changes: Answers[] = [];
  const environment: FormEnvironment = { ...storyEnvironment(), registry: [] };
  const place = await mount(
    html`<thutuc-form
      .form=${form}
      .environment=${environment}
      .services=${storyServices()}
      .answers=${{ ma: '1' }}
      @form-change=${(event: CustomEvent<{ answers: Answers }>) => changes.push(event.detail.answers)}
    ></thutuc-form>`,
  );
  const element = find<ThutucForm>(place, 'thutuc-form');
  await settled();
  element.environment = { ...environment, registry: [said] };
  await settled();
  expect(changes.at(-1)).toEqual({ ma: '1', ten: 'Công ty A', dien_thoai: '0211' });
  const shown = (key: string) => find(element, `[data-pointer="/${key}"] .field`).textContent;
  expect(shown('ten')).toContain('Lấy từ CSDL đăng ký kinh doanh lúc 09:10 ngày 20/11/2026, không sửa được');
  expect(shown('dien_thoai')).toContain('Sửa lại nếu chưa đúng');
  const input = find<HTMLInputElement>(element, '[data-pointer="/dien_thoai"] input');
  expect(input.value).toBe('0211');
  expect(input.getAttribute('aria-describedby')).not.toBeNull();
  input.value = '0999';
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled();
  expect(changes.at(-1)).toMatchObject({ dien_thoai: '0999' });
  expect(shown('dien_thoai')).not.toContain('CSDL');
});
