import { html } from 'lit';
import type { Connection, FormServices, ThutucForm } from '../../../components/index.ts';
import './connected-form.ts';
import type { PageSettings } from './connected-form.ts';
import { serverOf } from './embed-session.ts';
import type { NamedFormClient } from './open-named-form.ts';

/**
 * Connects `<thutuc-form procedure="…">` to its server.
 *
 * @param connect that of the components
 * @param clientOf whom a form asks; null for the server that it names
 */
export function connectForms(
  connect: (tag: string, connection: Connection) => void,
  clientOf: (form: Element) => NamedFormClient | null = () => null,
): void {
  connect('thutuc-form', (element) => {
    const form = element as ThutucForm;
    return html`<thutuc-connected-form
      exportparts="progress, page, section, row, field, label, hint, problem, input, choice, value, words, actions, summary, files, without"
      .procedure=${form.procedure}
      .formKey=${form.formKey}
      .server=${serverOf(element)}
      .settings=${settingsOf(form)}
      .client=${clientOf(form)}
      .language=${form.language}
    ></thutuc-connected-form>`;
  });
}

function settingsOf(form: ThutucForm): PageSettings {
  const { answers, mode, page, editable, review, completeLabel, stepsAfter, canLeave } = form;
  // A page may give some services, or none: the others are those of the server.
  const services = form.services as Partial<FormServices> | undefined;
  return { answers, mode, page, editable, review, completeLabel, stepsAfter, canLeave, services };
}
