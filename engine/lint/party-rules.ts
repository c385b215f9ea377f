import { compileForm } from '../form/compiler/index.ts';
import { namesIn } from '../form/names-in.ts';
import type { Expression } from '../feel/index.ts';
import type { CompiledField } from '../form/index.ts';
import type { Form } from '../generated/definition-types.ts';
import { partyFields } from '../parties/index.ts';
import type { Problem } from '../problems/problem.ts';
import { error, warning, type LintContext, type LintRule } from './lint-context.ts';

/** Parties and the pages that they fill must fit together. */
export const partyRules: LintRule = (context) => [
  ...keyRule(context),
  ...placeRule(context),
  ...sightRule(context),
];

function keyRule({ definition }: LintContext): Problem[] {
  const named = new Set(placesOf(definition.forms[definition.application]).map(({ party }) => party));
  return (definition.parties ?? []).flatMap(({ key }, index, all) => {
    const pointer = `/parties/${index}/key`;
    const isRepeated = all.findIndex((other) => other.key === key) < index;
    if (isRepeated) return [error('party-duplicate', pointer, { name: key })];
    return named.has(key) ? [] : [warning('party-pageless', pointer, { name: key })];
  });
}

function placeRule({ definition }: LintContext): Problem[] {
  const known = new Set((definition.parties ?? []).map(({ key }) => key));
  return Object.entries(definition.forms).flatMap(([name, form]) =>
    placesOf(form).flatMap(({ party, pointer }) => {
      const at = `/forms/${name}${pointer}/party`;
      if (name !== definition.application) return [error('party-elsewhere', at)];
      return known.has(party) ? [] : [error('party-unknown', at, { name: party })];
    }),
  );
}

/** Where a party cannot see the others' answers, its browser cannot follow a rule that reads them. */
function sightRule({ definition }: LintContext): Problem[] {
  const form = definition.forms[definition.application];
  const blind = (definition.parties ?? []).filter(
    ({ others, confirms }) => others === 'hidden' && confirms !== false,
  );
  if (!form || blind.length === 0) return [];
  const pointer = `/forms/${definition.application}`;
  const fields = partyFields(compileForm(definition.application, form, pointer).form);
  const partyOf = new Map(fields.map(({ key, party }) => [key, party]));
  return blind.flatMap(({ key: name }) =>
    fields
      .filter(({ party }) => party === name)
      .flatMap(({ key, compiled }) => {
        const hidden = namesRead(compiled).find((read) => {
          const party = partyOf.get(read) ?? null;
          return party !== null && party !== name;
        });
        return hidden === undefined
          ? []
          : [error('party-reads-hidden', `${pointer}${pointerOf(form, key)}`, { name, field: hidden })];
      }),
  );
}

/** Names that the rules of a field, and of what is inside it, read. */
function namesRead({ rules, fields }: CompiledField): string[] {
  const own = Object.values({ ...rules } as Readonly<Record<string, unknown>>).flatMap(namesBelow);
  return [...own, ...fields.flatMap(namesRead)];
}

function namesBelow(rule: unknown): string[] {
  if (Array.isArray(rule) && typeof rule[0] !== 'string') return rule.flatMap(namesBelow);
  if (typeof rule !== 'object' || rule === null) return [];
  if (Array.isArray(rule)) return namesIn(rule as unknown as Expression);
  return Object.values(rule).flatMap(namesBelow);
}

/** Pages and sections that name a party, with their pointers in the form. */
function placesOf(form: Form | undefined): { readonly party: string; readonly pointer: string }[] {
  return (form?.pages ?? []).flatMap((page, index) => {
    const pointer = `/pages/${index}`;
    const sections = page.sections.flatMap((section, at) =>
      section.party === undefined ? [] : [{ party: section.party, pointer: `${pointer}/sections/${at}` }],
    );
    return page.party === undefined ? sections : [{ party: page.party, pointer }, ...sections];
  });
}

function pointerOf(form: Form, key: string): string {
  for (const [index, page] of form.pages.entries()) {
    for (const [at, { fields }] of page.sections.entries()) {
      const place = fields.findIndex((field) => field.key === key);
      if (place >= 0) return `/pages/${index}/sections/${at}/fields/${place}`;
    }
  }
  throw new Error(`the form has no field <${key}> at its top`);
}
