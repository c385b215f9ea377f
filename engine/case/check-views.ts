import { displayForm, withAnswer } from '../form/index.ts';
import type { Answers } from '../answers/answers.ts';
import type { Language } from '../text/text.ts';
import type { FieldAccess } from './access.ts';
import { questionsFor } from './check-registry.ts';
import { comparesAnything } from './check-questions.ts';
import type { CaseForms } from './case-forms.ts';
import type { Case } from './case.ts';
import type { Actor } from './command.ts';
import type { EngineContext } from './context.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { RegistryCheck } from './registry-check.ts';
import { rowAt } from './row-at.ts';
import type { Reach } from './rights.ts';
import type { CheckView, FormView } from './view-types.ts';

interface Looking {
  readonly procedure: Procedure;
  readonly current: Case;
  readonly actor: Actor;
  readonly context: EngineContext;
  readonly reach: Reach;
  readonly access: FieldAccess;
  readonly forms: CaseForms;
  readonly language: Language;
}

/**
 * How the application compares with registries, for one reader, by pointer and component. Those who applied read that
 * something was compared and nothing else; of what is covered, what the registry says is covered too.
 *
 * @param forms what the reader sees of the answers
 */
export function checkViews(looking: Looking, forms: readonly FormView[]): Record<string, CheckView> {
  const { procedure, current, reach } = looking;
  const checks = Object.entries(current.checks ?? {});
  if (checks.length === 0 || reach === 'consulted') return {};
  const sections = forms.find(({ form }) => form === procedure.definition.application)?.sections ?? [];
  const said = reach === 'clerk' ? foundInWords(looking) : new Map<string, string>();
  return Object.fromEntries(
    checks.flatMap(([place, check]): [string, CheckView][] => {
      const row = place.startsWith('/') ? rowAt(sections, place) : null;
      if (place.startsWith('/') && row === null) return [];
      if (reach !== 'clerk') {
        return check.result === 'match' || check.result === 'mismatch'
          ? [[place, { result: 'compared', at: check.at }]]
          : [];
      }
      const found = row?.masked === undefined ? (said.get(place) ?? '') : '';
      return [[place, clerksView(check, found)]];
    }),
  );
}

/** What the reader may compare now: pointers of answers and components. */
export function checkable({ procedure, current, actor, context, reach, forms }: Looking): string[] {
  if (reach !== 'clerk' || current.endedAt !== null || !comparesAnything(procedure)) return [];
  return questionsFor(procedure, current, actor, context, forms).map(({ place }) => place);
}

function clerksView({ result, registry, at, by, byHand }: RegistryCheck, found: string): CheckView {
  return {
    result,
    at,
    registry,
    by: by.for ? `${by.name} (${by.for.name})` : by.name,
    found,
    byHand: byHand ?? null,
    mayByHand: result === 'down' || result === 'none' || byHand !== undefined,
  };
}

/** What the registry says where it says something else, as people read it: the form shown with that in its place. */
function foundInWords({ current, forms, language }: Looking): Map<string, string> {
  const other = Object.entries(current.checks ?? {}).filter(
    ([place, { result, found }]) => place.startsWith('/') && result === 'mismatch' && found !== null,
  );
  if (other.length === 0) return new Map();
  const { form, answers, read, environment } = forms.application();
  const told = other.reduce<Answers>((all, [place, { found }]) => withAnswer(all, place, found), answers);
  const sections = displayForm(form, { answers: told, fields: read.fields }, language, environment);
  return new Map(other.map(([place]) => [place, rowAt(sections, place)?.value ?? '']));
}
