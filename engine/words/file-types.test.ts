import { describe, expect, it } from 'vitest';
import { fileTypesInWords } from './file-types.ts';

describe('file types in words', () => {
  it.each([
    [
      ['application/pdf', 'image/jpeg', 'image/png'],
      'ảnh JPEG, PNG hoặc tệp PDF',
      'JPEG, PNG image or PDF file',
    ],
    [['application/pdf'], 'tệp PDF', 'PDF file'],
    [['image/*'], 'ảnh', 'image'],
    [['image/*', 'text/xml', 'application/xml'], 'ảnh hoặc tệp XML', 'image or XML file'],
    [['application/octet-stream'], 'tệp không rõ loại', 'unknown file'],
    [['application/vnd.la.moi'], 'tệp MOI', 'MOI file'],
    [[], '', ''],
  ])('%j: %s; %s', (types, vi, en) => {
    expect([fileTypesInWords(types, 'vi'), fileTypesInWords(types, 'en')]).toEqual([vi, en]);
  });
});
