import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { draftHead, sessionWithOthers } from '../draft/session.fixture.ts';
import './designer-conflicts.ts';

const base: DraftDocument = {
  title: { vi: 'Cấp giấy' },
  deadlines: { giai_quyet: { title: { vi: 'Giải quyết' }, amount: 3, unit: 'workingDay' } },
};

/** Two people have changed two texts, each in another way; this is the screen of the one who saves later. */
async function shown() {
  const theirs: DraftDocument = {
    title: { vi: 'Cấp giấy phép' },
    deadlines: { giai_quyet: { title: { vi: 'Giải quyết' }, amount: 5, unit: 'workingDay' } },
  };
  const { session, server } = sessionWithOthers(base);
  session.set('/title/vi', 'Cấp giấy chứng nhận');
  session.set('/deadlines/giai_quyet/amount', 2);
  const updatedBy = { account: 'binh', name: 'Bình' };
  server.kept = { head: { ...draftHead, revision: 2, updatedBy }, document: theirs };
  await session.saveNow();
  const element = document.createElement('designer-conflicts');
  Object.assign(element, { session });
  document.body.replaceChildren(element);
  await element.updateComplete;
  return { session, saved: () => server.kept.document };
}

test('each place is called as its author calls it, with both sides and what was there before', async () => {
  const { session } = await shown();
  expect(session.conflicts.map(({ at }) => at)).toEqual(['/title/vi', '/deadlines/giai_quyet/amount']);
  const title = page.getByRole('group', { name: 'Tên thủ tục' });
  await expect.element(title.getByRole('radio', { name: 'Của bạn Cấp giấy chứng nhận' })).toBeChecked();
  await expect.element(title.getByRole('radio', { name: 'Của Bình Cấp giấy phép' })).not.toBeChecked();
  await expect.element(title.getByText('Trước đó: Cấp giấy', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('group', { name: 'Giải quyết › Thời gian' })).toBeVisible();
});

test('the choices are kept together and saved, and undo brings the other side back', async () => {
  const { session, saved } = await shown();
  await page
    .getByRole('group', { name: 'Giải quyết › Thời gian' })
    .getByRole('radio', { name: /^Của Bình/ })
    .click();
  await page.getByRole('button', { name: 'Giữ các lựa chọn này' }).click();
  await session.saveNow();
  const amount = (document: DraftDocument) =>
    (document['deadlines'] as { giai_quyet: { amount: number } }).giai_quyet.amount;
  expect([saved()['title'], amount(saved())]).toEqual([{ vi: 'Cấp giấy chứng nhận' }, 5]);
  session.undo();
  expect(session.document['title']).toEqual({ vi: 'Cấp giấy phép' });
});
