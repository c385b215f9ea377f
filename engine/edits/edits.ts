import type { DraftDocument } from '../draft/draft-document.ts';
import { setAccess } from './access-edits.ts';
import type { EditOutcome } from './edit-outcome.ts';
import { addField, duplicateField, moveField, removeField, renameField } from './field-edits.ts';
import { moveFields, moveSection } from './move-edits.ts';
import { renameName } from './rename-name.ts';
import {
  addPage,
  addSection,
  detachFragment,
  duplicatePlace,
  pasteFields,
  setFieldType,
} from './place-edits.ts';
import {
  addState,
  connectStates,
  groupStates,
  redirectTransition,
  splitIntoParallel,
} from './state-edits.ts';
import {
  insertItem,
  moveItem,
  moveMember,
  removeItem,
  removeItems,
  removeMember,
  setDocument,
  setMember,
} from './structural-edits.ts';
import {
  addOption,
  addParameterKey,
  addThing,
  duplicateThing,
  groupComponents,
  removeParameterKey,
} from './thing-edits.ts';
import { ungroupState } from './ungroup-state.ts';

/** Every edit by its name. Each takes the draft and arguments of plain JSON, so that it can be kept and told. */
export const edits = {
  setMember,
  removeMember,
  insertItem,
  removeItem,
  removeItems,
  moveItem,
  moveMember,
  setDocument,
  renameName,
  addField,
  moveField,
  moveFields,
  moveSection,
  duplicateField,
  removeField,
  renameField,
  setFieldType,
  pasteFields,
  detachFragment,
  duplicatePlace,
  addPage,
  addSection,
  addOption,
  addThing,
  duplicateThing,
  groupComponents,
  addParameterKey,
  removeParameterKey,
  addState,
  connectStates,
  redirectTransition,
  splitIntoParallel,
  groupStates,
  setAccess,
  ungroupState,
} as const;

/** The name of an edit. */
export type EditName = keyof typeof edits;

/** The arguments of an edit. @example EditArgs<'renameField'> // { at: string; key: string } */
export type EditArgs<Name extends EditName> = Parameters<(typeof edits)[Name]>[1];

/** An edit with its arguments. */
export type Edit = {
  readonly [Name in EditName]: { readonly name: Name; readonly args: EditArgs<Name> };
}[EditName];

type AnyEdit = (draft: DraftDocument, args: never) => EditOutcome;

/** The edit of a name; undefined where there is none. */
export function editNamed(name: string): AnyEdit | undefined {
  return Object.hasOwn(edits, name) ? edits[name as EditName] : undefined;
}
