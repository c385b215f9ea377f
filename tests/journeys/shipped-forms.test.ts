import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { documentsIn, readDocument, surroundings } from '../../definitions/read-definitions.fixture.ts';
import { compileProcedure } from '../../engine/authoring/index.ts';
import { applicationForm, type CompiledField, type Definition } from '../../engine/index.ts';
import { openWindow } from './harness/chromium.ts';
import { fillForm } from './harness/fill-form.ts';
import { smallPdf, visit } from './harness/people.ts';
import { openProduct } from './harness/product.ts';
import { browserOnStage } from './harness/stage.ts';
import { signIn } from './harness/sign-in.ts';

const definitions = documentsIn('procedures').map((file) => readDocument(file) as Definition);

/**
 * The application of every shipped procedure is filled with the answers of its first scenario, through the real
 * screens, by a person whose identity says what the scenario's applicant is.
 */
describe.each(definitions.map((definition) => [definition.id, definition] as const))(
  'the application of %s',
  (id, definition) => {
    const form = applicationForm(compileProcedure(definition, 'test'));
    const [scenario] = definition.scenarios ?? [];
    if (!scenario) throw new Error(`${id} has no scenario`);
    const fields = form.pages.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
    const person = {
      account: 'nguoi-nop',
      name: 'Người Nộp Mẫu',
      password: 'nguoi-nop-2026',
      description: { vi: 'Người nộp của tình huống thứ nhất.' },
      identityLevel: scenario.identityLevel ?? 2,
      claims: claimsOf(fields, scenario.answers),
    };
    const browser = browserOnStage();

    it('is filled on the screen and says what the scenario expects', async () => {
      const product = await openProduct(scenario.submittedAt, { people: [person] });
      const { page, faults } = await openWindow(browser());
      try {
        await page.goto(`${product.address}/nop/${id}`);
        await signIn(page, person);
        await fillForm(page, form, scenario.answers, (catalogue, code) => {
          return surroundings.catalogue(catalogue)?.name(code, 'vi') ?? code;
        });
        await attachPapers(page, scenario.files ?? []);
        const fee = scenario.expect?.fee ?? 0;
        await page.getByRole('heading', { name: 'Kiểm tra và nộp hồ sơ', level: 2 }).waitFor();
        if (fee > 0) await page.getByText(fee.toLocaleString('vi-VN')).first().waitFor();
        await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
        await page.getByRole('heading', { name: 'Đã nộp hồ sơ' }).waitFor();

        const { client } = await visit(product.address, person);
        const { items } = await client.cases();
        expect(items.length).toBe(1);
        const seen = await client.case(items[0]?.id ?? '');
        expect(seen.fees.reduce((sum, { amount }) => sum + amount, 0)).toBe(fee);
        const papers = seen.dossier.filter(({ required }) => required).map(({ component }) => component);
        const needed = [...new Set(papers)];
        expect(needed).toEqual(scenario.expect?.components ?? needed);
        const stored = await product.server.services.store.cases.get(items[0]?.id ?? '');
        expect(stored?.answers[form.key]).toMatchObject(computedOf(fields, scenario.expect?.values ?? {}));
        expect(faults).toEqual([]);
      } finally {
        await page.context().close();
        await product.close();
      }
    });
  },
);

/** What the identity of the applicant must say, so that the fields which it fills hold the scenario's answers. */
function claimsOf(
  fields: readonly CompiledField[],
  answers: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap(({ field, fields: members }): [string, unknown][] => {
      const value = answers[field.key];
      if (value === undefined || value === null) return [];
      if (field.type === 'group')
        return Object.entries(claimsOf(members, value as Readonly<Record<string, unknown>>));
      const claim = field.prefill?.claim;
      return claim === undefined ? [] : [[claim, value]];
    }),
  );
}

/** Expected values that are fields of the form. */
function computedOf(
  fields: readonly CompiledField[],
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const keys = new Set(fields.map(({ field }) => field.key));
  return Object.fromEntries(Object.entries(values).filter(([key]) => keys.has(key)));
}

/** Hands in a small PDF for each paper of the scenario; one for a row is named with its number, `RU03[0]`. */
async function attachPapers(page: Page, keys: readonly string[]): Promise<void> {
  const content = Buffer.from(await smallPdf().arrayBuffer());
  for (const key of keys) {
    const [, component = key, row] = /^(.*)\[(\d+)\]$/.exec(key) ?? [];
    const place =
      row === undefined
        ? page.locator(`thutuc-dossier [data-pointer="/dossier/${key}"]`)
        : page.locator(`thutuc-dossier [data-pointer^="/dossier/${component}["]`).nth(Number(row));
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      place.getByRole('button', { name: /Chọn tệp/ }).click(),
    ]);
    await chooser.setFiles({ name: `${key}.pdf`, mimeType: 'application/pdf', buffer: content });
    await place.getByText(`Đã tải lên ${key}.pdf`).waitFor();
  }
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
}
