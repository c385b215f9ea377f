import axe from 'axe-core';
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import type { Field, Form, Text } from '../../engine/index.ts';
import { compileStory } from '../story-kit/compile-story.ts';
import { mountField } from '../story-kit/mount-field.ts';
import { find, mount, settled } from '../story-kit/mount.ts';
import { storyEnvironment, storyServices } from '../story-kit/story-services.ts';
import type { ThutucForm } from '../form/form.ts';
import '../form/form.ts';

const notice = (vi: string): Field => ({ key: 'nhac', type: 'notice', label: { vi } });
const words = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();

function formWith(guidance: Text): Form {
  const field: Field = { key: 'ten', type: 'text', label: { vi: 'Tên' } };
  const section = { key: 'chung', guidance, fields: [field] };
  return {
    title: { vi: 'Đơn' },
    pages: [{ key: 'mot', title: { vi: 'Một' }, guidance, sections: [section] }],
  };
}

async function open(guidance: Text, language: 'vi' | 'en' = 'vi'): Promise<ThutucForm> {
  const place = await mount(
    html`<thutuc-form
      .form=${compileStory(formWith(guidance))}
      .environment=${storyEnvironment()}
      .services=${storyServices()}
      .language=${language}
    ></thutuc-form>`,
  );
  await settled();
  return find<ThutucForm>(place, 'thutuc-form');
}

describe('guidance with markup', () => {
  it('is drawn as paragraphs, lists, emphasis and line breaks', async () => {
    const stage = await mountField(notice('Có **đủ**:\n\n- một\n- hai\n  1. *ba*\n\nHết\nhẳn'));
    const text = find(stage, 'thutuc-guidance');
    expect([...text.children].map(({ localName }) => localName)).toEqual(['p', 'ul', 'p']);
    expect(find(text, 'strong').textContent).toBe('đủ');
    expect([...text.querySelectorAll('ul > li')].length).toBe(2);
    expect(find(text, 'ul > li > ol > li > em').textContent).toBe('ba');
    expect(text.querySelectorAll('br').length).toBe(1);
  });

  it('keeps the numbers with which a list begins', async () => {
    const stage = await mountField(notice('3. ba\n4. bốn'));
    expect(find<HTMLOListElement>(stage, 'thutuc-guidance > ol').start).toBe(3);
  });

  it('opens other pages beside the form, and says so', async () => {
    const stage = await mountField(notice('[Cổng](https://dichvucong.gov.vn) hoặc [1022](tel:1022)'));
    const [page, phone] = [...find(stage, 'thutuc-guidance').querySelectorAll('a')];
    expect([page?.href, page?.target, page?.rel]).toEqual([
      'https://dichvucong.gov.vn/',
      '_blank',
      'noopener noreferrer',
    ]);
    expect(page === undefined ? '' : words(page)).toBe('Cổng (mở trong thẻ mới)');
    expect([phone?.href, phone?.target, phone?.textContent]).toEqual(['tel:1022', '', '1022']);
  });

  it('stands at pages and sections, in the language of the form', async () => {
    const guidance = { vi: 'Có **đủ**', en: 'Have *all*' };
    const marks = async (language: 'vi' | 'en') => {
      const root = (await open(guidance, language)).shadowRoot;
      return [...(root?.querySelectorAll('.guidance') ?? [])].map((at) => [at.localName, words(at)]);
    };
    expect(await marks('vi')).toEqual([
      ['thutuc-guidance', 'Có đủ'],
      ['thutuc-guidance', 'Có đủ'],
    ]);
    expect(await marks('en')).toEqual([
      ['thutuc-guidance', 'Have all'],
      ['thutuc-guidance', 'Have all'],
    ]);
  });

  it('has nothing that axe complains of', async () => {
    const vi = '- một\n- hai:\n  1. [ba](https://a.vn)\n\n**Hết** *hẳn*';
    const { violations } = await axe.run(await open({ vi }), { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });

  it('is one plain paragraph where the text has no markup', async () => {
    const root = (await open({ vi: 'Khai như giấy tờ.' })).shadowRoot;
    expect([...(root?.querySelectorAll('.guidance') ?? [])].map((at) => at.localName)).toEqual(['p', 'p']);
  });

  it('shows a text that was meant to hurt as letters', async () => {
    const hostile = '&lt;img src=x onerror=alert(1)&gt; [x](a';
    const stage = await mountField(notice(`**${hostile}**`));
    const text = find(stage, 'thutuc-guidance');
    expect(words(text)).toBe(hostile);
    expect(text.querySelector('img, a, script')).toBeNull();
  });
});
