import { html } from 'lit';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CompiledForm, Field } from '../../engine/index.ts';
import type { FormServices } from '../services/form-services.ts';
import { formOf } from '../story-kit/compile-story.ts';
import { find, mount, settled } from '../story-kit/mount.ts';
import { storyEnvironment, storyServices } from '../story-kit/story-services.ts';
import './review.ts';
import type { ThutucReview } from './review.ts';

const cell: Field = { key: 'ten', type: 'text', label: { vi: 'Tên' } };
const inner: Field = { key: 'con', type: 'table', label: { vi: 'Người con' }, fields: [cell] };
const middle: Field = { key: 'nhanh', type: 'table', label: { vi: 'Nhánh' }, fields: [cell, inner] };
const FORM = formOf({ key: 'ho', type: 'table', label: { vi: 'Họ' }, fields: [cell, middle] });

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ten: `Người ${index + 1}` }));

async function open(
  form: CompiledForm,
  answers: Readonly<Record<string, unknown>>,
  services: Partial<FormServices> = {},
): Promise<ThutucReview> {
  const place = await mount(
    html`<thutuc-review
      .form=${form}
      .answers=${answers}
      .environment=${storyEnvironment()}
      .services=${storyServices(services)}
    ></thutuc-review>`,
  );
  return find<ThutucReview>(place, 'thutuc-review');
}

const folds = (review: ThutucReview) => [...(review.shadowRoot?.querySelectorAll('details') ?? [])];

it('lets many rows inside rows fold, names them by their first answers, and opens them by the keyboard', async () => {
  const review = await open(FORM, { ho: [{ ten: 'Lê', nhanh: [{ ten: 'Cả', con: people(5) }] }] });
  expect(folds(review)).toHaveLength(5);
  const [first] = folds(review);
  const summary = first?.querySelector('summary');
  expect(summary?.textContent.replaceAll(/\s+/g, ' ').trim()).toBe('Người con 1Người 1');
  expect(first?.open).toBe(false);
  summary?.focus();
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(first?.open).toBe(true);
});

it('shows a few rows open', async () => {
  const review = await open(FORM, { ho: [{ ten: 'Lê', nhanh: [{ ten: 'Cả', con: people(4) }] }] });
  expect(folds(review)).toEqual([]);
});

it('prints everything, and folds again what was folded', async () => {
  const review = await open(FORM, { ho: [{ ten: 'Lê', nhanh: [{ ten: 'Cả', con: people(5) }] }] });
  const [first, second] = folds(review);
  if (first) first.open = true;
  window.dispatchEvent(new Event('beforeprint'));
  expect(folds(review).every(({ open: isOpen }) => isOpen)).toBe(true);
  window.dispatchEvent(new Event('afterprint'));
  expect([first?.open, second?.open]).toEqual([true, false]);
});

it('shows a drawn signature as a picture', async () => {
  const file = { id: 'f1', name: 'chu-ky.png', type: 'image/png', size: 900 };
  const sign: Field = { key: 'ky', type: 'signature', label: { vi: 'Chữ ký' } };
  const picture = () => 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  const review = await open(formOf(sign), { ky: { method: 'draw', file } }, { picture });
  expect(find<HTMLImageElement>(review, 'dd img').alt).toBe('Ảnh chữ ký');
});
