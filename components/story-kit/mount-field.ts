import { html } from 'lit';
import type { Field, FieldState } from '../../engine/index.ts';
import { partsOfFields } from '../fields/field-elements.ts';
import type { FormServices } from '../services/form-services.ts';
import { compileField } from './compile-story.ts';
import './field-stage.ts';
import type { FieldStage } from './field-stage.ts';
import { find, mount } from './mount.ts';
import { storyServices } from './story-services.ts';

/** A field in a test, alone on its stage. */
export async function mountField(
  field: Field,
  given: Partial<FieldState> = {},
  services: Partial<FormServices> = {},
): Promise<FieldStage> {
  const compiled = compileField(field);
  await Promise.all(partsOfFields([compiled]).map((part) => part.fetch()));
  const place = await mount(
    html`<field-stage
      .compiled=${compiled}
      .given=${given}
      .services=${storyServices(services)}
    ></field-stage>`,
  );
  return find<FieldStage>(place, 'field-stage');
}
