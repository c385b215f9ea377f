import { describe, expect, it } from 'vitest';
import type { Field } from '../generated/definition-types.ts';
import { isMasked, maskText } from './mask-text.ts';

const field = (about: object): Field => ({ key: 'k', type: 'text', label: { vi: 'K' }, ...about });

describe('covering an answer', () => {
  it.each([
    ['citizenId', '034095001123', '0••••••••123'],
    ['phone', '0912345605', '09•••••605'],
    ['taxCode', '0100109106', '0••••••106'],
    ['text', 'Nhiễm HIV', '••••••'],
    ['date', '09/04/2001', '••••••'],
    ['longText', '', ''],
  ])('leaves of a %s “%s” only “%s”', (type, text, covered) => {
    expect(maskText(field({ type }), text)).toBe(covered);
  });

  it('goes by the rule of the field before that of its kind', () => {
    expect(maskText(field({ type: 'citizenId', mask: { end: 2 } }), '034095001123')).toBe('••••••••••23');
    expect(maskText(field({ type: 'citizenId', mask: {} }), '034095001123')).toBe('••••••');
  });

  it('covers a value whole that is too short to leave anything of it, and does not tell its length', () => {
    for (const text of ['1', '1234', '1234567']) {
      expect(maskText(field({ mask: { start: 1, end: 3 } }), text)).toBe('••••••');
    }
    expect(maskText(field({ mask: { start: 1, end: 3 } }), '12345678')).toBe('1••••678');
  });

  it('counts signs, not code units', () => {
    expect(maskText(field({ mask: { start: 1, end: 1 } }), '𠀀bcd𠀁')).toBe('𠀀•••𠀁');
  });

  it('is for what is sensitive, and for what says how it is covered', () => {
    expect(isMasked(field({ personal: 'sensitive' }))).toBe(true);
    expect(isMasked(field({ personal: 'basic', mask: {} }))).toBe(true);
    expect(isMasked(field({ personal: 'basic' }))).toBe(false);
  });
});
