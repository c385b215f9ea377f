import { expect, test } from 'vitest';
import { readDocument, surroundings } from '../../../definitions/read-definitions.fixture.ts';
import { compileProcedure, firstApplication } from '../../../engine/authoring/index.ts';
import type { Definition } from '../../../engine/index.ts';
import { officeMoment } from './office-moment.ts';

const calendar = surroundings.calendar();
const [session] = calendar.officeHours('2026-11-23');

test('a trial begins when the offices open on the next working day, whatever the hour is now', () => {
  expect(officeMoment('2026-11-20T02:49:00+07:00', calendar)).toBe(
    `2026-11-23T${session?.from ?? ''}:00+07:00`,
  );
  expect(officeMoment('2126-11-20T02:49:00+07:00', calendar)).toBe('2126-11-20T02:49:00+07:00');
});

test('a text that asks for a name is filled with one, not with its own label', () => {
  const skeleton = readDocument('skeletons/xac-nhan-giai-quyet-ngay.json') as Definition;
  const form = skeleton.forms[skeleton.application];
  const fields = [
    { key: 'ten_nguoi_moi', type: 'text', required: true, label: { vi: 'Họ, chữ đệm, tên của con' } },
    { key: 'noi_dung_moi', type: 'text', required: true, label: { vi: 'Tên nơi họp' } },
  ] as const;
  const [page] = form?.pages ?? [];
  if (form === undefined || page === undefined) throw new Error('no form');
  const first = { ...page, sections: [{ key: 'moi', title: { vi: 'Mới' }, fields }, ...page.sections] };
  const changed = {
    ...skeleton,
    forms: { ...skeleton.forms, [skeleton.application]: { ...form, pages: [first, ...form.pages.slice(1)] } },
  } as unknown as Definition;
  const submittedAt = '2026-11-20T09:00:00+07:00';
  const { application } = firstApplication(compileProcedure(changed, 'test'), { submittedAt }, surroundings);
  expect(application.answers).toMatchObject({
    ten_nguoi_moi: 'Nguyễn Văn An',
    noi_dung_moi: 'Tên nơi họp',
  });
});
