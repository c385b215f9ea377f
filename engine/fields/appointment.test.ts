import { describe, expect, it } from 'vitest';
import { compileForm } from '../form/compiler/index.ts';
import type { AppointmentField } from '../generated/definition-types.ts';
import { slotEnd, slotTimes } from './appointment-slots.ts';
import { appointment } from './appointment.ts';

const field: AppointmentField = {
  key: 'lich_hen',
  type: 'appointment',
  label: { vi: 'Lịch hẹn' },
  hours: [
    { days: ['monday', 'tuesday'], from: '13:30', to: '15:00' },
    { days: ['tuesday'], from: '08:00', to: '09:10' },
  ],
  minutes: 30,
};

describe('an appointment', () => {
  it('has the slots of its day, earliest first, and none that ends after the hours', () => {
    expect(slotTimes(field, '2026-11-30')).toEqual(['13:30', '14:00', '14:30']);
    expect(slotTimes(field, '2026-12-01')).toEqual(['08:00', '08:30', '13:30', '14:00', '14:30']);
    expect(slotTimes(field, '2026-12-02')).toEqual([]);
    expect(slotEnd(field, '08:30')).toBe('09:00');
  });

  it('is read as people write dates and times, and keeps nothing else', () => {
    const environment = {} as never;
    const sent = { date: ' 2026-12-01 ', from: '8h30', unit: 'x' };
    expect(appointment.normalise(sent, field, environment)).toEqual({ date: '2026-12-01', from: '08:30' });
    expect(appointment.normalise({ date: '', from: null }, field, environment)).toBeNull();
  });

  it('must be one of the week’s slots', () => {
    const codes = (value: unknown) =>
      appointment.check(value, field, {} as never, {} as never).map(({ code }) => code);
    expect(codes({ date: '2026-12-01', from: '08:30' })).toEqual([]);
    expect(codes({ date: '2026-11-30', from: '08:30' })).toEqual(['slot-not-offered']);
    expect(codes({ date: '2026-12-01', from: '08:10' })).toEqual(['slot-not-offered']);
    expect(codes({ date: '2026-02-30', from: '08:30' })).toEqual(['value-unreadable']);
    expect(codes({ date: '2026-12-01' })).toEqual(['value-unreadable']);
  });

  it('reads as day and hours, in both languages', () => {
    const form = {
      title: { vi: 'f' },
      pages: [{ key: 'p', title: { vi: 'p' }, sections: [{ key: 's', fields: [field] }] }],
    };
    const compiled = compileForm('f', form, '').form.pages[0]?.sections[0]?.fields[0] as never;
    const slot = { date: '2026-12-01', from: '08:00' };
    expect(appointment.display(slot, compiled, 'vi', {} as never)).toBe('Thứ Ba, 01/12/2026, 08:00–08:30');
    expect(appointment.display(slot, compiled, 'en', {} as never)).toBe('Tuesday, 01/12/2026, 08:00–08:30');
  });
});
