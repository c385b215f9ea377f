import { html } from 'lit';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { connect, type FormChangeDetail, type ThutucForm } from '../../../components/index.ts';
import { mount, settled } from '../../../components/story-kit/mount.ts';
import type { Answers } from '../../../engine/index.ts';
import { ProblemError } from '../../client/index.ts';
import type { NamedFormCompleteDetail } from './form-verdict.ts';
import { connectForms } from './connect-forms.ts';
import { sampleClient, sampleForm, sampleOffer } from './named-form.fixture.ts';
import type { NamedFormClient } from './open-named-form.ts';

let asked: string[] = [];
beforeEach(() => {
  asked = [];
});

/** A page of another site with one form, whose server is a stub. */
async function pageWith(change: Partial<NamedFormClient> = {}, given: Partial<ThutucForm> = {}) {
  const client = sampleClient({
    anonymousForm: (procedure, form) => {
      asked.push(`${procedure} ${form ?? '(application)'}`);
      return Promise.resolve(sampleOffer());
    },
    ...change,
  });
  connectForms(connect, () => client);
  const place = await mount(
    html`<thutuc-form
      procedure="lich-hen"
      .answers=${given.answers ?? {}}
      .services=${given.services}
    ></thutuc-form>`,
  );
  await settled();
  const element = place.querySelector('thutuc-form');
  if (element === null) throw new Error('the page has no form');
  return { place, element };
}

const name = () => page.getByRole('textbox', { name: 'Họ, chữ đệm, tên' });

describe('a form of a procedure in a page of another site', () => {
  it('asks for the application where none is named, and for a form by its key', async () => {
    const { element } = await pageWith();
    await expect.element(name()).toBeVisible();
    element.setAttribute('form-key', 'phieu_khac');
    await settled();
    expect(asked).toEqual(['lich-hen (application)', 'lich-hen phieu_khac']);
  });

  it('begins with what the page gives, over what an empty form holds', async () => {
    await pageWith({}, { answers: { ho_ten: 'Lê Quốc Duy' } });
    await expect.element(name()).toHaveValue('Lê Quốc Duy');
    await expect.element(page.getByRole('textbox', { name: 'Số người đi cùng' })).toHaveValue('1');
  });

  it('tells the page of a change, and goes on where the page gives the answers back, even late ones', async () => {
    const { element } = await pageWith();
    const told: Answers[] = [];
    element.addEventListener('form-change', ({ detail }: CustomEvent<FormChangeDetail>) =>
      told.push(detail.answers),
    );
    await userEvent.type(name(), 'Lan');
    const early = told[0];
    if (early === undefined) throw new Error('nothing was told');
    element.answers = early;
    await settled();
    await expect.element(name()).toHaveValue('Lan');
    expect(told.at(-1)).toMatchObject({ ho_ten: 'Lan' });
  });

  it('begins anew with other answers that the page gives later', async () => {
    const { element } = await pageWith();
    await userEvent.type(name(), 'Lan');
    // What somebody is typing in is never written to.
    await userEvent.tab();
    element.answers = { ho_ten: 'Hoa' };
    await settled();
    await expect.element(name()).toHaveValue('Hoa');
  });

  it('looks entries up at the server, in the version of the form', async () => {
    const searched: unknown[] = [];
    const stub = sampleClient();
    await pageWith({
      catalogue: (id, search) => {
        searched.push([id, search?.q, search?.hash]);
        return stub.catalogue(id, search);
      },
    });
    await userEvent.type(page.getByRole('combobox', { name: 'Quốc tịch' }), 'lao');
    // A list may be there for the first letters already.
    await expect.element(page.getByText(/^Tìm thấy 1 mục/)).toBeInTheDocument();
    await page.getByRole('option', { name: 'Lào' }).click();
    expect(searched.at(-1)).toEqual(['quoc-gia', 'lao', 'h3']);
  });

  it('tells answers and verdict when it is filled, once, in an event of its own', async () => {
    const { place } = await pageWith();
    const done: NamedFormCompleteDetail[] = [];
    const others: string[] = [];
    place.addEventListener('thutuc-form-complete', ({ detail }) => done.push(detail));
    place.addEventListener('form-complete', ({ type }) => others.push(type));
    await userEvent.fill(name(), 'Lan');
    await userEvent.fill(page.getByRole('textbox', { name: 'Số người đi cùng' }), '5');
    await page.getByRole('button', { name: 'Xem lại tờ khai' }).click();
    await page.getByRole('button', { name: 'Hoàn thành' }).click();
    expect(others).toEqual([]);
    expect(done).toEqual([
      {
        answers: { ho_ten: 'Lan', so_nguoi: 5 },
        verdict: {
          isValid: true,
          problems: [
            {
              code: 'check-failed',
              pointer: '/so_nguoi',
              severity: 'warning',
              message: 'Phòng chờ có ít chỗ',
            },
          ],
          procedure: { id: 'lich-hen', version: 3, hash: 'h3' },
          form: sampleForm.key,
          on: '2026-11-20',
        },
      },
    ]);
  });

  it('is not complete while something is missing', async () => {
    const { place } = await pageWith();
    const done: unknown[] = [];
    place.addEventListener('thutuc-form-complete', ({ detail }) => done.push(detail));
    await page.getByRole('button', { name: 'Xem lại tờ khai' }).click();
    await expect.element(page.getByRole('alert').first()).toBeVisible();
    expect(done).toEqual([]);
  });

  it('says what an account would have brought, and of files only where the page keeps none itself', async () => {
    const offer = sampleOffer(['files', 'identity', 'registry']);
    await pageWith({ anonymousForm: () => Promise.resolve(offer) });
    await expect.element(page.getByText(/không được điền sẵn/)).toBeVisible();
    await expect.element(page.getByText(/không tra cứu được cơ sở dữ liệu/)).toBeVisible();
    await expect.element(page.getByText(/không nhận tệp/)).toBeVisible();
    const upload = () => Promise.reject(new Error('unused'));
    const services = { upload } as unknown as ThutucForm['services'];
    await pageWith({ anonymousForm: () => Promise.resolve(offer) }, { services });
    await expect.element(page.getByText(/không được điền sẵn/)).toBeVisible();
    await expect.element(page.getByText(/không nhận tệp/)).not.toBeInTheDocument();
  });

  it('says why it could not be opened, tells the page, and tries again', async () => {
    const refusal = new ProblemError({
      type: 'x',
      title: 'Không có thủ tục này.',
      status: 404,
      code: 'procedure-unknown',
      problems: [],
    });
    let isDown = true;
    const problems: string[] = [];
    const note = (event: Event): void => {
      problems.push((event as CustomEvent<{ readonly code: string }>).detail.code);
    };
    document.addEventListener('problem', note, { once: true });
    await pageWith({
      anonymousForm: () => (isDown ? Promise.reject(refusal) : Promise.resolve(sampleOffer())),
    });
    await expect.element(page.getByText(/Không mở được biểu mẫu/)).toBeVisible();
    expect(problems).toEqual(['procedure-unknown']);
    isDown = false;
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect.element(name()).toBeVisible();
  });
});
