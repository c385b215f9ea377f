import { describe, expect, it } from 'vitest';
import { environment } from '../form/form.fixture.ts';
import type { SignatureField } from '../generated/definition-types.ts';
import { signature } from './signature.ts';
import { signatureFiles } from './signature-value.ts';

const picture = { id: 'f1', name: 'chu-ky.png', type: 'image/png', size: 900 };
const field: SignatureField = { key: 'a', type: 'signature', label: { vi: 'Chữ ký' } };
const codes = (value: unknown, parts: Partial<SignatureField> = {}) =>
  signature
    .check(
      value,
      { ...field, ...parts },
      { choices: null, options: {} },
      { environment, sibling: () => null },
    )
    .map(({ code }) => code);

describe('a signature', () => {
  it.each([
    [
      { method: 'draw', file: picture, name: 'x', la: 1 },
      { method: 'draw', file: picture },
    ],
    [
      { method: 'name', name: '  Lê   Quốc Duy ', file: picture },
      { method: 'name', name: 'Lê Quốc Duy' },
    ],
    [{ method: 'later', file: picture }, { method: 'later' }],
    [{ method: 'name', name: ' ' }, { method: 'name' }],
    ['', null],
    [null, null],
    [{ method: 'dau-van-tay' }, { method: 'dau-van-tay' }],
  ])('%j is kept as %j', (given, kept) => {
    expect(signature.normalise(given, field, environment)).toEqual(kept);
  });

  it.each([
    [{ method: 'draw', file: picture }, []],
    [{ method: 'draw' }, ['signature-incomplete']],
    [{ method: 'name' }, ['signature-incomplete']],
    [{ method: 'draw', file: { ...picture, type: 'application/pdf' } }, ['file-type']],
    [{ method: 'image', file: { ...picture, size: 2 * 1024 * 1024 + 1 } }, ['file-size']],
    [{ method: 'later' }, ['value-unreadable']],
    [[picture], ['value-unreadable']],
  ])('%j has the problems %j', (value, problems) => {
    expect(codes(value)).toEqual(problems);
  });

  it('may be left for the counter only where the definition says so', () => {
    expect(codes({ method: 'later' }, { methods: ['draw', 'later'] })).toEqual([]);
    expect(codes({ method: 'name', name: 'A' }, { methods: ['draw', 'later'] })).toEqual([
      'value-unreadable',
    ]);
  });

  it('reads as the name where it was typed, and its picture is listed as a file', () => {
    const show = (value: unknown) =>
      signature.display(value, { field, pointer: '/a', fields: [] } as never, 'vi', environment);
    expect(show({ method: 'name', name: 'Lê Quốc Duy' })).toBe('Lê Quốc Duy');
    expect(show({ method: 'draw', file: picture })).toBe('Đã ký');
    expect(signatureFiles({ method: 'draw', file: picture })).toEqual([picture]);
  });
});
