import { describe, expect, it } from 'vitest';
import { labelAt } from './label-at.ts';

describe('where a pointer leads', () => {
  const fields = [
    { key: 'ten', type: 'text', label: { vi: 'Họ tên' } },
    { key: 'nhac', type: 'notice', label: { vi: 'Chuẩn bị **đủ**:\n\n- thẻ căn cước' } },
  ];
  const document = { forms: { don: { title: { vi: 'Đơn' }, fields } } };

  it('is told by titles and labels', () => {
    expect(labelAt(document, '/forms/don/fields/0/required')).toBe('Đơn › Họ tên › required');
  });

  it('is one line of letters for a notice with markup', () => {
    expect(labelAt(document, '/forms/don/fields/1/visible')).toBe(
      'Đơn › Chuẩn bị đủ: – thẻ căn cước › visible',
    );
  });
});
