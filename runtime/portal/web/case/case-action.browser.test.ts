import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { compileStory } from '../../../../components/story-kit/compile-story.ts';
import type { CaseView, OfferView } from '../../../../engine/index.ts';
import type { CaseForm } from '../../../api/index.ts';
import type { CaseClient } from './case-client.ts';
import '../../../../components/index.ts';
import './case-action.ts';

const form = compileStory({
  title: { vi: 'Lịch kiểm tra', en: 'Inspection' },
  pages: [
    {
      key: 'p',
      title: { vi: 'Trang', en: 'Page' },
      sections: [{ key: 's', fields: [{ key: 'ten', type: 'text', label: { vi: 'Người có mặt' } }] }],
    },
  ],
});
const shipped = { hash: 'h', form, dossier: null, parameters: {}, catalogues: [] };
const environment = {
  ...{ today: '2026-11-20', now: '2026-11-20T02:10:00.000Z', outer: {}, claims: {} },
  ...{ saved: null, registry: [], workingDays: null },
};
const given = { package: shipped, environment, answers: {}, editable: null } as unknown as CaseForm;
const asked: OfferView = {
  ...{ event: 'CO_MAT', task: null, label: { vi: 'Xác nhận có mặt' }, tone: 'primary', form: form.key },
  ...{ answers: null, reason: false, supplement: false, corrects: false },
  ...{ confirm: null, collects: null, blocked: null },
};

afterEach(() => {
  document.body.replaceChildren();
});

test('what is typed stays, though the button was pressed before the form came by itself', async () => {
  const coming: ((form: CaseForm) => void)[] = [];
  const client: Partial<CaseClient> = {
    caseForm: () => new Promise((resolve) => coming.push(resolve)),
  };
  const element = document.createElement('thutuc-case-action');
  const view = { id: 'ho-so-1', revision: 3, procedure: { hash: 'h' }, forms: [], supplement: null };
  Object.assign(element, { client, view: view as unknown as CaseView, offer: asked });
  document.body.append(element);
  await page.getByRole('button', { name: 'Xác nhận có mặt' }).click();
  const [first, ...others] = coming;
  first?.(given);
  const box = page.getByRole('textbox', { name: 'Người có mặt' });
  await box.fill('Lê Thị Mẫu');
  for (const later of others) later(given);
  await expect.element(box).toHaveValue('Lê Thị Mẫu');
  expect(others).toEqual([]);
});
