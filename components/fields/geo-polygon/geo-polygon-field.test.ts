import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import type { Field, GeoPolygon } from '../../../engine/index.ts';
import type { FieldStage } from '../../story-kit/field-stage.ts';
import { find, settled, until } from '../../story-kit/mount.ts';
import { mountField } from '../../story-kit/mount-field.ts';

const FIELD: Field = { key: 'ranh_gioi', type: 'geoPolygon', label: { vi: 'Ranh giới' } };
const PLANE: Field = { ...FIELD, systems: ['vn2000'], meridians: 'kinh-tuyen-truc' };
const LAND = {
  typed: {
    meridian: '105°00′',
    zone: 3,
    points: [
      { x: '2325600', y: '585100' },
      { x: '2325600', y: '585120' },
      { x: '2325610', y: '585120' },
      { x: '2325610', y: '585100' },
    ],
  },
};
const box = (stage: FieldStage, name: string) => find<HTMLInputElement>(stage, `input[aria-label="${name}"]`);
const vertices = (stage: FieldStage) => [
  ...(stage.shadowRoot?.querySelectorAll<SVGElement>('.geo-vertex') ?? []),
];
const lastTyped = (stage: FieldStage) => (stage.sent.at(-1) as GeoPolygon).typed;
const text = (stage: FieldStage) => (stage.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

describe('a piece of land', () => {
  it('is sent as it is typed, and shows area and perimeter with their plane', async () => {
    const stage = await mountField(FIELD);
    for (const [line, pair] of [
      ['21', '105'],
      ['21', '105,001'],
      ['21,001', '105'],
    ].entries()) {
      await userEvent.type(box(stage, `Đỉnh ${line + 1}, Vĩ độ (Bắc)`), pair[0] ?? '');
      await userEvent.type(box(stage, `Đỉnh ${line + 1}, Kinh độ (Đông)`), pair[1] ?? '');
    }
    await settled();
    expect(lastTyped(stage)).toEqual({
      points: [
        { lat: '21', lng: '105' },
        { lat: '21', lng: '105,001' },
        { lat: '21,001', lng: '105' },
      ],
    });
    expect(vertices(stage)).toHaveLength(3);
    expect(text(stage)).toContain('Diện tích: 5.75');
    expect(text(stage)).toContain('kinh tuyến trục 105°, múi chiếu 3 độ');
    expect(box(stage, 'Đỉnh 4, Vĩ độ (Bắc)').value).toBe('');
  });

  it('takes a table pasted from a spreadsheet, and says which line it could not read', async () => {
    const stage = await mountField(PLANE);
    const data = new DataTransfer();
    data.setData(
      'text/plain',
      'STT\tX\tY\n1\t2325600\t585100\n2\t2325600\t585120\nba\n3\t2325610\t585110\n4\tx\t3',
    );
    const first = box(stage, 'Đỉnh 1, X (Bắc), mét');
    first.focus();
    first.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    await until(() => first.value === '2325600');
    expect(lastTyped(stage).points).toHaveLength(3);
    expect(find(stage, '[role="status"]').textContent).toBe('Đã nhận 3 đỉnh. Không đọc được dòng 6.');
  });

  it('is moved, lengthened and shortened with the keyboard alone', async () => {
    const stage = await mountField(PLANE, { value: LAND });
    await until(() => vertices(stage).length === 4);
    vertices(stage)[0]?.focus();
    await userEvent.keyboard('{ArrowUp}');
    await settled();
    expect(lastTyped(stage).points[0]).toEqual({ x: '2325600,10', y: '585100,00' });
    expect(lastTyped(stage).points[1]).toEqual(LAND.typed.points[1]);
    await userEvent.keyboard('{PageDown}');
    await settled();
    expect(stage.shadowRoot?.activeElement).toBe(vertices(stage)[1]);
    await userEvent.keyboard('{Insert}');
    await settled();
    expect(lastTyped(stage).points).toHaveLength(5);
    expect(lastTyped(stage).points[2]).toEqual({ x: '2325605,00', y: '585120,00' });
    expect(stage.shadowRoot?.activeElement).toBe(vertices(stage)[2]);
    await userEvent.keyboard('{Delete}');
    await settled();
    expect(lastTyped(stage).points).toHaveLength(4);
    expect(stage.shadowRoot?.activeElement).toBe(vertices(stage)[1]);
  });

  it('is moved with the pointer', async () => {
    const stage = await mountField(PLANE, { value: LAND });
    await until(() => vertices(stage).length === 4);
    const dot = vertices(stage)[2]?.querySelector('.geo-dot')?.getBoundingClientRect();
    const [x, y] = [(dot?.left ?? 0) + 6, (dot?.top ?? 0) + 6];
    const sheet = vertices(stage)[2]?.ownerSVGElement;
    const fire = (target: Element | null | undefined, name: string, right: number) =>
      target?.dispatchEvent(
        new PointerEvent(name, {
          clientX: x + right,
          clientY: y,
          bubbles: true,
          composed: true,
          pointerId: 1,
        }),
      );
    if (sheet) sheet.setPointerCapture = () => undefined;
    fire(vertices(stage)[2], 'pointerdown', 0);
    fire(sheet, 'pointermove', 2);
    expect(stage.sent).toEqual([]);
    fire(sheet, 'pointermove', 30);
    fire(sheet, 'pointerup', 30);
    await settled();
    const moved = lastTyped(stage).points[2] as { readonly x: string; readonly y: string };
    expect(Number(moved.y.replace(',', '.'))).toBeGreaterThan(585_120.5);
    expect(Math.abs(Number(moved.x.replace(',', '.')) - 2_325_610)).toBeLessThan(0.2);
  });

  it('offers the meridians of the provinces that came together, and proposes the only one', async () => {
    const hits = [
      { code: '24', name: 'Tỉnh Bắc Giang', parent: '107°00′' },
      { code: '27', name: 'Tỉnh Bắc Ninh', parent: '105°30′' },
    ];
    const stage = await mountField(
      PLANE,
      { options: { province: '24' } },
      {
        searchCatalogue: () => Promise.resolve(hits),
      },
    );
    const buttons = () => [
      ...(stage.shadowRoot?.querySelectorAll<HTMLButtonElement>('.geo-meridians button') ?? []),
    ];
    await until(() => buttons().length === 2);
    buttons()[1]?.click();
    await settled();
    expect(find<HTMLInputElement>(stage, '[id$="-meridian"]').value).toBe('105°30′');
    expect(stage.sent.at(-1)).toBeNull();
    const alone = await mountField(
      PLANE,
      { options: { province: '01' } },
      {
        searchCatalogue: () => Promise.resolve(hits.slice(1)),
      },
    );
    await until(() => find<HTMLInputElement>(alone, '[id$="-meridian"]').value === '105°30′');
    expect(alone.sent).toEqual([]);
  });
});
