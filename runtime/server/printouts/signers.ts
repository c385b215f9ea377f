import {
  inLanguage,
  readSignature,
  type Answers,
  type CompiledField,
  type CompiledForm,
  type Definition,
  type Language,
  type Printout,
} from '../../../engine/index.ts';
import { printoutTextsOf } from './printout-texts.ts';

/** Somebody who signs a printed form. */
export interface Signer {
  readonly title: string;
  /** Printed beneath the signature; null where it is written by hand. */
  readonly name: string | null;
  /** What stands for a signature: that one has filed, or confirmed. */
  readonly note: string | null;
  /** Id of the picture of the signature. */
  readonly picture: string | null;
  /** The field that holds the signature. */
  readonly field: string | null;
}

/** Who has signed or confirmed what is printed; nobody on an empty form. */
export interface Signing {
  readonly name: string | null;
  readonly note: string | null;
  /** By key of the party. */
  readonly parties: Readonly<Record<string, { readonly name: string | null; readonly note: string | null }>>;
}

/** What nobody has signed yet. */
export const unsigned: Signing = { name: null, note: null, parties: {} };

/** Order of a block of signatures. */
export interface SignersOrder {
  readonly definition: Definition;
  readonly form: CompiledForm;
  readonly answers: Answers;
  readonly signing: Signing;
  readonly language: Language;
  /** Whether the applicant fills the form; else an official does. */
  readonly isApplicants: boolean;
}

/**
 * Who signs a form, from left to right: as its definition says; else the signature fields that are printed, else
 * the parties of an application that confirm, else the applicant, or the official whose form it is.
 *
 * @param shown keys of the signature fields at the top of the form that the reader may read
 */
export function signersOf(order: SignersOrder, shown: ReadonlySet<string>): readonly Signer[] {
  const { definition, form, language, signing, isApplicants } = order;
  const { signatures }: Printout = definition.forms[form.key]?.printout ?? {};
  if (signatures !== undefined) {
    return signatures.map(({ title, field, party }) => ({
      ...(party === undefined ? person(signing) : partyOf(signing, party)),
      ...signatureIn(order, field !== undefined && shown.has(field) ? field : null),
      title: inLanguage(title, language),
    }));
  }
  const fields = topFields(form).filter(({ field }) => field.type === 'signature' && shown.has(field.key));
  if (fields.length > 0) {
    return fields.map(({ field }) => ({
      ...nobody,
      ...signatureIn(order, field.key),
      title: inLanguage(field.label, language),
    }));
  }
  const parties = form.key === definition.application ? (definition.parties ?? []) : [];
  const confirming = parties.filter(({ key, confirms }) => confirms !== false && isIn(signing, key));
  if (confirming.length > 1) {
    return confirming.map(({ key, title }) => ({
      ...nobody,
      ...partyOf(signing, key),
      title: inLanguage(title, language),
    }));
  }
  const { applicant, official } = printoutTextsOf(language);
  return [{ ...nobody, ...person(signing), title: isApplicants ? applicant : official }];
}

const nobody = { name: null, note: null, picture: null, field: null } as const;

/** All take part on an empty form; in an application those who do. */
function isIn({ parties }: Signing, key: string): boolean {
  return Object.keys(parties).length === 0 || Object.hasOwn(parties, key);
}

function person({ name, note }: Signing) {
  return { ...nobody, name, note };
}

function partyOf({ parties }: Signing, key: string) {
  return { ...nobody, ...(Object.hasOwn(parties, key) ? parties[key] : {}) };
}

/** The signature that a field holds: its picture, or the name that was typed for one. */
function signatureIn({ answers }: SignersOrder, key: string | null) {
  const signature = key === null ? null : readSignature(answers[key] ?? null);
  if (!signature) return key === null ? {} : { field: key };
  const { file, name } = signature;
  return {
    field: key,
    ...(file === undefined ? {} : { picture: file.id }),
    ...(name === undefined ? {} : { name }),
  };
}

/** The fields at the top of a form, in their order. */
export function topFields(form: CompiledForm): readonly CompiledField[] {
  return form.pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
}
