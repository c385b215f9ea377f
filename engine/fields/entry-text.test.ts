import { describe, expect, it } from 'vitest';
import { compileForm } from '../form/compiler/index.ts';
import { environment, formOf } from '../form/form.fixture.ts';
import { kindOf } from './field-kinds.ts';

describe('an entry of a catalogue in words', () => {
  const field = {
    key: 'a',
    type: 'catalogue',
    label: { vi: 'Mã' },
    catalogue: 'don-vi',
    showCode: true,
  } as const;
  const compiled = compileForm('f', formOf([field]), '').form.pages[0]?.sections[0]?.fields[0];
  const display = (code: string, language: 'vi' | 'en' = 'vi') =>
    compiled && kindOf('catalogue').display(code, compiled, language, environment);

  it('has its code before its name where people know the code', () => {
    expect(display('25')).toBe('25 – Tỉnh Phú Thọ');
  });

  it('says that a closed code is an old one', () => {
    expect(display('26')).toBe('26 – Tỉnh Vĩnh Phúc (mã cũ)');
    expect(display('26', 'en')).toContain('(old code)');
  });

  it('is the code itself where nobody knows it', () => {
    expect(display('99')).toBe('99');
  });
});
