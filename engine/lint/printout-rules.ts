import type { Form } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';
import { error, type LintRule } from './lint-context.ts';

/** Whoever signs a printed form must be in the form, or among those who apply. */
export const printoutRules: LintRule = ({ definition }) => {
  const parties = new Set((definition.parties ?? []).map(({ key }) => key));
  return Object.entries(definition.forms).flatMap(([name, form]) =>
    (form.printout?.signatures ?? []).flatMap(({ field, party }, index): Problem[] => {
      const pointer = `/forms/${name}/printout/signatures/${index}`;
      return [
        ...(field === undefined || signatureKeys(form).has(field)
          ? []
          : [error('printout-field-unknown', `${pointer}/field`, { name: field })]),
        ...(party === undefined || parties.has(party)
          ? []
          : [error('party-unknown', `${pointer}/party`, { name: party })]),
      ];
    }),
  );
};

function signatureKeys({ pages }: Form): ReadonlySet<string> {
  const fields = pages.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
  return new Set(fields.filter(({ type }) => type === 'signature').map(({ key }) => key));
}
