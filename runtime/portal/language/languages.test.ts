import { expect, it } from 'vitest';
import { en as webEn } from '../web/language/en.ts';
import { vi as webVi } from '../web/language/vi.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

const placesOf = (texts: object) =>
  Object.entries(texts).map(([key, text]) => [key, (String(text).match(/\{\w+\}/g) ?? []).sort()]);

it('has the same places in both languages, for pages and for the script', () => {
  expect(placesOf(en)).toEqual(placesOf(vi));
  expect(placesOf(webEn)).toEqual(placesOf(webVi));
});

it('has no empty text', () => {
  expect([en, vi, webEn, webVi].flatMap((texts) => Object.values(texts)).filter((text) => text.trim() === '')).toEqual([]);
});
