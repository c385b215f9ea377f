import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { htmlPaper, paperPage } from './html-paper.ts';
import { mm, sheets } from './paper-format.ts';
import { isClass } from './paper-subset.ts';
import { paperStylesheet } from './paper-stylesheet.ts';
import { parseMarkup } from './parse-markup.ts';

const htmlOf = (markup: string) => htmlPaper(parseMarkup(markup).nodes, 'A5', 'vi');

describe('the page of a paper', () => {
  it('is one article in the language and the format of the paper', () => {
    expect(htmlOf('<p class="center">x<br>y</p>')).toBe(
      '<article class="paper paper-a5" lang="vi"><p class="center">x<br>y</p></article>',
    );
  });

  it('escapes text and keeps spans', () => {
    expect(htmlOf('<table><tr><th colspan="2">&lt;b&gt; &amp;amp;</th></tr></table>')).toContain(
      '<th colspan="2" scope="col">&lt;b&gt; &amp;amp;</th>',
    );
  });

  it('draws a QR code as one path with a name for readers who see no picture', () => {
    const html = htmlOf('<qr data="https://a.example/?a=1&amp;b=&quot;2&quot;"></qr>');
    expect(html).toMatch(
      /<svg class="qr" viewBox="0 0 (\d+) \1" role="img" aria-label="[^"<>]+"><path d="[Mhvz\d -]+"\/><\/svg>/,
    );
  });

  it('needs no inline style, script, handler or foreign address', () => {
    const html = htmlOf(
      '<div class="columns signature"><qr data="x"></qr><p class="indent justify">y</p></div><hr>',
    );
    expect(html).not.toMatch(/style=|<script|\son\w+=|href|src=|url\(/i);
  });

  it('stands in a whole page with its title escaped', () => {
    const page = paperPage({ title: '<Giấy>', body: htmlOf('<p>x</p>'), stylesheet: '/papers.css' });
    expect(page).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(page).toContain('<meta charset="utf-8">');
    expect(page).toContain('<title>&lt;Giấy&gt;</title>');
    expect(page).toContain('<link rel="stylesheet" href="/papers.css">');
  });
});

describe('the stylesheet of papers', () => {
  const css = readFileSync(paperStylesheet, 'utf8').replace(/\/\*.*?\*\//gs, '');
  const named = new Set([...css.matchAll(/\.([a-z][a-z0-9-]*)/g)].map(([, name = '']) => name));

  it('knows every class of the closed subset and no other', () => {
    const own = [
      ...['paper', 'paper-page', 'paper-a4', 'paper-a5', 'qr'],
      ...['paper-mark', 'paper-footer', 'picture'],
    ];
    const used = [...named].filter((name) => !own.includes(name));
    expect(used.filter((name) => !isClass(name))).toEqual([]);
    for (const name of [
      'left',
      'justify',
      'rule',
      'rule-short',
      'gap',
      'gap-large',
      'keep',
      'no-border',
      ...Array.from({ length: 19 }, (_, i) => `w-${(i + 1) * 5}`),
    ]) {
      expect(named).toContain(name);
    }
  });

  it.each(['A4', 'A5'] as const)('has the margins of the PDF for %s', (format) => {
    const rule = new RegExp(
      `@page paper-${format.toLowerCase()} \\{\\s*size: ${format};\\s*margin: (\\d+)mm (\\d+)mm (\\d+)mm (\\d+)mm;`,
    );
    const [, top, right, bottom, left] = rule.exec(css) ?? [];
    expect([left, top, right, bottom].map((side) => mm(Number(side)))).toEqual([...sheets[format].margins]);
  });
});
