import { describe, expect, it } from 'vitest';
import { plainText } from '../text/rich-text.ts';
import { readMarkdown } from './read-markdown.ts';

const codes = (text: string) => readMarkdown(text).problems.map(({ code }) => code);
const paragraph = (...inlines: unknown[]) => ({ kind: 'paragraph', inlines });

describe('limited Markdown', () => {
  it.each([
    'Nộp lại bản chính.',
    'Diện tích < 100 m2 & mật độ > 50 %, xem (*) và ho_ten; giá 5 * 3.',
    '&lt;b&gt; &amp; &#106;avascript:alert(1)',
    'Xem http://a.vn hoặc www.a.vn [1] [a](b',
  ])('leaves a text without markup the string that it is: %s', (text) => {
    expect(readMarkdown(text)).toEqual({ rich: text, problems: [] });
  });

  it('takes a sign behind a backslash as it is', () => {
    expect(readMarkdown('\\*bắt buộc\\*').rich).toBe('*bắt buộc*');
  });

  it('reads paragraphs, line breaks, bold and italic', () => {
    expect(readMarkdown('Gọi **1022**,\nhoặc *đến **tận** nơi*.\n\nHết.').rich).toEqual([
      paragraph(
        'Gọi ',
        { kind: 'strong', inlines: ['1022'] },
        ',',
        { kind: 'break' },
        'hoặc ',
        { kind: 'emphasis', inlines: ['đến ', { kind: 'strong', inlines: ['tận'] }, ' nơi'] },
        '.',
      ),
      paragraph('Hết.'),
    ]);
  });

  it('reads lists in lists, and with which number they begin', () => {
    expect(readMarkdown('3. một\n4. hai\n   - ba\n   - bốn').rich).toEqual([
      {
        kind: 'list',
        first: 3,
        items: [
          [paragraph('một')],
          [paragraph('hai'), { kind: 'list', first: null, items: [[paragraph('ba')], [paragraph('bốn')]] }],
        ],
      },
    ]);
  });

  it.each([
    ['[Cổng](https://dichvucong.gov.vn/a?b=c&d=e)', 'https://dichvucong.gov.vn/a?b=c&d=e', 'Cổng'],
    ['[1022](tel:1022)', 'tel:1022', '1022'],
    ['[thư](mailto:ubnd@hanoi.gov.vn)', 'mailto:ubnd@hanoi.gov.vn', 'thư'],
    ['<https://a.vn>', 'https://a.vn', 'https://a.vn'],
    ['https://a.vn', 'https://a.vn', 'https://a.vn'],
    ['ubnd@hanoi.gov.vn', 'mailto:ubnd@hanoi.gov.vn', 'ubnd@hanoi.gov.vn'],
  ])('reads the link %s', (text, href, name) => {
    expect(readMarkdown(text)).toEqual({
      rich: [paragraph({ kind: 'link', href, inlines: [name] })],
      problems: [],
    });
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](<java\tscript:alert(1)>)',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html,hi)',
    '[x](vbscript:x)',
    '[x](http://a.vn)',
    '[x](//a.vn)',
    '[x](/tep)',
    '[x](HTTPS://a.vn)',
    '[x](https://a.vn@b.vn)',
    '[x](https://a.vn\\@b.vn)',
    '[x](https://a.vn"onclick="b)',
    '[x](https://a.vn "tựa đề")',
    '[](https://a.vn)',
    '[x](mailto:a)',
    '[x](tel:javascript)',
    '<javascript:alert(1)>',
  ])('refuses the link %s', (text) => {
    const { rich, problems } = readMarkdown(text);
    expect(JSON.stringify(rich)).not.toContain('href');
    // What is no link to Markdown is a text; what is one, is a problem.
    if (typeof rich !== 'string' || rich !== text) expect(problems).not.toEqual([]);
  });

  it('says which address no link may lead to', () => {
    expect(readMarkdown('[x](javascript:alert(1))')).toEqual({
      rich: '[x](javascript:alert(1))',
      problems: [{ code: 'markdown-link', params: { text: 'javascript:alert(1)' } }],
    });
  });

  it.each([
    ['# Tựa', '# Tựa'],
    ['Tựa\n---', 'Tựa ---'],
    ['![ảnh](https://a.vn/a.png)', '![ảnh](https://a.vn/a.png)'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['a<br>b', '<br>'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['<!-- x -->', '<!-- x -->'],
    ['`mã`', '`mã`'],
    ['```\nmã\n```', '``` mã ```'],
    ['    mã', 'mã'],
    ['> trích', '> trích'],
    ['***', '***'],
    ['~~xóa~~', '~~xóa~~'],
    ['|a|b|\n|-|-|\n|c|d|', '|a|b| |-|-| |c|d|'],
    ['[x]: https://a.vn', '[x]: https://a.vn'],
    ['- [ ] việc', '- [ ] việc'],
  ])('refuses %j', (text, quoted) => {
    const { rich, problems } = readMarkdown(text);
    expect(rich).toBe(text);
    expect(problems[0]).toEqual({ code: 'markdown-not-allowed', params: { text: quoted } });
  });

  it('refuses what is nested deeper than anyone reads', () => {
    const list = (levels: number) =>
      Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- mục`).join('\n');
    expect(codes(list(4))).toEqual([]);
    expect(codes(list(40))).toContain('markdown-too-deep');
    expect(codes(`${'*'.repeat(60)}a${'*'.repeat(60)}`)).toContain('markdown-too-deep');
  });

  it.each([
    '> ',
    '- ',
    '1. ',
    '1. a\n',
    '*_',
    '*a',
    '_a_',
    '[',
    '![',
    '[a](',
    '<',
    '<a ',
    '~~',
    '`',
    '[a]: ',
    'a@',
  ])('comes to an end with ten thousand characters of %j', (piece) => {
    const text = piece.repeat(10_000 / piece.length);
    expect(readMarkdown(text).problems.length).toBeLessThanOrEqual(text.length);
  });

  it('comes to an end with thousands of stars around one letter', () => {
    expect(codes(`${'*'.repeat(4_999)}a${'*'.repeat(4_999)}`)).toContain('markdown-too-deep');
  });
});

describe('the plain text of a guidance', () => {
  it.each([
    ['Gọi **1022**\nngay', 'Gọi 1022\nngay'],
    ['- một\n- hai\n  1. ba\n\nHết', '– một\n– hai\n  1. ba\nHết'],
    ['[Cổng](https://a.vn), [1022](tel:1022), https://a.vn', 'Cổng (https://a.vn), 1022, https://a.vn'],
  ])('of %j', (text, plain) => {
    expect(plainText(readMarkdown(text).rich)).toBe(plain);
  });
});
