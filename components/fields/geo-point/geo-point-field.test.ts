import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Field } from '../../../engine/index.ts';
import { find, settled } from '../../story-kit/mount.ts';
import { mountField } from '../../story-kit/mount-field.ts';

const FIELD: Field = { key: 'vi_tri', type: 'geoPoint', label: { vi: 'Vị trí' } };
const byLabel = (root: Element, text: string): HTMLInputElement => {
  const label = [...(root.shadowRoot?.querySelectorAll('label') ?? [])].find(
    (one) => one.textContent.trim() === text,
  );
  return find<HTMLInputElement>(root, `#${label?.htmlFor ?? 'none'}`);
};

describe('a place', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is sent as it is typed, and shows metres in degrees too', async () => {
    const stage = await mountField(FIELD);
    byLabel(stage, 'VN-2000').click();
    await settled();
    await userEvent.type(byLabel(stage, 'X (Bắc), mét'), '2325612,35');
    await userEvent.type(byLabel(stage, 'Y (Đông), mét'), '585123,40');
    await userEvent.type(byLabel(stage, 'Kinh tuyến trục'), '105°00′');
    await settled();
    expect(stage.sent.at(-1)).toEqual({
      typed: { x: '2325612,35', y: '585123,40', meridian: '105°00′', zone: 3 },
    });
    expect(stage.shadowRoot?.textContent).toContain('WGS 84: vĩ độ 21,02');
  });

  it('shows degrees in metres too, and is nudged on its drawing', async () => {
    const stage = await mountField(FIELD, { value: { typed: { lat: '21,0285', lng: '105,854' } } });
    expect(stage.shadowRoot?.textContent).toContain('kinh tuyến trục 105,75°');
    find(stage, '.geo-vertex').focus();
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await settled();
    const { typed } = stage.sent.at(-1) as { readonly typed: { readonly lat: string; readonly lng: string } };
    expect(typed.lat).toMatch(/^21,02850/);
    const metres =
      (Number(typed.lng.replace(',', '.')) - 105.854) * 111_320 * Math.cos((21.0285 * Math.PI) / 180);
    expect(metres).toBeCloseTo(1, 1);
  });

  it('asks for the position of the device only when the button is pressed', async () => {
    const ask = vi.spyOn(navigator.geolocation, 'getCurrentPosition').mockImplementation((found) => {
      found({ coords: { latitude: 21.0285, longitude: 105.854, accuracy: 11.2 } } as GeolocationPosition);
    });
    const stage = await mountField(FIELD);
    expect(ask).not.toHaveBeenCalled();
    find<HTMLButtonElement>(stage, '.geo-here button').click();
    await settled();
    expect(stage.sent.at(-1)).toEqual({ typed: { lat: '21.0285000', lng: '105.8540000' } });
    expect(find(stage, 'p[role="status"]').textContent).toBe('Đã lấy vị trí, sai số khoảng 12 m');
  });

  it('says what to do where the position is not to be had', async () => {
    vi.spyOn(navigator.geolocation, 'getCurrentPosition').mockImplementation((_found, failed) => {
      failed?.({ code: 1 } as GeolocationPositionError);
    });
    const stage = await mountField(FIELD);
    find<HTMLButtonElement>(stage, '.geo-here button').click();
    await settled();
    expect(find(stage, 'p[role="status"]').textContent).toContain('Không lấy được vị trí');
    expect(stage.sent).toEqual([]);
  });
});
