import { expect, test } from 'vitest';
import { instantOf } from '../../../engine/index.ts';
import { pdfPaper } from '../papers/index.ts';
import { smallProcedure } from '../testing/small-shipped.ts';
import { processSheet, processSheetMarkup } from './process-sheet.ts';

test('tells every step: who does what, and what comes next', () => {
  const markup = processSheetMarkup(smallProcedure(), 'vi');
  const row = /<tr><td[^>]*>2<\/td>.*?<\/tr>/.exec(markup)?.[0].replace(/<[^>]+>/g, '|');
  expect(row).toContain('Xử lý');
  expect(row).toContain('Xử lý hồ sơ');
  expect(row).toContain('Hoàn thành → Hoàn thành');
  expect(markup).toContain('Giải quyết: 3 ngày làm việc');
});

test('says what a definition says as text, never as markup', () => {
  const definition = { ...smallProcedure(), title: { vi: 'A <b>& B' } };
  expect(processSheetMarkup(definition, 'vi')).toContain('A &lt;b&gt;&amp; B');
});

test('is the same PDF for the same version', async () => {
  const about = { hash: 'abc', publishedAt: instantOf(0), language: 'vi' } as const;
  const [one, other] = [
    await processSheet(smallProcedure(), about, pdfPaper),
    await processSheet(smallProcedure(), about, pdfPaper),
  ];
  expect(Buffer.from(one).subarray(0, 5).toString()).toBe('%PDF-');
  expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
});
