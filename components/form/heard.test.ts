import { html } from 'lit';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Field, FieldState } from '../../engine/index.ts';
import { partsOfFields } from '../fields/field-elements.ts';
import { compileField } from '../story-kit/compile-story.ts';
import { EVERY_KIND } from '../story-kit/every-kind.ts';
import '../story-kit/field-stage.ts';
import { heard } from '../story-kit/heard.ts';
import { mount, settled } from '../story-kit/mount.ts';
import { RIGHT_ANSWERS } from '../story-kit/right-answers.ts';

const REGISTRY = {
  kind: 'registry',
  id: 'dan-cu',
  title: { vi: 'Cơ sở dữ liệu quốc gia về dân cư' },
  at: '2026-11-20T02:10:00.000Z',
} as const;

/** How a field can stand on a form, and the file that holds what is then heard. */
const STATES: Readonly<Record<string, (field: Field) => Partial<FieldState>>> = {
  empty: () => ({ required: false }),
  required: () => ({ required: true }),
  filled: (field) => ({ value: RIGHT_ANSWERS[field.type] ?? null }),
  wrong: ({ key }) => ({
    problems: [
      { code: 'check-failed', pointer: `/${key}`, severity: 'error', message: { vi: 'Nội dung chưa đúng' } },
    ],
  }),
  readonly: (field) => ({ value: RIGHT_ANSWERS[field.type] ?? null, readonly: true }),
  prefilled: (field) => ({ value: RIGHT_ANSWERS[field.type] ?? null, source: REGISTRY }),
  locked: (field) => ({
    value: RIGHT_ANSWERS[field.type] ?? null,
    readonly: true,
    locked: true,
    source: REGISTRY,
  }),
};

it.each(Object.entries(STATES))(
  'every kind of field that is %s has its role, name, description and state',
  async (name, given) => {
    await page.viewport(1280, 900);
    const fields = Object.values(EVERY_KIND);
    await Promise.all(partsOfFields(fields.map((field) => compileField(field))).map((part) => part.fetch()));
    await mount(
      fields.map(
        (field) => html`<field-stage .compiled=${compileField(field)} .given=${given(field)}></field-stage>`,
      ),
    );
    await settled();
    await expect(await heard()).toMatchFileSnapshot(`./heard/${name}.txt`);
  },
);
