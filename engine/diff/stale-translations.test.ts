import { expect, test } from 'vitest';
import type { DraftDocument } from '../draft/draft-document.ts';
import { staleTranslations } from './stale-translations.ts';

const field = (key: string, vi: string, en?: string) => ({
  key,
  label: en === undefined ? { vi } : { vi, en },
});
const draftOf = (...fields: object[]) =>
  ({ title: { vi: 'Giấy', en: 'Paper' }, fields }) as unknown as DraftDocument;

test('English is stale where the Vietnamese beside it has changed since, and it has not', () => {
  const live = draftOf(field('a', 'Ngày cấp', 'Date of issue'), field('b', 'Nơi cấp', 'Place'));
  const draft = draftOf(field('a', 'Ngày ký', 'Date of issue'), field('b', 'Nơi ký', 'Place of signature'));
  expect(staleTranslations(live, draft)).toEqual(['/fields/0/label']);
});

test('what has moved is compared with itself, and what is new or has no English is nothing to look at', () => {
  const live = draftOf(
    field('a', 'Ngày cấp', 'Date'),
    field('b', 'Nơi cấp', 'Place'),
    field('c', 'Số', undefined),
  );
  const draft = draftOf(
    field('d', 'Mới', 'New'),
    field('b', 'Nơi cấp', 'Place'),
    field('a', 'Ngày cấp', 'Date'),
  );
  expect(staleTranslations(live, draft)).toEqual([]);
  expect(staleTranslations(live, draftOf(field('c', 'Số giấy')))).toEqual([]);
});

test('a translation that was taken away or written first is not stale', () => {
  const live = draftOf(field('a', 'Ngày cấp', 'Date'), field('b', 'Nơi cấp'));
  expect(staleTranslations(live, draftOf(field('a', 'Ngày ký'), field('b', 'Nơi ký', 'Place')))).toEqual([]);
});
