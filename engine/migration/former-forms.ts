import type { Json } from '../answers/answers.ts';
import { rulesOf } from '../case/access.ts';
import { applicantForms } from '../case/applicant-forms.ts';
import { caseForms } from '../case/case-forms.ts';
import type { Case } from '../case/case.ts';
import type { EngineContext } from '../case/context.ts';
import { formSections } from '../case/form-sections.ts';
import type { FormerForm } from '../case/former-definition.ts';
import { maskSections } from '../case/mask-rows.ts';
import { isList, isObject } from '../draft/draft-document.ts';
import type { CompiledForm, DisplayRow, DisplaySection } from '../form/index.ts';
import { movePointer } from './move-answers.ts';
import { renamed, type Passage } from './passage.ts';

/**
 * Answers for which the new version has no place, as they read in the old one, with who may read them: so that whoever
 * could see them and their files still can.
 *
 * @param kept what was taken out of the answers, by form and under the keys of the new version
 */
export function formerForms(
  passage: Passage,
  current: Case,
  kept: Case['answers'],
  context: EngineContext,
): FormerForm[] {
  if (Object.keys(kept).length === 0) return [];
  const { from, plan } = passage;
  const reading = {
    ...{ procedure: from, current, language: 'vi' as const },
    forms: caseForms(from, current, context),
  };
  const ofApplicant = applicantForms(from);
  return Object.entries(current.answers).flatMap(([key, answers]): FormerForm[] => {
    const form = from.forms.get(key);
    const name = renamed(plan.renames.forms, key);
    const rest = kept[name];
    if (form === undefined || rest === undefined) return [];
    const isKept = (pointer: string): boolean => holds(rest as Json, movePointer(passage, name, pointer));
    const sections = keptSections(formSections(reading, key, answers), isKept);
    if (sections.length === 0) return [];
    return [
      {
        ...{ form: key, title: form.title, ofApplicant: ofApplicant.has(key), sections },
        ...coveredOf(form, sections),
        rights: rightsOver(passage, key, sections),
      },
    ];
  });
}

/** Whether there is a value at a pointer, an empty one too. */
function holds(value: Json, pointer: string): boolean {
  let place: Json | undefined = value;
  for (const key of pointer.split('/').slice(1)) {
    if (isList(place)) place = place[Number(key)];
    else place = isObject(place) && Object.hasOwn(place, key) ? place[key] : undefined;
  }
  return place !== undefined;
}

function keptSections(
  sections: readonly DisplaySection[],
  isKept: (pointer: string) => boolean,
): DisplaySection[] {
  const inside = (rows: readonly DisplayRow[]): DisplayRow[] =>
    rows.filter(({ pointer }) => isKept(pointer)).map(keptRow);
  // What a table adds up to is said of all its columns.
  const keptRow = ({ totals: _totals, ...row }: DisplayRow): DisplayRow => ({
    ...row,
    ...(row.members === undefined ? {} : { members: inside(row.members) }),
    ...(row.items === undefined
      ? {}
      : {
          items: row.items
            .map((item) => ({ ...item, rows: inside(item.rows) }))
            .filter(({ rows }) => rows.length > 0),
        }),
  });
  return sections
    .map((section) => ({ ...section, rows: inside(section.rows) }))
    .filter(({ rows }) => rows.length > 0);
}

function coveredOf(form: CompiledForm, sections: readonly DisplaySection[]): Pick<FormerForm, 'covered'> {
  const covered = maskSections(form, sections, () => true);
  return covered === sections ? {} : { covered };
}

/** The access rules over what is kept, in every state: where a case stands now may be no state of theirs. */
function rightsOver(
  { from, plan }: Passage,
  form: string,
  sections: readonly DisplaySection[],
): FormerForm['rights'] {
  const shown = sections.flatMap(({ rows }) => rows.map(({ key }) => key));
  return rulesOf(from).flatMap(({ form: of, keys, rule: { may, roles } }) => {
    const named = shown.filter((key) => keys.has(key));
    if (of !== form || may === 'write' || named.length === 0) return [];
    return [{ may, keys: named, roles: roles.map((role) => renamed(plan.renames.roles, role)) }];
  });
}
