import { html } from 'lit';
import { afterEach, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { compileStory } from '../story-kit/compile-story.ts';
import { EVERY_KIND } from '../story-kit/every-kind.ts';
import { layoutFaults } from '../story-kit/layout-faults.ts';
import { find, mount, settled, until } from '../story-kit/mount.ts';
import { RIGHT_ANSWERS } from '../story-kit/right-answers.ts';
import { storyEnvironment, storyServices } from '../story-kit/story-services.ts';
import { strain, type Strain } from '../story-kit/strain.ts';
import '../tokens/base.css';
import '../tokens/tokens.css';
import type { ThutucForm } from './form.ts';
import './form.ts';

const FORM = compileStory({
  title: { vi: 'Mọi loại trường', en: 'Every kind' },
  pages: [
    {
      key: 'p',
      title: { vi: 'Trang', en: 'Page' },
      sections: [{ key: 's', fields: Object.values(EVERY_KIND) }],
    },
  ],
});
const ANSWERS = Object.fromEntries(
  Object.values(EVERY_KIND).map(({ key, type }) => [key, RIGHT_ANSWERS[type] ?? null]),
);

/** The tools of the browser, as far as they are used here. */
interface Tools {
  send(
    method: 'Emulation.setEmulatedMedia',
    given: { features: readonly { readonly name: string; readonly value: string }[] },
  ): Promise<void>;
}

async function prefer(features: Readonly<Record<string, string>>): Promise<void> {
  await (cdp() as unknown as Tools).send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

afterEach(async () => {
  strain('none');
  await prefer({ 'prefers-reduced-motion': 'reduce' });
});

async function open(): Promise<ShadowRoot> {
  const place = await mount(
    html`<thutuc-form
      mode="single-page"
      .form=${FORM}
      .environment=${storyEnvironment()}
      .services=${storyServices()}
      .answers=${ANSWERS}
    ></thutuc-form>`,
  );
  const form = find<ThutucForm>(place, 'thutuc-form');
  await until(() => (form.shadowRoot?.querySelectorAll('input').length ?? 0) > 25);
  await settled();
  if (form.shadowRoot === null) throw new Error('the form has no shadow root');
  return form.shadowRoot;
}

it.each<[number, Strain]>([
  [1280, 'large text'],
  [1280, 'wide text'],
  [360, 'none'],
  [360, 'large text'],
  [360, 'wide text'],
  [320, 'none'],
])(
  '%d pixels wide with %s, every kind of field is whole, in its order and within the window',
  async (width, how) => {
    await page.viewport(width, 900);
    await open();
    strain(how);
    await settled();
    expect(layoutFaults()).toEqual([]);
  },
);

it.each(['light', 'dark'])(
  'with forced colours on a %s ground every control, choice and drawing is seen',
  async (ground) => {
    await page.viewport(1280, 900);
    await prefer({ 'forced-colors': 'active', 'prefers-color-scheme': ground });
    const root = await open();
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    const canvas = luminanceOf(systemColour('Canvas'));
    const faint: string[] = [];
    const judge = (element: Element, part: string, colour: string, behind = canvas) => {
      if (contrast(luminanceOf(colour), behind) < 3)
        faint.push(`${part} of ${element.outerHTML.slice(0, 90)}: ${colour}`);
    };
    for (const box of root.querySelectorAll('input[type="text"], select, textarea, .button:not(.quiet)')) {
      const { borderTopStyle, borderTopWidth, borderTopColor, color } = getComputedStyle(box);
      expect([borderTopStyle, Number.parseFloat(borderTopWidth) >= 1], box.id).toEqual(['solid', true]);
      judge(box, 'border', borderTopColor);
      if (!box.matches(':disabled')) judge(box, 'text', color);
    }
    for (const box of root.querySelectorAll<HTMLElement>(
      'input, select, textarea, button, summary, .geo-vertex',
    )) {
      box.focus();
      const ring = box.matches('[type="file"], .slot input')
        ? box.nextElementSibling
        : box.querySelector('.geo-ring');
      const { outlineStyle, outlineColor, stroke } = getComputedStyle(ring ?? box);
      if (box.matches(':focus')) judge(box, 'focus', outlineStyle === 'none' ? stroke : outlineColor);
    }
    expect(root.querySelectorAll('.geo-land, .geo-dot, .geo-marks').length).toBeGreaterThan(4);
    for (const line of root.querySelectorAll('.geo-land, .geo-dot, .geo-marks'))
      judge(line, 'line', getComputedStyle(line).stroke);
    for (const text of root.querySelectorAll('.geo-svg text'))
      judge(text, 'text', getComputedStyle(text).fill);
    for (const sign of root.querySelectorAll('svg:not(.geo-svg) path'))
      judge(sign, 'sign', getComputedStyle(sign).stroke);
    expect(faint).toEqual([]);
  },
);

it('nothing moves for who wants no motion', async () => {
  const root = await open();
  expect(getComputedStyle(document.documentElement).getPropertyValue('--thutuc-motion').trim()).toBe('0ms');
  expect(document.getAnimations()).toEqual([]);
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets, ...root.adoptedStyleSheets];
  const moving = sheets
    .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
    .flatMap((text) => text.match(/(transition|animation|scroll-behavior)[\w-]*:[^;}]+/g) ?? []);
  expect(moving.length).toBeGreaterThan(0);
  expect(moving.filter((rule) => !rule.includes('var(--thutuc-motion)'))).toEqual([]);
});

/** A system colour as it is now. */
function systemColour(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Relative luminance of WCAG of a colour as computed styles write it. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (alpha === 0 || colour === 'none') return Number.NaN;
  const [r, g, b] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** The contrast of two luminances; none with what is not drawn. */
function contrast(one: number, other: number): number {
  if (Number.isNaN(one) || Number.isNaN(other)) return 1;
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
