import { describe, expect, it } from 'vitest';
import { documentsIn, readDocument, surroundings } from '../../definitions/read-definitions.fixture.ts';
import { compileProcedure } from '../../engine/authoring/index.ts';
import { applicationEnvironment, applicationForm, formState } from '../../engine/index.ts';
import type { Answers, Definition, EngineContext, FormEnvironment } from '../../engine/index.ts';
import { chance, spoil, spoilable } from './hostile-submissions.ts';
import { rightValues } from './right-values.ts';
import { fieldPlaces, put } from './typed-fields.ts';

/** Submissions for each form. */
const COUNT = 10_000;

/** What the rules of a definition can say of a value that its kind takes. */
const ofDefinition = new Set([
  ...['check-failed', 'required', 'option-not-offered', 'row-repeated', 'date-in-future', 'date-in-past'],
  ...['date-too-late', 'date-too-early'],
]);

const definitions = [...documentsIn('procedures'), '../tests/samples/good/di-san.json'].map(
  (file) => readDocument(file) as Definition,
);

describe.each(
  definitions.map((definition) => [`${definition.id}@${definition.version}`, definition] as const),
)('10,000 spoilt submissions of %s', (_name, definition) => {
  const procedure = compileProcedure(definition, 'test');
  const form = applicationForm(procedure);
  const samples = (definition.scenarios ?? [])
    .map((scenario) => ({
      answers: scenario.answers,
      environment: environmentOf(scenario.submittedAt, scenario.channel ?? '2'),
    }))
    .filter(({ answers, environment }) => errors(answers, environment).length === 0)
    .map((sample) => ({ ...sample, spoilable: spoilable(form, sample.answers, sample.environment) }));

  function environmentOf(now: string, channel: string): FormEnvironment {
    const context = { now: new Date(now).toISOString(), ...surroundings } as unknown as EngineContext;
    const applicant = { account: null, name: '', identityLevel: 2, claims: {} };
    return applicationEnvironment(procedure, { channel, applicant } as never, context);
  }

  function errors(answers: Answers, environment: FormEnvironment) {
    return formState(form, answers, environment).problems.filter(({ severity }) => severity === 'error');
  }

  it('has good answers to begin with', () => {
    expect(samples.length).toBeGreaterThan(0);
  });

  it('are refused, each at the place that was spoilt', () => {
    const random = chance(20_261_121);
    const missed: string[] = [];
    for (let count = 0; count < COUNT; count++) {
      const sample = samples[count % samples.length];
      if (sample === undefined) break;
      const { answers, wrong } = spoil(sample.spoilable, random);
      const state = formState(form, answers, sample.environment);
      for (const [pointer, value] of wrong) {
        const hidden = !state.fields.has(pointer);
        const named = state.problems.some(
          (problem) =>
            problem.severity === 'error' &&
            (problem.pointer === pointer || problem.pointer.startsWith(`${pointer}/`)),
        );
        if (!hidden && !named) missed.push(`${pointer} = ${JSON.stringify(value)}`);
      }
    }
    expect([...new Set(missed)]).toEqual([]);
  }, 300_000);

  it('take every value that the kind of a field takes', () => {
    const refused = samples.flatMap(({ answers, environment }) =>
      fieldPlaces(form, answers).flatMap(({ pointer, field }) =>
        rightValues(field).flatMap((value) => {
          const { fields } = formState(form, put(answers, pointer, value), environment);
          const problems = fields.get(pointer)?.problems ?? [];
          return problems
            .filter(({ code, severity }) => severity === 'error' && !ofDefinition.has(code))
            .map(({ code }) => `${pointer} = ${JSON.stringify(value)}: ${code}`);
        }),
      ),
    );
    expect([...new Set(refused)]).toEqual([]);
  });
});
