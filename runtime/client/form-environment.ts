import {
  compileCatalogue,
  countDays,
  entryValue,
  lookUpParameter,
  withOptionLabels,
  type Catalogue,
  type CalendarDate,
  type FormEnvironment,
  type RegistryAnswer,
} from '../../engine/index.ts';
import type { FormFacts, FormPackage } from '../api/index.ts';
import type { Client } from './client.ts';
import { EntryBook } from './entry-book.ts';

/** An environment that learns while a form is filled. */
export interface LiveEnvironment {
  readonly environment: FormEnvironment;
  /** Tells whoever shows the form of the environment that takes the place of the one before. */
  readonly watch: (listener: (environment: FormEnvironment) => void) => void;
  /** Takes note of all that registries have said so far. */
  readonly learnRegistry: (registry: readonly RegistryAnswer[]) => void;
}

/**
 * What a form's rules read in a browser: the facts that the server told, the small catalogues, the parameter tables
 * and the working days that came with the form. Entries of large catalogues are fetched when a rule first asks for
 * them; whoever watches is then handed an environment that knows them, for the form to be worked out again.
 */
export function formEnvironment(
  shipped: FormPackage,
  facts: FormFacts,
  client: Pick<Client, 'catalogue'>,
): LiveEnvironment {
  const { saved, workingDays, ...rest } = facts;
  const day = submittedOn(facts);
  const catalogue = catalogues(shipped);
  let { registry }: Pick<FormFacts, 'registry'> = facts;
  let told: (environment: FormEnvironment) => void = () => undefined;
  // The book is asked by the environment and hands out the next one.
  const book = new EntryBook(client, shipped.hash, day, () => told({ ...environment, registry }));
  const environment: FormEnvironment = withOptionLabels(shipped.form, {
    ...rest,
    ...(saved === null ? {} : { saved }),
    ...(workingDays === null ? {} : { calendar: countDays(workingDays) }),
    lookup: (table, keys) => lookUpParameter(shipped.parameters, day, table, keys),
    catalogue,
    entry(id, code) {
      const list = catalogue(id);
      return list ? entryValue(list, code, day) : book.entry(id, code);
    },
  });
  return {
    environment,
    watch: (listener) => {
      told = listener;
    },
    learnRegistry: (answers) => {
      // An answer that was known keeps its object, so that what it filled is not filled again.
      registry = answers.map(
        (answer) =>
          registry.find(
            ({ lookup, key, at }) => lookup === answer.lookup && key === answer.key && at === answer.at,
          ) ?? answer,
      );
      told({ ...environment, registry });
    },
  };
}

/** The catalogues that came with the form, compiled when they are first asked for. */
function catalogues(shipped: FormPackage): (id: string) => Catalogue | undefined {
  const compiled = new Map<string, Catalogue>();
  return (id) => {
    const known = compiled.get(id);
    if (known !== undefined) return known;
    const document = shipped.catalogues.find((one) => one.id === id);
    const catalogue = document && compileCatalogue(document);
    if (catalogue !== undefined) compiled.set(id, catalogue);
    return catalogue;
  };
}

/** Tables and entries are read as of the day of submission; before it, as of today. */
function submittedOn({ outer, today }: FormFacts): CalendarDate {
  const { submittedOn: day } = (outer['case'] ?? {}) as { submittedOn?: unknown };
  return typeof day === 'string' ? day : today;
}
