import { formShapes, type MemberShape } from '../../../engine/authoring/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { textAt } from './form-nodes.ts';

/** The members of a thing, by how often people look for them. */
export interface MembersOfPlace {
  readonly main: readonly MemberShape[];
  readonly rules: readonly MemberShape[];
  readonly data: readonly MemberShape[];
}

const RULES = [
  ...['visible', 'required', 'readonly', 'value', 'default', 'checks'],
  ...['rowChecks', 'rowReadonly', 'unique'],
];
const DATA = ['prefill', 'checkAgainst', 'personal', 'mask', 'width', 'autocomplete', 'printout'];

/** What can be edited of a form, page, section or field; nothing where the place is none of these. */
export function membersOfPlace(draft: DraftDocument, at: string): MembersOfPlace {
  const members = shapesAt(draft, at);
  // What a kind cannot be without stands first, wherever others have it.
  const isMain = ({ name, needed }: MemberShape): boolean =>
    needed || !(RULES.includes(name) || DATA.includes(name));
  return {
    main: members.filter(isMain),
    rules: members.filter((member) => !isMain(member) && RULES.includes(member.name)),
    data: members.filter((member) => !isMain(member) && DATA.includes(member.name)),
  };
}

function shapesAt(draft: DraftDocument, at: string): readonly MemberShape[] {
  if (/\/fields\/\d+$/.test(at)) return formShapes.fields[textAt(valueAt(draft, at), 'type')] ?? [];
  if (/\/sections\/\d+$/.test(at)) return formShapes.section;
  if (/\/pages\/\d+$/.test(at)) return formShapes.page;
  return /^\/forms\/[^/]+$/.test(at) ? formShapes.form : [];
}
