import {
  checkShape,
  compileProcedure,
  lintDefinition,
  lintReadable,
  runScenario,
} from '../../../engine/authoring/index.ts';
import type { Definition, Problem } from '../../../engine/index.ts';
import type { CalendarOfProvince } from '../catalogues/calendar-library.ts';
import type { CatalogueLibrary } from '../catalogues/catalogue-library.ts';
import { checkConnectors, type Connected } from './check-connectors.ts';
import { checkTemplates } from './check-templates.ts';
import { surroundingsOf } from './context-of.ts';
import { toCurrentFormat, type PlainDocument } from './format-migrations.ts';
import { hashOf } from './hash-of.ts';
import { pinCatalogues } from './pin-catalogues.ts';
import { inlineShared, type SharedParts } from './shared-parts.ts';

/** What a definition is checked against. */
export interface CheckSurroundings extends Connected {
  readonly catalogues: CatalogueLibrary;
  readonly calendar: CalendarOfProvince;
  readonly shared: SharedParts;
}

/** A definition that was looked at. Where there are no errors, `definition` is what would be published. */
export interface CheckedDefinition {
  readonly definition: Definition | null;
  /** The document as far as it could be put together; pointers of the problems lead into it. */
  readonly document: unknown;
  readonly hash: string;
  readonly problems: readonly Problem[];
  readonly scenarios: readonly ScenarioRun[];
}

export interface ScenarioRun {
  readonly key: string;
  readonly title: Definition['title'];
  readonly passed: boolean;
}

/**
 * Everything that must hold before a definition may be published: its format, its shape, its names and rules,
 * its templates, its scenarios. Each step looks only at what passed the one before it.
 *
 * @param pinned versions of catalogues to keep to where the document names none.
 */
export function checkDefinition(
  document: unknown,
  surroundings: CheckSurroundings,
  pinned?: ReadonlyMap<string, string>,
): CheckedDefinition {
  const failed = (problems: readonly Problem[], looked: unknown = document): CheckedDefinition => ({
    definition: null,
    document: looked,
    hash: '',
    problems,
    scenarios: [],
  });
  const assembled = assembleDefinition(document, surroundings, pinned);
  if (assembled.document === null) return failed(assembled.problems);
  const shape = checkShape(assembled.document);
  if ('problems' in shape) {
    const readable = lintReadable(assembled.document, shape.problems, {
      catalogue: (id) => surroundings.catalogues.get(id),
    });
    return failed([...assembled.problems, ...shape.problems, ...readable], assembled.document);
  }
  const { definition } = shape;
  const { catalogue, calendar } = surroundingsOf(definition, surroundings.catalogues, surroundings.calendar);
  const found = [
    ...assembled.problems,
    ...lintDefinition(definition, { catalogue }),
    ...checkTemplates(definition),
    ...checkConnectors(definition, surroundings),
  ];
  if (found.some(isError)) return failed(found, definition);

  const hash = hashOf(definition);
  const runs = (definition.scenarios ?? []).map((scenario, index) => {
    const problems = attempt(() => runScenario(compiled(), scenario, { catalogue, calendar }));
    return { scenario, problems: problems.map((problem) => below(`/scenarios/${index}`, problem)) };
  });
  const problems = [...found, ...runs.flatMap((run) => run.problems)];
  const scenarios = runs.map(({ scenario, problems: failures }) => ({
    key: scenario.key,
    title: scenario.title,
    passed: !failures.some(isError),
  }));
  return {
    definition: problems.some(isError) ? null : definition,
    document: definition,
    hash,
    problems,
    scenarios,
  };

  function compiled() {
    return compileProcedure(definition, hash);
  }
}

/**
 * Puts together what would be published: the document in the current format, with its shared parts and the
 * versions of its catalogues. Null where its format cannot be read.
 */
export function assembleDefinition(
  document: unknown,
  { catalogues, shared }: Pick<CheckSurroundings, 'catalogues' | 'shared'>,
  pinned?: ReadonlyMap<string, string>,
): { readonly document: PlainDocument | null; readonly problems: readonly Problem[] } {
  if (!isPlain(document)) {
    const params = { type: 'object' };
    return { document: null, problems: [{ code: 'shape-type', pointer: '', severity: 'error', params }] };
  }
  const migrated = toCurrentFormat(document);
  if (migrated.problem) return { document: null, problems: [migrated.problem] };
  const inlined = inlineShared(migrated.document, shared);
  const find = (id: string, version?: string) => catalogues.document(id, version)?.version;
  const pins = pinCatalogues(inlined.document, find, pinned);
  return { document: pins.document, problems: [...inlined.problems, ...pins.problems] };
}

/** Whether a problem stops publication. */
export function isError(problem: Problem): boolean {
  return problem.severity === 'error';
}

/** A rule of the definition that throws must not take the server with it: it is one more thing to mend. */
function attempt(work: () => Problem[]): Problem[] {
  try {
    return work();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [{ code: 'definition-broken', pointer: '', severity: 'error', params: { detail } }];
  }
}

function below(pointer: string, problem: Problem): Problem {
  return { ...problem, pointer: `${pointer}${problem.pointer}` };
}

function isPlain(document: unknown): document is PlainDocument {
  return typeof document === 'object' && document !== null && !Array.isArray(document);
}
