import { readFileSync } from 'node:fs';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { PaperFormat } from './paper-format.ts';
import type { PaperView } from './paper-view.ts';
import { pdfPaper } from './pdf-paper.ts';
import { readPdf, withoutSpace } from './read-pdf.fixture.ts';
import { renderPaper } from './render-paper.ts';
import { sampleView } from './sample-view.fixture.ts';

const AT = '2026-11-20T02:15:00.000Z';
const SHIPPED = [
  'tt01-2018/mau-01-tiep-nhan',
  'tt01-2018/mau-02-bo-sung',
  'tt01-2018/mau-03-tu-choi',
  'tt01-2018/mau-04-xin-loi',
  'tt03-2025/mau-04-xin-loi-gia-han',
  'tt03-2025/mau-05-dung-giai-quyet',
];

interface Template {
  readonly page: PaperFormat;
  readonly title: { readonly vi: string };
  readonly template: readonly string[];
}

const shipped = (id: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../definitions/papers/${id}.json`, import.meta.url), 'utf8'),
  ) as Template;

async function issue(id: string, view: PaperView) {
  const { page, title, template } = shipped(id);
  return renderPaper({ template, paperFormat: page, title: title.vi, view, at: AT }, pdfPaper);
}

/** What a person reads on the page, in small letters: the page leaves capitals to its stylesheet. */
function wordsOf(html: string): string {
  return withoutSpace(DomUtils.textContent(parseDocument(html))).toLowerCase();
}

/** The letters of a text that another text has too few of. */
function missingLetters(text: string, among: string): string {
  const left = new Map<string, number>();
  for (const letter of among) left.set(letter, (left.get(letter) ?? 0) + 1);
  return [...text]
    .filter((letter) => {
      const count = left.get(letter) ?? 0;
      left.set(letter, count - 1);
      return count <= 0;
    })
    .join('');
}

/** The least that a case can have. */
const bareView: PaperView = {
  case: { reference: '01JD3V8C5M' },
  procedure: { title: 'Thủ tục' },
  unit: { code: '08707', name: 'Cơ quan' },
  applicant: { name: 'Người nộp' },
  paper: { title: 'Giấy' },
};

describe.each(SHIPPED)('the paper %s', (id) => {
  it('says the same on the page and in the PDF, on one sheet', async () => {
    const { html, pdf } = await issue(id, sampleView);
    const { pages } = readPdf(pdf);
    expect(pages).toHaveLength(1);
    expect(withoutSpace(pages.join('')).toLowerCase()).toBe(wordsOf(html));
    expect(wordsOf(html)).toContain(withoutSpace('Độc lập - Tự do - Hạnh phúc').toLowerCase());
    expect(wordsOf(html)).toContain('lêquốcduy');
  });

  it('prints with blanks where the case has nothing', async () => {
    const { html, pdf } = await issue(id, bareView);
    expect(html).toContain('…………');
    expect(withoutSpace(readPdf(pdf).pages.join('')).toLowerCase()).toBe(wordsOf(html));
    expect(html).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('stays whole when an answer is markup or endless', async () => {
    const hostile = '"><script>alert(1)</script><p class="x"> {{case.code}} &amp; ' + 'dài'.repeat(400);
    const view = JSON.parse(
      JSON.stringify(sampleView).replaceAll('Lê Quốc Duy', JSON.stringify(hostile).slice(1, -1)),
    ) as PaperView;
    const { html, pdf } = await issue(id, view);
    expect(html).not.toContain('<script');
    const { pages, places } = readPdf(pdf);
    // Columns that run over a page are drawn page by page, and a table's head is drawn again: so the letters are
    // compared without their order, and nothing of the page may be missing.
    expect(missingLetters(wordsOf(html), withoutSpace(pages.join('')).toLowerCase())).toBe('');
    expect(places.every(({ x, y }) => x > 0 && y > 0)).toBe(true);
  });
});

describe('issuing a paper', () => {
  it('gives the same bytes for the same order, and others for another instant', async () => {
    const [id = ''] = SHIPPED;
    const first = await issue(id, sampleView);
    const [again, ...others] = await Promise.all([
      issue(id, sampleView),
      issue(id, bareView),
      issue(id, sampleView),
    ]);
    expect(again).toEqual(first);
    expect(others[1]).toEqual(first);
    const { page, title, template } = shipped(id);
    const order = { template, paperFormat: page, title: title.vi, view: sampleView };
    const later = await renderPaper({ ...order, at: '2026-11-20T02:15:01.000Z' }, pdfPaper);
    expect(Buffer.from(later.pdf).equals(Buffer.from(first.pdf))).toBe(false);
  });

  it('writes the paper that the second procedure ends with', async () => {
    const template = [
      '<h1>GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN</h1>',
      '<p>Xét đề nghị của ông/bà: <b class="upper">{{applicant.name}}</b></p>',
      '<p>Ngày, tháng, năm sinh: {{date answers.ngay_sinh}}; {{dateInWords answers.ngay_sinh}}</p>',
      '<p class="justify">{{values.doan_xac_nhan}}</p>',
      '<p>Giấy này được sử dụng để: {{label "muc_dich"}}. Có giá trị đến ngày {{date values.han_gia_tri}}.</p>',
    ];
    const view: PaperView = {
      ...sampleView,
      answers: { ngay_sinh: '1998-02-14' },
      values: {
        doan_xac_nhan: 'Đã đăng ký kết hôn, nhưng đã ly hôn theo Quyết định số 45/2025/QĐST-HNGĐ.',
        han_gia_tri: '2027-05-26',
      },
    };
    const { html, pdf } = await renderPaper(
      { template, paperFormat: 'A4', title: 'Giấy', view, at: AT },
      pdfPaper,
    );
    const [text = ''] = readPdf(pdf).pages;
    expect(text).toContain('Xét đề nghị của ông/bà: LÊ QUỐC DUY');
    expect(withoutSpace(text)).toContain(
      withoutSpace('14/02/1998; Ngày mười bốn tháng hai năm một nghìn chín trăm chín mươi tám'),
    );
    expect(text).toContain('Giấy này được sử dụng để: Vay vốn. Có giá trị đến ngày 26/05/2027.');
    expect(html).toContain('45/2025/QĐST-HNGĐ');
  });

  it('refuses a template with problems and an instant that is none', async () => {
    const order = { paperFormat: 'A5', title: 'x', view: sampleView } as const;
    await expect(
      renderPaper({ ...order, template: '<p>{{{case.code}}}</p>', at: AT }, pdfPaper),
    ).rejects.toThrow('paper-raw-output');
    await expect(renderPaper({ ...order, template: '<p>x</p>', at: 'hôm nay' }, pdfPaper)).rejects.toThrow(
      RangeError,
    );
  });
});
