import { compileProcedure, runScenario } from '../../engine/authoring/index.ts';
import type { Case, Definition } from '../../engine/index.ts';
import { renderTemplate, templateText, type PaperView } from '../../runtime/server/papers/index.ts';
import { readDocument, surroundings } from '../read-definitions.fixture.ts';

type Scenario = NonNullable<Definition['scenarios']>[number];

/**
 * The words of every paper that a scenario of a shipped procedure issues, by the key of the paper, without tags.
 * The scenario must go as it expects.
 */
export function papersOf(procedureId: string, scenarioKey: string): Readonly<Record<string, string>> {
  const definition = readDocument(`procedures/${procedureId}/1.json`) as Definition;
  const scenario = definition.scenarios?.find(({ key }) => key === scenarioKey);
  if (!scenario) throw new Error(`${procedureId} has no scenario ${scenarioKey}`);
  const papers = definition.papers ?? {};
  const texts = played(definition, scenario).papers.map(({ paper, view }) => {
    const template = papers[paper]?.template;
    const html =
      template === undefined ? '' : renderTemplate(templateText(template), view as unknown as PaperView);
    return [paper, html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')] as const;
  });
  return Object.fromEntries(texts);
}

/** The case as the last step of a scenario leaves it. */
function played(definition: Definition, scenario: Scenario): Case {
  const seen: Case[] = [];
  const watch = (current: Case): void => void seen.push(current);
  const problems = runScenario(compileProcedure(definition, 'test'), scenario, { ...surroundings, watch });
  const last = seen.at(-1);
  if (problems.length > 0 || last === undefined) throw new Error(JSON.stringify(problems));
  return last;
}
