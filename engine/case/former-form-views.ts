import type { DisplayRow, DisplaySection } from '../form/index.ts';
import { fillText, type Text } from '../text/text.ts';
import { rolesPlayed } from './access.ts';
import type { Case } from './case.ts';
import type { Actor } from './command.ts';
import type { FormerForm } from './former-definition.ts';
import type { Reach } from './rights.ts';
import { rowAt } from './row-at.ts';
import type { FormView } from './view-types.ts';

const titles: Text = {
  vi: '{title} – nội dung của phiên bản {version}',
  en: '{title} – what version {version} asked for',
};

/**
 * What forms of versions before asked for and the present one does not, for one reader: for those who applied what they
 * have filled themselves, for clerks all of it with covered what is masked. A unit that is only consulted is shown none.
 */
export function formerFormViews(current: Case, actor: Actor, reach: Reach): FormView[] {
  if (reach !== 'applicant' && reach !== 'clerk') return [];
  const plays = rolesPlayed(current, actor);
  return (current.formerly ?? []).flatMap(({ procedure, forms = [] }, index) =>
    forms.flatMap((former): FormView[] => {
      if (reach === 'applicant' && !former.ofApplicant) return [];
      const may = (right: 'read' | 'unmask', key: string): boolean =>
        former.rights.every(
          (one) => one.may !== right || !one.keys.includes(key) || one.roles.some((role) => plays(role)),
        );
      const shown = reach === 'applicant' ? former.sections : (former.covered ?? former.sections);
      const sections = shown
        .map((section) => ({
          ...section,
          rows: section.rows
            .filter(({ key }) => may('read', key))
            .map((row) => (may('unmask', row.key) ? row : neverPlain(row))),
        }))
        .filter(({ rows }) => rows.length > 0);
      if (sections.length === 0) return [];
      return [
        { form: nameOf(index, former), title: titleOf(former, procedure.version), sections, former: true },
      ];
    }),
  );
}

/** A masked answer of a version before as it is, whoever asks; null where there is none under that name. */
export function formerAnswer({ formerly = [] }: Case, form: string, pointer: string): DisplayRow | null {
  const all = formerly.flatMap(({ forms = [] }, index) =>
    forms.map((former): [string, readonly DisplaySection[]] => [nameOf(index, former), former.sections]),
  );
  const [, sections = []] = all.find(([name]) => name === form) ?? [];
  return rowAt(sections, pointer);
}

/** No key of a form has such a name. */
function nameOf(index: number, { form }: FormerForm): string {
  return `formerly/${index}/${form}`;
}

function titleOf({ title }: FormerForm, version: number): Text {
  return {
    vi: fillText(titles.vi, { title: title.vi, version }),
    en: fillText(titles.en ?? '', { title: title.en ?? title.vi, version }),
  };
}

function neverPlain(row: DisplayRow): DisplayRow {
  return {
    ...row,
    ...(row.masked === undefined ? {} : { masked: { mayUnmask: false } }),
    ...(row.members === undefined ? {} : { members: row.members.map(neverPlain) }),
    ...(row.items === undefined
      ? {}
      : { items: row.items.map((item) => ({ ...item, rows: item.rows.map(neverPlain) })) }),
  };
}
