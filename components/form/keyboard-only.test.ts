import { html } from 'lit';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Answers } from '../../engine/index.ts';
import { compileStory } from '../story-kit/compile-story.ts';
import { EVERY_KIND } from '../story-kit/every-kind.ts';
import { answered } from '../story-kit/answered.ts';
import { find, mount, settled, until } from '../story-kit/mount.ts';
import { storyEnvironment, storyServices } from '../story-kit/story-services.ts';
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
      sections: [
        {
          key: 's',
          fields: Object.values(EVERY_KIND).map((field) => ({
            ...field,
            ...(field.type === 'notice' || field.type === 'computed' ? {} : { required: true }),
          })),
        },
      ],
    },
  ],
});

/** What has the focus; a point of a drawing is no HTML. */
type Control = HTMLElement | SVGElement;

/** What is pressed at each stop of the Tab key, by the id of the control; nothing where one only passes. */
const KEYS: Readonly<Record<string, string>> = {
  'f-ten': 'Hong Dao',
  'f-ly_do': 'Vay von{Enter}mua nha',
  'f-so_ban': '2',
  'f-dien_tich': '12,5',
  'f-von': '105000',
  'f-ngay': '14',
  'f-ngay-1': '2',
  'f-ngay-2': '1998',
  'f-gio': '14',
  'f-gio-1': '30',
  'f-cam_doan': ' ',
  'f-lich_hen-2026-12-01-0830': ' ',
  'f-co_khong': '{ArrowDown}',
  'f-chon_mot': ' ',
  'f-chon': '{ArrowDown}{ArrowDown}',
  'f-chon_nhieu': ' ',
  'f-chon_nhieu-B': ' ',
  'f-san_pham': '{ArrowDown}{ArrowDown}{Enter}',
  'f-nganh': 'do uong{ArrowDown}{Enter}',
  'f-quoc_tich': 'nhat{ArrowDown}{Enter}',
  'f-noi_o': 'phu tho{ArrowDown}{Enter}',
  'f-noi_o-xa': 'vinh yen{ArrowDown}{Enter}',
  'f-noi_o-chi_tiet': 'So 3',
  'f-cccd': '026098003310',
  'f-ma_thue': '0100109106',
  'f-dien_thoai': '0912345601',
  'f-thu': 'hanh.mau@example.com',
  'f-chu_ky-typed': 'Le Quoc Duy',
  'f-vi_tri': '21,0285',
  'f-vi_tri-1': '105,854',
  'f-ranh_gioi': '21,3',
  'f-ranh_gioi-0-1': '105,6',
  'f-ranh_gioi-1-0': '21,3',
  'f-ranh_gioi-1-1': '105,601',
  'f-ranh_gioi-2-0': '21,301',
  'f-ranh_gioi-2-1': '105,6',
  'f-phan': '1',
  'f-phan-denominator': '3',
  'f-nguoi': 'Le Quoc Duy',
  'f-nguoi-ngay_sinh': '14',
  'f-nguoi-ngay_sinh-1': '2',
  'f-nguoi-ngay_sinh-2': '1998',
  'f-nguoi-gioi_tinh': ' ',
  'f-nguoi-giay_to': ' ',
  'f-nguoi-so': '026098003310',
  'f-nhom-chuc_vu': 'Giam doc',
  'f-bang-0-noi': 'Vinh Yen',
  'f-bang-0-ghi_chu': 'O tro',
};

it('every kind of field is reached, filled and sent off with keys alone', { timeout: 60_000 }, async () => {
  await page.viewport(800, 600);
  let answers: Answers | null = null;
  const place = await mount(
    html`<thutuc-form
      mode="single-page"
      .form=${FORM}
      .environment=${storyEnvironment()}
      .services=${storyServices()}
      .answers=${{}}
      @form-complete=${(event: CustomEvent<{ answers: Answers }>) => {
        ({ answers } = event.detail);
      }}
    ></thutuc-form>`,
  );
  const form = find<ThutucForm>(place, 'thutuc-form');
  await until(() => (form.shadowRoot?.querySelectorAll('input').length ?? 0) > 25);
  await settled();

  // A page that is shown has the focus on its heading.
  find(form, 'h2').focus();
  // The way there: each control once, in the order in which it stands, seen where it is.
  const stops: Control[] = [];
  for (;;) {
    await userEvent.tab();
    const at = focused(form);
    if (at === null) break;
    expect(stops, `the focus does not leave ${at.id}`).not.toContain(at);
    stops.push(at);
    expect(troubleAt(at, form), name(at)).toBe('');
    const keys = KEYS[at.id];
    if (keys !== undefined) await press(keys, at, form);
    else if (at.matches('input[type="file"]')) await chooseFile(at);
    else if (
      (at.textContent ?? '').trim() === '+ Thêm kỳ cư trú' &&
      form.shadowRoot?.querySelector('[data-row]') === null
    ) {
      // The new row stands before the button, which comes again after it.
      stops.pop();
      await userEvent.keyboard('{Enter}');
      await until(() => focused(form)?.id === 'f-bang-0-noi');
      await press(KEYS['f-bang-0-noi'] ?? '', at, form);
    } else if (at.matches('[type="submit"]')) await userEvent.keyboard('{Enter}');
    await settled();
    expect(focused(form), `the focus is lost after the keys at ${name(at)}`).not.toBeNull();
  }
  expect(stops.every((stop, index) => index === 0 || isBehind(stop, stops[index - 1]))).toBe(true);
  const filled = stops.map(({ id }) => id);
  expect(Object.keys(KEYS).filter((id) => !filled.includes(id) && id !== 'f-bang-0-noi')).toEqual([]);
  expect(form.shadowRoot?.querySelector('thutuc-problem-summary')?.shadowRoot?.textContent ?? '').toBe('');
  expect(answers).toMatchObject({
    ten: 'Hong Dao',
    ly_do: 'Vay von\nmua nha',
    so_ban: 2,
    dien_tich: 12.5,
    von: 105_000,
    ngay: '1998-02-14',
    gio: '14:30',
    lich_hen: { date: '2026-12-01', from: '08:30' },
    cam_doan: true,
    co_khong: false,
    chon_mot: 'A',
    chon: 'B',
    chon_nhieu: ['A', 'B'],
    san_pham: ['A'],
    nganh: '4723',
    quoc_tich: ['JP'],
    noi_o: { tinh: '25', xa: '08707', chi_tiet: 'So 3' },
    cccd: '026098003310',
    ma_thue: '0100109106',
    dien_thoai: '0912345601',
    thu: 'hanh.mau@example.com',
    tep: [{ name: 'ban-chup.pdf' }],
    chu_ky: { method: 'name', name: 'Le Quoc Duy' },
    vi_tri: { lat: 21.0285, lng: 105.854 },
    ranh_gioi: {
      points: [
        { lat: 21.3, lng: 105.6 },
        { lat: 21.3, lng: 105.601 },
        { lat: 21.301, lng: 105.6 },
      ],
    },
    phan: { numerator: 1, denominator: 3 },
    nguoi: {
      ho_ten: 'Le Quoc Duy',
      ngay_sinh: '1998-02-14',
      gioi_tinh: 'NAM',
      giay_to: 'CAN_CUOC',
      so: '026098003310',
    },
    nhom: { chuc_vu: 'Giam doc' },
    bang: [{ noi: 'Vinh Yen', ghi_chu: 'O tro' }],
  });

  // The way back: no control keeps the focus.
  const back: (Control | null)[] = [];
  while (back.length < stops.length) {
    await userEvent.tab({ shift: true });
    back.push(focused(form));
  }
  expect(back).not.toContain(null);
  expect(new Set(back).size).toBe(stops.length);
});

/** Presses keys as a person does: a list that is searched is waited for before its arrow is pressed. */
async function press(keys: string, at: Control, form: ThutucForm): Promise<void> {
  const isSearched = at.getAttribute('role') === 'combobox';
  for (const [index, key] of keys.split(/(?=\{)/).entries()) {
    if (isSearched && index > 0) await answered(form);
    await userEvent.keyboard(key);
    if (isSearched) await settled();
  }
}

/** The system's own dialog for files is beyond the page: Space must open it, and the file then comes from it. */
async function chooseFile(input: Control): Promise<void> {
  let opened = 0;
  const count = (event: Event) => {
    event.preventDefault();
    opened += 1;
  };
  input.addEventListener('click', count);
  await userEvent.keyboard(' ');
  input.removeEventListener('click', count);
  expect(opened, 'the dialog for files opens').toBe(1);
  const files = new DataTransfer();
  files.items.add(new File(['%PDF-1.4'], 'ban-chup.pdf', { type: 'application/pdf' }));
  if (input instanceof HTMLInputElement) input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

/** The control that has the focus; null outside of the form. */
function focused(form: ThutucForm): Control | null {
  const at = form.shadowRoot?.activeElement;
  return at instanceof HTMLElement || at instanceof SVGElement ? at : null;
}

/** Why a person would not see that the focus is here (WCAG 2.4.7, 2.4.11); an empty text where all is well. */
function troubleAt(at: Control, form: ThutucForm): string {
  // Some controls lie unseen over what stands for them.
  const ring = at.matches('input[type="file"], .slot input') ? (at.nextElementSibling ?? at) : at;
  const drawn = at.querySelector('.geo-ring');
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(ring);
  const [thickness, colour] =
    drawn === null
      ? [outlineStyle === 'none' ? '0' : outlineWidth, outlineColor]
      : [getComputedStyle(drawn).strokeWidth, getComputedStyle(drawn).stroke];
  if (Number.parseFloat(thickness) < 2 || colour === 'rgba(0, 0, 0, 0)') return 'no ring';
  const { left, top, width, height } = at.getBoundingClientRect();
  // The browser scrolls by whole pixels, and of a box of many lines shows the one that is written.
  const bottom = top + Math.min(height, 44);
  if (top < -1 || left < -1 || bottom > innerHeight + 1 || left + width > innerWidth + 1)
    return 'out of sight';
  const over = form.shadowRoot?.elementFromPoint(left + width / 2, (top + bottom) / 2) ?? null;
  return over !== null && (at.contains(over) || over.contains(at) || ring.contains(over)) ? '' : 'covered';
}

function isBehind(one: Control, before: Control | undefined): boolean {
  return (
    before === undefined ||
    (before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) > 0 ||
    !before.isConnected
  );
}

function name(at: Control): string {
  return at.id === '' ? (at.textContent ?? '').trim() : at.id;
}
