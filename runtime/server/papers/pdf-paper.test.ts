import { describe, expect, it } from 'vitest';
import { mm, sheets } from './paper-format.ts';
import type { PaperFormat } from './paper-format.ts';
import { parseMarkup } from './parse-markup.ts';
import { pdfPaper } from './pdf-paper.ts';
import { readPdf, withoutSpace } from './read-pdf.fixture.ts';

const facts = {
  title: 'Giấy tiếp nhận',
  author: 'UBND phường',
  language: 'vi',
  at: '2026-11-20T02:15:00.000Z',
} as const;

async function pdfOf(markup: string, format: PaperFormat = 'A5'): Promise<Uint8Array> {
  const { nodes, problems } = parseMarkup(markup);
  expect(problems).toEqual([]);
  return pdfPaper(nodes, format, facts);
}

/** Every letter of Vietnamese, in both cases. */
const ALPHABET = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy']
  .flatMap((letter) =>
    ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) => (letter + tone).normalize('NFC')),
  )
  .filter((letter) => letter.length === 1)
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .join('');

describe('the PDF of a paper', () => {
  it.each(['', 'bold', 'italic', 'bold italic'])(
    'gives back every Vietnamese letter exactly, in the style "%s"',
    async (style) => {
      const { pages } = readPdf(await pdfOf(`<p class="${style}">${ALPHABET} “…” – ⁄ m² ½ 0123456789</p>`));
      expect(withoutSpace(pages.join(''))).toBe(withoutSpace(`${ALPHABET} “…” – ⁄ m² ½ 0123456789`));
    },
  );

  it('gives composed letters where the text came decomposed', async () => {
    const { pages } = readPdf(await pdfOf(`<p>${'Nguyễn Thị Thược'.normalize('NFD')}</p>`));
    expect(pages[0]?.trim()).toBe('Nguyễn Thị Thược');
  });

  it('keeps the words of one line apart by one space', async () => {
    const { pages } = readPdf(
      await pdfOf('<p>  Họ \n tên: <b> Lê </b> <i>Quốc</i> <u> Duy</u> </p><p>x <br> y</p>'),
    );
    expect(pages[0]).toBe('Họ tên: Lê Quốc Duy\nx\ny');
  });

  it('is the same bytes for the same paper', async () => {
    const markup = '<h1>Giấy</h1><qr data="https://a.example/1"></qr><p>x <b>y</b> <i>z</i></p>';
    expect(await pdfOf(markup)).toEqual(await pdfOf(markup));
  });

  it('says its title, its issuer and the instant of issue, and no other time', async () => {
    const pdf = await pdfOf('<p>x</p>');
    const { info } = readPdf(pdf);
    expect(info).toMatch(/\/Title .*\/Author .*\/CreationDate|\/CreationDate/s);
    const source = Buffer.from(pdf).toString('latin1');
    expect(source.match(/D:\d{14}Z/g)).toEqual(['D:20261120021500Z', 'D:20261120021500Z']);
    expect(source).toContain('/Lang (vi)');
  });

  it.each(['A4', 'A5'] as const)('has the sheet %s', async (format) => {
    const { width, height } = sheets[format];
    const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(
      Buffer.from(await pdfOf('<p>x</p>', format)).toString('latin1'),
    );
    expect(Number(box?.[1])).toBeCloseTo(width, 3);
    expect(Number(box?.[2])).toBeCloseTo(height, 3);
  });

  it('fetches nothing and opens nothing that a text names', async () => {
    const { pages } = readPdf(await pdfOf('<p>https://a.example/x.png file:///etc/hostname data:,x</p>'));
    expect(pages[0]).toBe('https://a.example/x.png file:///etc/hostname data:,x');
    expect(Buffer.from(await pdfOf('<p>https://a.example</p>')).toString('latin1')).not.toContain('/URI');
  });

  it('breaks a long word inside its cell instead of leaving the sheet', async () => {
    const long = 'W'.repeat(120);
    const markup = `<table><tr><td class="w-10">${long}</td><td>${long}</td><td>x</td></tr></table><p>${long}</p>
      <div class="columns"><div class="w-40">${long}</div><div>${long}</div></div>`;
    const { pages, places } = readPdf(await pdfOf(markup));
    const widest = Math.max(...places.map(({ x, text }) => x + text.length * 0.944 * sheets.A5.fontSize));
    expect(widest).toBeLessThan(sheets.A5.width - sheets.A5.margins[2] + 1);
    expect(withoutSpace(pages.join('')).replace(/[x2-9]/g, '')).toBe(long.repeat(5));
  });

  it('repeats the head of a table on each page and numbers the pages from the second on', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `<tr><td>Dòng ${i + 1}</td><td>x</td></tr>`).join('');
    const { pages } = readPdf(
      await pdfOf(`<table><thead><tr><th>Tên</th><th>Số</th></tr></thead>${rows}</table>`),
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.every((page) => page.includes('Tên'))).toBe(true);
    expect(pages[0]?.startsWith('1\n')).toBe(false);
    expect(pages.join('\n').match(/^Dòng \d+/gm)).toHaveLength(60);
    expect(pages[1]?.split('\n')).toContain('2');
  });

  it('lets a cell or a kept piece that is longer than a page run on', async () => {
    const words = Array.from({ length: 1500 }, (_, i) => `từ${i}`);
    for (const markup of [
      `<table><tr><td>a</td><td>${words.join(' ')}</td></tr></table>`,
      `<div class="keep"><p>${words.join(' ')}</p></div>`,
      `<div class="columns signature"><div>a</div><div><p>${words.join(' ')}</p></div></div>`,
    ]) {
      const { pages, places } = readPdf(await pdfOf(markup));
      expect(pages.length).toBeGreaterThan(1);
      expect(places.every(({ y }) => y > 0 && y < sheets.A5.height)).toBe(true);
      expect(pages.join(' ').match(/từ\d+/g)).toEqual(words);
    }
  });

  it('keeps a signature on one page', async () => {
    const lines = Array.from({ length: 32 }, (_, i) => `<p>Dòng ${i}</p>`).join('');
    const { pages } = readPdf(
      await pdfOf(
        `${lines}<div class="columns signature"><div></div><div><p>KÝ TÊN</p><p class="gap-large">Họ và tên</p></div></div>`,
      ),
    );
    const page = pages.find((one) => one.includes('KÝ TÊN'));
    expect(page).toContain('Họ và tên');
    expect(pages).toHaveLength(2);
  });

  it('draws spanned cells, ragged rows, lists, empty pieces and an empty paper', async () => {
    const { pages } = readPdf(
      await pdfOf(
        '<table><tr><td colspan="2">a</td></tr><tr><td>b</td><td>c</td></tr><tr><td>d</td></tr><tr><td colspan="9">e</td></tr></table>' +
          '<table></table><table><tr></tr></table><ul><li>f</li><li><p>g</p></li></ul><ol><li>h</li></ol><ul></ul>' +
          '<p></p><div></div><div class="columns"></div><p class="rule"></p><div class="gap"></div><hr><div>i<p>j</p>k</div>',
      ),
    );
    expect(withoutSpace(pages.join(''))).toBe('abcdefgh1.ijk');
    expect(readPdf(await pdfOf('')).pages).toHaveLength(1);
  });

  it('prints what the font does not have without failing', async () => {
    const odd = 'a\u0000b\u0007c\uD800d 😀 漢字 ơ̆ \u200Bx\u202Ey';
    const [page = ''] = readPdf(await pdfOf(`<p>${odd}</p><p>Sau</p>`)).pages;
    expect(page).toMatch(/^abcd /);
    expect(page).toContain('Sau');
  });

  it('draws the rule beneath the motto as wide as its text, and inside the sheet for any text', async () => {
    const { places } = readPdf(
      await pdfOf(
        `<p class="rule">Độc lập</p><p class="rule">${'W'.repeat(200)}</p><p class="rule-short">x</p>`,
      ),
    );
    const [left, , right] = sheets.A5.margins;
    const middle = (left + sheets.A5.width - right) / 2;
    expect(places[0]?.x).toBeGreaterThan(middle - mm(12));
    expect(places[0]?.x).toBeLessThan(middle);
    const widest = Math.max(...places.map(({ x, text }) => x + text.length * 0.944 * sheets.A5.fontSize));
    expect(places.filter(({ text }) => text.includes('W')).every(({ x }) => x >= left - 1)).toBe(true);
    expect(widest).toBeLessThan(sheets.A5.width - right + 1);
  });

  it('centres, rights and indents as its classes say', async () => {
    const { places } = readPdf(
      await pdfOf(
        '<p>a</p><p class="center">b</p><p class="right">c</p><p class="indent">d</p><div class="right"><p>e</p><p class="left">f</p></div>',
      ),
    );
    const [left, , right] = sheets.A5.margins;
    const at = (text: string) => places.find((place) => place.text === text)?.x ?? 0;
    expect(at('a')).toBeCloseTo(left, 1);
    expect(at('b')).toBeCloseTo((left + sheets.A5.width - right) / 2, -1);
    expect(at('c')).toBeGreaterThan(sheets.A5.width - right - mm(3));
    expect(at('d')).toBeCloseTo(left + 2 * sheets.A5.fontSize, 1);
    expect(at('e')).toBeGreaterThan(sheets.A5.width - right - mm(3));
    expect(at('f')).toBeCloseTo(left, 1);
  });
});
