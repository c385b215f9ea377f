import { readsOf, sayExpression, scopeAt, type DraftDocument } from '../../../engine/authoring/index.ts';
import type { Component, Definition, Procedure, Text } from '../../../engine/index.ts';

const known = new WeakMap<Component, Text | null>();

/**
 * When a paper of the dossier is asked for, in the words of the application (TT 02/2017/TT-VPCP: the public page says
 * which papers a dossier has). Null where it does not depend on answers alone that the applicant gives: what an
 * office finds out, and what is computed, means nothing to somebody who has not begun.
 *
 * @example componentCondition(procedure, component) // { vi: 'Nội dung đề nghị là “Di dời công trình”', … }
 */
export function componentCondition(procedure: Procedure, component: Component): Text | null {
  const before = known.get(component);
  if (before !== undefined) return before;
  const condition = conditionOf(procedure, component);
  known.set(component, condition);
  return condition;
}

function conditionOf(procedure: Procedure, component: Component): Text | null {
  const { definition } = procedure;
  if (typeof component.required !== 'string') return null;
  const expression = procedure.expression(component.required);
  const asked = askedKeys(definition);
  if (!readsOf(expression).every(([name = '']) => asked.has(name))) return null;
  const at = `/dossier/components/${definition.dossier.components.indexOf(component)}/required`;
  const scope = scopeAt(definition as unknown as DraftDocument, at);
  return {
    vi: sayExpression(expression, scope, 'vi', true),
    en: sayExpression(expression, scope, 'en', true),
  };
}

/** Keys of the fields at the top of the application that people fill themselves; no form is compiled for them. */
function askedKeys({ forms, application }: Definition): ReadonlySet<string> {
  const fields = forms[application]?.pages.flatMap(({ sections }) =>
    sections.flatMap((section) => section.fields),
  );
  return new Set(fields?.filter(({ value }) => value === undefined).map(({ key }) => key));
}
