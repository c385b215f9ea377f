import { accessOf, isMasked, type CompiledField, type CompiledForm } from '../../../engine/index.ts';
import type { LookedAt } from './looked-at.ts';

/**
 * What the rules of a form read of the other forms, as far as its reader may know it: nothing of what they may not
 * read, and of what is masked only what the form's own rules speak of, for those who may unmask it.
 */
export function factsFor(
  { runnable: { procedure }, current, actor }: LookedAt,
  form: CompiledForm,
  outer: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const access = accessOf(procedure, current, actor);
  const rules = JSON.stringify(form);
  const kept = (of: CompiledForm, values: object): Record<string, unknown> => {
    const all = of.pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
    const isKnown = (key: string): boolean => {
      const compiled = all.find(({ field }) => field.key === key);
      if (!compiled) return true;
      if (!access.reads(of.key, key)) return false;
      return !hasMasked(compiled) || (access.unmasks(of.key, key) && rules.includes(JSON.stringify(key)));
    };
    return Object.fromEntries(Object.entries(values).filter(([key]) => isKnown(key)));
  };
  const { application } = procedure.definition;
  const first = procedure.forms.get(application);
  const facts = first && application !== form.key ? kept(first, outer) : { ...outer };
  for (const [key, other] of procedure.forms) {
    const values = facts[key];
    if (key !== application && typeof values === 'object' && values !== null)
      facts[key] = kept(other, values);
  }
  return facts;
}

function hasMasked({ field, fields }: CompiledField): boolean {
  return isMasked(field) || fields.some(hasMasked);
}
