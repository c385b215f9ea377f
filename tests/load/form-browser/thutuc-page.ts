import '../../../components/tokens/base.css';
import '../../../components/tokens/tokens.css';
import { ThutucForm } from '../../../components/form/index.ts';
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
  form.services = {
    searchCatalogue: () => Promise.resolve([]),
    entryName: (_catalogue, code) => Promise.resolve(code),
    upload: () => Promise.reject(new Error('nothing is uploaded here')),
    words: () => '',
  };
  document.body.append(form);
};
