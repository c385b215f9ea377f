import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import type { Field } from '../../../engine/index.ts';
import type { SlotWeek } from '../../services/form-services.ts';
import { find, settled } from '../../story-kit/mount.ts';
import { mountField } from '../../story-kit/mount-field.ts';
import { storySlots, storyWeek } from '../../story-kit/story-slots.ts';

const FIELD: Field = {
  key: 'lich_hen',
  type: 'appointment',
  label: { vi: 'Lịch hẹn' },
  hours: [{ days: ['monday', 'tuesday', 'thursday'], from: '08:00', to: '11:00' }],
  minutes: 30,
};

const text = (root: Element): string => root.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
const radio = (root: Element, label: string): HTMLInputElement => {
  const found = [...(root.shadowRoot?.querySelectorAll('label') ?? [])].find((one) =>
    one.textContent.trim().startsWith(label),
  );
  return find<HTMLInputElement>(root, `#${CSS.escape(found?.htmlFor ?? 'none')}`);
};
const button = (root: Element, label: string): HTMLButtonElement => {
  const found = [...(root.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (one) => one.textContent.trim() === label,
  );
  if (!found) throw new Error(`no button <${label}>`);
  return found;
};

describe('an appointment', () => {
  it('shows the first day with a free time, where it is, and sends the time that is chosen', async () => {
    const stage = await mountField(FIELD);
    await settled();
    expect(text(stage)).toContain('Nơi hẹn: UBND phường Vĩnh Yên');
    expect(radio(stage, 'Thứ Ba, 01/12/2026').checked).toBe(true);
    expect(radio(stage, '08:00').disabled).toBe(true);
    radio(stage, '09:00').click();
    await settled();
    expect(stage.sent).toEqual([{ date: '2026-12-01', from: '09:00' }]);
    expect(text(stage)).toContain('Đã chọn: Thứ Ba, 01/12/2026, 09:00–09:30');
  });

  it('is chosen with the keyboard alone', async () => {
    const stage = await mountField(FIELD);
    await settled();
    radio(stage, 'Thứ Ba').focus();
    await userEvent.keyboard('{ArrowRight}');
    await settled();
    expect(radio(stage, 'Thứ Năm, 03/12/2026').checked).toBe(true);
    await userEvent.keyboard('{Tab}{Tab}{Tab} ');
    await settled();
    expect(stage.sent).toEqual([{ date: '2026-12-03', from: '08:00' }]);
    await userEvent.keyboard('{ArrowRight}');
    expect(stage.sent.at(-1)).toEqual({ date: '2026-12-03', from: '08:30' });
  });

  it('turns to other weeks, keeps the focus and what was chosen', async () => {
    const stage = await mountField(FIELD, { value: { date: '2026-12-01', from: '09:00' } });
    await settled();
    button(stage, 'Các ngày sau').focus();
    button(stage, 'Các ngày sau').click();
    await settled();
    expect(radio(stage, 'Thứ Hai, 07/12/2026').checked).toBe(true);
    expect(stage.shadowRoot?.activeElement).toBe(button(stage, 'Các ngày sau'));
    expect(button(stage, 'Các ngày sau').getAttribute('aria-disabled')).toBe('true');
    expect(text(stage)).toContain('Đã chọn: Thứ Ba, 01/12/2026');
    button(stage, 'Các ngày trước').click();
    await settled();
    expect(radio(stage, '09:00').checked).toBe(true);
  });

  it('is cleared', async () => {
    const stage = await mountField(FIELD, { value: { date: '2026-12-01', from: '09:00' }, required: false });
    await settled();
    button(stage, 'Bỏ chọn').click();
    await settled();
    expect(stage.sent).toEqual([null]);
    expect(text(stage)).not.toContain('Đã chọn');
  });

  it('says when it cannot be loaded, loses nothing, and tries again', async () => {
    const freeSlots = vi.fn<() => Promise<SlotWeek>>().mockRejectedValueOnce(new Error('offline'));
    freeSlots.mockResolvedValue(storyWeek);
    const stage = await mountField(FIELD, { value: { date: '2026-12-01', from: '09:00' } }, { freeSlots });
    await settled();
    expect(find(stage, '[role="alert"]').textContent).toContain('Chưa tải được lịch hẹn');
    expect(text(stage)).toContain('Đã chọn: Thứ Ba, 01/12/2026, 09:00–09:30');
    button(stage, 'Thử lại').click();
    await settled();
    expect(radio(stage, '09:00').checked).toBe(true);
    expect(stage.sent).toEqual([]);
  });

  it('says that the time which was chosen has gone meanwhile', async () => {
    const stage = await mountField(FIELD, { value: { date: '2026-12-01', from: '08:00' } });
    await settled();
    expect(text(stage)).toContain(
      'Giờ đã chọn (Thứ Ba, 01/12/2026, 08:00–08:30) không còn chỗ. Chọn giờ khác.',
    );
  });

  it('looks again when it is told that the time was taken', async () => {
    const freeSlots = vi.fn(storySlots);
    const stage = await mountField(FIELD, { value: { date: '2026-12-01', from: '09:00' } }, { freeSlots });
    await settled();
    expect(freeSlots).toHaveBeenCalledTimes(1);
    stage.given = {
      ...stage.given,
      problems: [{ code: 'slot-taken', pointer: '/lich_hen', severity: 'error' }],
    };
    await settled();
    expect(freeSlots).toHaveBeenCalledTimes(2);
    expect(text(stage)).toContain('Giờ hẹn này vừa có người đặt hết chỗ.');
  });

  it('looks again when it comes back into view, as after the review', async () => {
    const freeSlots = vi.fn(storySlots);
    const stage = await mountField(FIELD, {}, { freeSlots });
    await settled();
    await expect.poll(() => freeSlots.mock.calls.length).toBe(1);
    const turn = (display: string) =>
      new Promise<void>((resolve) => {
        stage.style.display = display;
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve();
          }),
        );
      });
    await turn('none');
    await turn('block');
    await expect.poll(() => freeSlots.mock.calls.length).toBe(2);
  });

  it('leaves aside an answer that comes after a later question', async () => {
    const waiting: ((week: SlotWeek) => void)[] = [];
    const freeSlots = () => new Promise<SlotWeek>((resolve) => waiting.push(resolve));
    const stage = await mountField(FIELD, {}, { freeSlots });
    waiting[0]?.(storyWeek);
    await settled();
    button(stage, 'Các ngày sau').click();
    button(stage, 'Các ngày sau').click();
    waiting[2]?.(await storySlots('', '2026-12-07'));
    waiting[1]?.(storyWeek);
    await settled();
    expect(radio(stage, 'Thứ Hai, 07/12/2026').checked).toBe(true);
  });

  it('says that nothing is offered, or that the unit is not known yet', async () => {
    const empty = { unit: 'UBND', days: [], earlier: null, later: null };
    const none = await mountField(FIELD, {}, { freeSlots: () => Promise.resolve(empty) });
    await settled();
    expect(text(none)).toContain('Hiện không có ngày, giờ nào để hẹn');
    const unknown = await mountField(
      FIELD,
      {},
      { freeSlots: () => Promise.resolve({ ...empty, unit: null }) },
    );
    await settled();
    expect(text(unknown)).toContain('Chưa xác định được cơ quan tiếp nhận');
  });

  it('is asked of nobody where it cannot be changed', async () => {
    const freeSlots = vi.fn(storySlots);
    const given = { value: { date: '2026-12-01', from: '09:00' }, readonly: true };
    const stage = await mountField(FIELD, given, { freeSlots });
    await settled();
    expect(text(stage)).toContain('Thứ Ba, 01/12/2026, 09:00–09:30');
    expect(freeSlots).not.toHaveBeenCalled();
  });
});
