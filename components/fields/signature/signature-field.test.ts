import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../engine/index.ts';
import type { FormServices } from '../../services/form-services.ts';
import type { FieldStage } from '../../story-kit/field-stage.ts';
import { find, settled, until } from '../../story-kit/mount.ts';
import { mountField } from '../../story-kit/mount-field.ts';

const FIELD: Field = { key: 'chu_ky', type: 'signature', label: { vi: 'Chữ ký' } };

async function mountPad(services: Partial<FormServices> = {}): Promise<FieldStage> {
  const stage = await mountField(FIELD, {}, services);
  await until(() => (stage.shadowRoot?.querySelector('canvas')?.width ?? 0) > 0);
  return stage;
}

function draw(stage: FieldStage, from: number, to: number): void {
  const canvas = find<HTMLCanvasElement>(stage, 'canvas');
  const { left, top } = canvas.getBoundingClientRect();
  const send = (on: EventTarget, type: string, x: number, buttons: number) =>
    on.dispatchEvent(
      new PointerEvent(type, {
        clientX: left + x,
        clientY: top + 60,
        buttons,
        pointerId: 1,
        isPrimary: true,
        pressure: 0.5,
        bubbles: true,
        cancelable: true,
      }),
    );
  send(canvas, 'pointerdown', from, 1);
  for (let x = from; x <= to; x += 10) send(canvas.ownerDocument, 'pointermove', x, 1);
  send(canvas.ownerDocument, 'pointerup', to, 0);
}

const button = (stage: FieldStage, text: string) =>
  [...(stage.shadowRoot?.querySelectorAll('button') ?? [])].find((one) => one.textContent.trim() === text);

/** How many dots of the picture are ink. */
async function inkOf(blob: Blob): Promise<{ readonly ink: number; readonly corner: number[] }> {
  const bitmap = await createImageBitmap(blob);
  const sheet = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = sheet.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
  let ink = 0;
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) ink += 1;
  return { ink, corner: [...data.slice(0, 4)] };
}

describe('a signature field', () => {
  it('stores what was drawn as a picture on white paper, and shows it', async () => {
    const sent: File[] = [];
    const stage = await mountPad({
      upload: (_target, file) => {
        sent.push(file);
        return Promise.resolve({ id: 'f1', name: file.name, type: file.type, size: file.size });
      },
    });
    expect(button(stage, 'Dùng chữ ký này')?.disabled).toBe(true);
    draw(stage, 20, 200);
    await settled();
    button(stage, 'Dùng chữ ký này')?.click();
    await until(() => stage.sent.length === 1);
    const [file] = sent;
    expect(stage.sent).toEqual([
      { method: 'draw', file: { id: 'f1', name: 'chu-ky.png', type: 'image/png', size: file?.size } },
    ]);
    expect(file?.size).toBeLessThan(200_000);
    const { ink, corner } = await inkOf(file ?? new Blob());
    expect(ink).toBeGreaterThan(500);
    expect(corner).toEqual([255, 255, 255, 255]);
    await until(() => stage.shadowRoot?.querySelector('img') !== null);
    button(stage, 'Ký lại')?.click();
    await until(() => stage.shadowRoot?.querySelector('canvas') !== null);
    expect(stage.sent.at(-1)).toBeNull();
  });

  it('takes the last stroke back, and clears', async () => {
    const stage = await mountPad();
    draw(stage, 20, 100);
    draw(stage, 120, 200);
    await settled();
    button(stage, 'Bỏ nét cuối')?.click();
    await settled();
    expect(button(stage, 'Bỏ nét cuối')?.disabled).toBe(false);
    button(stage, 'Xóa hết')?.click();
    await settled();
    expect(button(stage, 'Dùng chữ ký này')?.disabled).toBe(true);
  });

  it('keeps the strokes when the screen is turned', async () => {
    const stage = await mountPad();
    draw(stage, 20, 200);
    await settled();
    const canvas = find<HTMLCanvasElement>(stage, 'canvas');
    const before = canvas.width;
    stage.style.width = '300px';
    await until(() => canvas.width !== before);
    const dots = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    expect((await inkOf(dots ?? new Blob())).ink).toBeGreaterThan(50);
  });

  it('says that the picture did not arrive, and keeps the strokes', async () => {
    const stage = await mountPad({ upload: () => Promise.reject(new Error('ECONNRESET')) });
    draw(stage, 20, 200);
    await settled();
    button(stage, 'Dùng chữ ký này')?.click();
    await until(() => stage.shadowRoot?.querySelector('[role="alert"]') !== null);
    expect(find(stage, '[role="alert"]').textContent).toContain('Chưa lưu được chữ ký');
    expect(button(stage, 'Dùng chữ ký này')?.disabled).toBe(false);
    expect(stage.sent).toEqual([]);
  });

  it('shows what was drawn in another visit, where its picture can be read', async () => {
    const file = { id: 'f1', name: 'chu-ky.png', type: 'image/png', size: 900 };
    const value = { method: 'draw', file };
    const picture = ({ id }: { readonly id: string }) => `data:image/gif;base64,R0lGODlhAQABAAAAACw=#${id}`;
    for (const readonly of [false, true]) {
      const stage = await mountField(FIELD, { value, readonly }, { picture });
      const shown = find<HTMLImageElement>(stage, 'img');
      expect([shown.src.endsWith('#f1'), shown.alt]).toEqual([true, 'Ảnh chữ ký']);
    }
    const unread = await mountField(FIELD, { value }, { picture: () => null });
    expect(unread.shadowRoot?.textContent).toContain('chu-ky.png');
  });

  it('can be given by keyboard alone, by typing the name', async () => {
    const stage = await mountPad();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await settled();
    await userEvent.tab();
    await userEvent.keyboard('Le Quoc Duy');
    await settled();
    expect(stage.sent.at(-1)).toEqual({ method: 'name', name: 'Le Quoc Duy' });
  });
});
