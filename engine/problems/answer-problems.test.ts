import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerProblems } from './answer-problems.ts';
import { catalogueProblems } from './catalogue-problems.ts';
import { formProblems } from './form-problems.ts';
import { requiredMessage } from './required-message.ts';

/** Every code that the sources of forms, fields and dossiers name. */
function codesInSources(): string[] {
  return ['fields', 'form', 'form/compiler', 'dossier'].flatMap((folder) => {
    const path = new URL(`../${folder}/`, import.meta.url);
    return readdirSync(path)
      .filter((name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name))
      .flatMap((name) => [...readFileSync(new URL(name, path), 'utf8').matchAll(/\bcode: '([a-z-]+)'/g)])
      .map((match) => match[1] ?? '');
  });
}

const texts: Readonly<Record<string, unknown>> = { ...answerProblems, ...formProblems, ...catalogueProblems };

describe('problems of answers', () => {
  it('have a text for every code that the engine gives', () => {
    const codes = codesInSources();
    expect(codes.length).toBeGreaterThan(50);
    expect(codes.filter((code) => !Object.hasOwn(texts, code))).toEqual([]);
  });

  it('are written in both languages, in composed letters', () => {
    for (const { says } of Object.values(answerProblems)) {
      expect(says.vi).toBe(says.vi.normalize('NFC'));
      expect(says.vi.length * says.en.length).toBeGreaterThan(0);
    }
  });

  it('ask for a missing answer by the name of its field', () => {
    expect(requiredMessage('write', { vi: 'Họ tên', en: 'Full name' })).toEqual({
      vi: 'Nhập họ tên',
      en: 'Enter full name',
    });
    expect(requiredMessage('choose', { vi: 'Đơn vị' }).vi).toBe('Chọn đơn vị');
    expect(requiredMessage('write', { vi: 'CCCD của mẹ' }).vi).toBe('Nhập CCCD của mẹ');
    expect(requiredMessage('attach', { vi: 'Hợp đồng' }).vi).toBe('Đính kèm tệp cho mục “Hợp đồng”');
  });
});
