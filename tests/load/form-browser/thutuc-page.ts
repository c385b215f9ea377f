import '../../../components/tokens/base.css';
import '../../../components/tokens/tokens.css';
import { ThutucForm, type FormServices } from '../../../components/form/index.ts';
import type { CompiledForm } from '../../../engine/index.ts';

/** Our form, as an embedder has it: compiled elsewhere, drawn here. */
const compiled = (await (await fetch('/form.json')).json()) as CompiledForm;

window.draw = () => {
  const form = new ThutucForm();
  form.form = compiled;
  form.environment = {
    today: '2026-11-20',
    now: '2026-11-20T02:10:00.000Z',
    outer: {},
    claims: {},
    catalogue: () => undefined,
  };
  // Plain fields ask for nothing.
  form.services = {} as FormServices;
  document.body.append(form);
};
