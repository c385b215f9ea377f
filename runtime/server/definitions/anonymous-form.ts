import {
  applicationEnvironment,
  emptyAnswers,
  signatureMethods,
  type Applicant,
  type CompiledField,
  type CompiledForm,
  type EngineContext,
  type Field,
} from '../../../engine/index.ts';
import type { AnonymousForm, FormSource } from '../../api/index.ts';
import { onlineChannel } from '../drafts/online-channel.ts';
import { formFacts } from './form-facts.ts';
import { readsOf } from './form-package.ts';
import type { RunnableProcedure } from './procedure-library.ts';
import { procedureName } from './procedure-name.ts';

const nobody: Applicant = { account: '', name: '', identityLevel: 0, claims: {} };

/**
 * A form for whoever is not signed in, and has no draft: the moment, the parameters and the working days that its
 * rules read. Nothing is known of a person, so nothing is filled in from an identity, and registries, which hold data
 * of people, are not asked.
 */
export function anonymousForm(
  runnable: RunnableProcedure,
  form: CompiledForm,
  context: EngineContext,
): AnonymousForm {
  const about = { channel: onlineChannel(runnable), applicant: nobody };
  const environment = applicationEnvironment(runnable.procedure, about, context);
  return {
    procedure: procedureName(runnable),
    form: form.key,
    environment: formFacts(environment, readsOf(runnable, form)),
    answers: { ...emptyAnswers(form, environment) },
    unavailable: [...sourcesOf(form)].sort(),
  };
}

/** Whatever a form takes from elsewhere than the person who fills it. */
function sourcesOf(form: CompiledForm): ReadonlySet<FormSource> {
  const sources = new Set<FormSource>();
  const walk = (fields: readonly CompiledField[]): void => {
    for (const { field, rules, fields: inner } of fields) {
      if (field.prefill?.claim !== undefined) sources.add('identity');
      if (rules.prefillFrom !== null) sources.add('registry');
      if (takesFile(field)) sources.add('files');
      if (field.type === 'appointment') sources.add('slots');
      walk(inner);
    }
  };
  for (const { sections } of form.pages) for (const { fields } of sections) walk(fields);
  return sources;
}

function takesFile(field: Field): boolean {
  if (field.type !== 'signature') return field.type === 'file';
  return signatureMethods(field).some((method) => method === 'draw' || method === 'image');
}
