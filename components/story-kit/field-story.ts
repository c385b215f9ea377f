import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Field, FieldState, Language } from '../../engine/index.ts';
import { partsOfFields } from '../fields/field-elements.ts';
import type { FormServices } from '../services/form-services.ts';
import { compileField } from './compile-story.ts';
import './field-stage.ts';
import { storyServices } from './story-services.ts';

export interface FieldStoryOptions extends Partial<Omit<FieldState, 'problems'>> {
  /** What is wrong, in words. */
  readonly error?: string;
  readonly warning?: string;
  readonly language?: Language;
  readonly services?: Partial<FormServices>;
}

/** A field in one state. */
export function fieldStory(field: Field, options: FieldStoryOptions = {}): StoryObj {
  const { error, warning, language = 'vi', services = {}, ...given } = options;
  const pointer = `/${field.key}`;
  const problem = (severity: 'error' | 'warning', text: string | undefined) =>
    text === undefined ? [] : [{ code: 'check-failed', pointer, severity, message: { vi: text } }];
  const problems = [...problem('error', error), ...problem('warning', warning)];
  const compiled = compileField(field);
  return {
    loaders: [
      async () => ({ fetched: await Promise.all(partsOfFields([compiled]).map((part) => part.fetch())) }),
    ],
    render: () =>
      html`<field-stage
        .compiled=${compiled}
        .given=${{ ...given, problems }}
        .language=${language}
        .services=${storyServices(services)}
      ></field-stage>`,
  };
}

/** The page of a kind of field: what every field element is given, sends and exposes. */
export function fieldDocs(description: string): Pick<Meta, 'parameters' | 'argTypes'> {
  const row = (name: string, type: string, text: string, category: string) => ({
    [name]: { description: text, control: false as const, table: { category, type: { summary: type } } },
  });
  return {
    parameters: { docs: { description: { component: description } } },
    argTypes: {
      ...row('compiled', 'CompiledField', 'The field of the compiled form', 'properties'),
      ...row('state', 'FieldState', 'Value, required, read-only, and the problems to show', 'properties'),
      ...row('pointer', 'string', 'Where the answer is, as a JSON pointer', 'properties'),
      ...row('language', "'vi' | 'en'", 'Language of the texts', 'properties'),
      ...row('services', 'FormServices', 'Catalogues, uploads, words', 'properties'),
      ...row('field-change', 'CustomEvent<{ pointer, value }>', 'A person changed the answer', 'events'),
      ...row('::part()', 'field, label, hint, problem, input', 'Parts, through the form', 'parts'),
    },
  };
}
