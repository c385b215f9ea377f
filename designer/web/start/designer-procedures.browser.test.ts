import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { DefinitionVersion } from '../../../runtime/api/index.ts';
import type { DesignerProcedures } from './designer-procedures.ts';
import './designer-procedures.ts';

const version = (number: number): DefinitionVersion => ({
  ...{ id: `p${number}`, code: `1.00${1000 + number}`, title: { vi: `Cấp phép số ${number}`, en: '' } },
  ...{ version: 1, hash: `h${number}`, status: 'active', live: true, note: '' },
  ...{ effectiveFrom: '2026-01-01T00:00:00Z', publishedAt: '', publishedBy: '', proposedBy: '' },
});

describe('designer-procedures', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });
  const shown = async (): Promise<DesignerProcedures> => {
    const element = document.createElement('designer-procedures');
    element.versions = Array.from({ length: 120 }, (_one, index) => version(index + 1));
    document.body.append(element);
    await element.updateComplete;
    return element;
  };
  const titles = (element: DesignerProcedures) =>
    [...element.renderRoot.querySelectorAll('.title')].map((one) => one.textContent);

  it('shows the first of many, and leads the keyboard to the next ones', async () => {
    const element = await shown();
    expect(titles(element).length).toBe(50);
    element.renderRoot.querySelector<HTMLElement>('.more')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => titles(element).length).toBe(100);
    await expect
      .poll(() => element.shadowRoot?.activeElement?.getAttribute('aria-label'))
      .toBe('Sửa Cấp phép số 51');
  });

  it('finds one by its code, and says so where none fits', async () => {
    const element = await shown();
    element.renderRoot.querySelector<HTMLInputElement>('#find')?.focus();
    await userEvent.keyboard('1.001117');
    await expect.poll(() => titles(element)).toEqual(['Cấp phép số 117']);
    expect(element.renderRoot.querySelector('[role=status]')?.textContent).toContain('1 trong 120');
    await userEvent.keyboard('9');
    await expect.poll(() => titles(element)).toEqual([]);
    expect(element.renderRoot.querySelector('[role=status]')?.textContent).toContain(
      'Không có thủ tục nào khớp',
    );
  });
});
