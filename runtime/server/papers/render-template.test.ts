import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperNode } from './paper-tree.ts';
import { parseMarkup } from './parse-markup.ts';
import type { PaperValue } from './paper-view.ts';
import { renderTemplate } from './render-template.ts';
import { sampleView } from './sample-view.fixture.ts';

const viewWith = (answers: Readonly<Record<string, PaperValue>>) => ({ ...sampleView, answers });
const inParagraph = (template: string, answers: Readonly<Record<string, PaperValue>> = {}) =>
  renderTemplate(`<p>${template}</p>`, viewWith(answers)).slice(3, -4);

describe('the values of a paper', () => {
  it('are escaped, so that an answer can never become markup', () => {
    const html = inParagraph('{{answers.x}}', { x: '<script>alert("1")</script> & \'y\'' });
    expect(html).toBe('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#x27;y&#x27;');
  });

  it('are read from own properties only', () => {
    for (const path of [
      'toString',
      'answers.toString',
      'answers.hasOwnProperty',
      'dossier.map',
      'paper.title.big',
    ]) {
      expect(inParagraph(`{{${path}}}`), path).toBe('…………');
    }
  });

  it.each([
    'constructor',
    '__proto__',
    'answers.constructor',
    'answers.__proto__.x',
    'answers.[constructor].name',
  ])('never come from {{%s}}, which is refused', (path) => {
    expect(() => inParagraph(`{{${path}}}`)).toThrow('paper-name-forbidden');
  });

  it('are not taken from a polluted prototype', () => {
    const polluted: Readonly<Record<string, PaperValue>> = Object.create({ secret: 'leaked' }) as Record<
      string,
      PaperValue
    >;
    expect(inParagraph('{{answers.secret}}', polluted)).toBe('…………');
  });

  it.each([
    ['a missing value', {}],
    ['null', { x: null }],
    ['white space', { x: '  \n ' }],
    ['an empty list', { x: [] }],
    ['an object', { x: { y: 1 } }],
  ])('print as a dotted blank for %s', (_, answers) => {
    expect(inParagraph('{{answers.x}}', answers)).toBe('…………');
  });

  it('keep the lines that an applicant typed', () => {
    expect(inParagraph('{{answers.x}}', { x: 'một\r\nhai <b>\nba\n' })).toBe('một<br>hai &lt;b&gt;<br>ba');
    expect(inParagraph('{{upper answers.x}}', { x: 'một\nhai' })).toBe('MỘT<br>HAI');
  });

  it('come back exactly, whatever was typed', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '`',
      '=',
      '{{',
      '}}',
      'Đ',
      'ệ',
      'e\u0323\u0302',
      '\uE000',
      '\uE001',
      '&amp;',
      '</p>',
      ' ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const typed = pieces.join('');
        const { nodes, problems } = parseMarkup(
          renderTemplate('<p>{{answers.x}}</p>', viewWith({ x: typed })),
        );
        expect(problems).toEqual([]);
        expect(textOf(nodes)).toBe(typed === '' ? '' : typed.trim().normalize('NFC') || '…………');
      }),
      { numRuns: 1000, seed: 20261120 },
    );
  });
});

describe('the helpers of a paper', () => {
  const answers = {
    ngay: '2026-01-02',
    thang: '1954-07',
    nam: '1954',
    luc: '2026-11-20T02:10:00.000Z',
    khuya: '2026-11-20T17:30:00.000Z',
    sai: '2026-02-30',
    tien: 105000,
    le: 1234.5,
    ten: 'Lê Quốc Duy',
    ds: ['a', 'b'],
    khong: 0,
    co: true,
  };

  it.each([
    ['{{date answers.ngay}}', '02/01/2026'],
    ['{{date answers.thang}}', '07/1954'],
    ['{{date answers.nam}}', '1954'],
    ['{{date answers.khuya}}', '21/11/2026'],
    ['{{date answers.sai}}', '…………'],
    ['{{date answers.none}}', '…………'],
    ['{{dateTime answers.luc}}', '09:10 ngày 20/11/2026'],
    ['{{dateTime answers.ngay}}', '02/01/2026'],
    ['{{time answers.luc}}', '09 giờ 10 phút'],
    ['{{time answers.ngay}}', '…………'],
    ['{{dateParts answers.ngay}}', 'ngày 02 tháng 01 năm 2026'],
    ['{{dateParts answers.luc}}', 'ngày 20 tháng 11 năm 2026'],
    ['{{dateParts answers.none}}', 'ngày …… tháng …… năm ………'],
    ['{{dateInWords answers.ngay}}', 'Ngày mùng hai tháng một năm hai nghìn không trăm hai mươi sáu'],
    ['{{money answers.tien}}', '105.000 đồng'],
    ['{{moneyInWords answers.tien}}', 'Một trăm linh năm nghìn đồng'],
    ['{{moneyInWords answers.le}}', '…………'],
    ['{{number answers.le}}', '1.234,5'],
    ['{{number answers.ten}}', '…………'],
    ['{{upper answers.ten}}', 'LÊ QUỐC DUY'],
    ['{{default answers.none answers.ten}}', 'Lê Quốc Duy'],
    ['{{default answers.none ""}}', ''],
    ['{{default answers.khong 5}}', '0'],
    ['{{answers.khong}}', '0'],
    ['{{answers.co}}', 'Có'],
    ['{{join answers.ds " - "}}', 'a - b'],
    ['{{join answers.ds}}', 'a, b'],
    ['{{inc answers.khong}}', '1'],
    ['{{label "muc_dich"}}', 'Vay vốn'],
    ['{{label "none.x"}}', '…………'],
    ['{{upper (default (label "none") answers.ten)}}', 'LÊ QUỐC DUY'],
    ['{{#if (and (eq answers.tien 105000) (not answers.none))}}đúng{{else}}sai{{/if}}', 'đúng'],
    ['{{#if (or answers.none (ne answers.ten "x"))}}đúng{{/if}}', 'đúng'],
    ['{{#unless answers.ds}}trống{{else}}có{{/unless}}', 'có'],
    ['{{#each answers.ds}}{{inc @index}}.{{this}} {{/each}}', '1.a 2.b '],
    ['{{#each answers.none}}x{{else}}không có{{/each}}', 'không có'],
    [
      '{{#each dossier as |d|}}{{d.code}}:{{../applicant.name}} {{/each}}',
      'HN01:Lê Quốc Duy HN02:Lê Quốc Duy ',
    ],
    ['{{#with applicant}}{{name}}{{/with}} {{@root.case.code}}', 'Lê Quốc Duy H44.08707-261120-0001'],
  ])('%s prints "%s"', (template, printed) => {
    expect(inParagraph(template, answers)).toBe(printed);
  });

  it('speak English in an English paper', () => {
    const template =
      '<p>{{dateParts answers.luc}}; {{dateTime answers.luc}}; {{time answers.luc}}; {{@language}}</p>';
    expect(renderTemplate(template, viewWith(answers), 'en')).toBe(
      '<p>20 November 2026; 09:10, 20/11/2026; 09:10; en</p>',
    );
  });

  it('make a QR element whose text stays one attribute', () => {
    const { nodes, problems } = parseMarkup(
      renderTemplate('{{qr answers.x}}', viewWith({ x: '"><p class=y>&' })),
    );
    expect(problems).toEqual([]);
    expect(nodes).toMatchObject([{ tag: 'qr', data: '"><p class=y>&', children: [] }]);
  });

  it('leave a blank for a text that no QR code can hold', () => {
    expect(renderTemplate('{{qr answers.x}}', viewWith({ x: 'đ'.repeat(1165) }))).toContain('<qr ');
    expect(renderTemplate('{{qr answers.x}}', viewWith({ x: 'đ'.repeat(1166) }))).toBe('<p>…………</p>');
  });

  it('make no QR element of nothing', () => {
    expect(renderTemplate('{{qr answers.none}}', sampleView)).toBe('');
  });
});

describe('a template with problems', () => {
  it.each([
    '<p>{{{case.code}}}</p>',
    '<p>{{lookup answers "x"}}</p>',
    '<p>{{log case}}</p>',
    '<script></script>',
  ])('is not rendered at all: %s', (template) => {
    expect(() => renderTemplate(template, sampleView)).toThrow('has problems');
  });
});

function textOf(nodes: readonly PaperNode[]): string {
  return nodes.map((node) => (node.kind === 'text' ? node.text : textOf(node.children))).join('');
}
