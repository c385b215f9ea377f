import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentsIn, readDocument, surroundings } from '../../definitions/read-definitions.fixture.ts';
import { compileProcedure } from '../../engine/authoring/index.ts';
import {
  applicationEnvironment,
  applicationForm,
  toInstant,
  type Answers,
  type Definition,
} from '../../engine/index.ts';
import { catalogueProblems } from '../../engine/problems/catalogue-problems.ts';
import type { FormFacts, FormPackage } from '../../runtime/api/index.ts';
import { submissionsOf, verdictsOf, type judgeInPage } from '../forms/hearing.ts';
import { openWindow } from './harness/chromium.ts';
import { visit } from './harness/people.ts';
import { stageAt } from './harness/stage.ts';

const MOMENT = '2026-11-23T10:00:00+07:00';
/** Submissions for each form. */
const COUNT = 2_000;

interface Asked {
  readonly shipped: FormPackage;
  readonly facts: FormFacts;
  readonly submissions: readonly Answers[];
}

const definitions = documentsIn('procedures').map((file) => readDocument(file) as Definition);

/**
 * Browser and server judge by the same rules: the form package as it is sent, worked out by the bundled engine in a
 * real Chromium, against the server's own environment. Only entries of catalogues that are too large to be sent are
 * the server's alone to judge.
 */
describe('browser and server', () => {
  const stage = stageAt(MOMENT);
  let script: string;
  beforeAll(async () => {
    script = await bundled();
  });

  it.each(definitions.map((definition) => [definition.id, definition] as const))(
    `say the same of ${COUNT} spoilt submissions of %s`,
    async (id, definition) => {
      const procedure = compileProcedure(definition, 'test');
      const form = applicationForm(procedure);
      const applicant = { account: 'a', name: 'An', identityLevel: 2, claims: {} };
      const environment = applicationEnvironment(
        procedure,
        { channel: '2', applicant },
        {
          ...surroundings,
          now: toInstant(MOMENT),
          newId: () => '',
          number: () => 1,
          trackingUrl: () => '',
          digest: () => '',
        },
      );
      const samples = (definition.scenarios ?? []).map(({ answers }) => answers as Answers);
      // What JSON cannot say does not reach a server.
      const spoilt = submissionsOf(form, environment, { samples, seed: 7, count: COUNT });
      const submissions = JSON.parse(JSON.stringify(spoilt)) as Answers[];
      const here = verdictsOf(form, environment, submissions);

      const { client } = await visit(stage.product.address, 'quan-tri');
      const draft = await client.startDraft(id);
      const shipped = await client.form(draft.procedure.hash, draft.form);
      const { page } = await openWindow(stage.browser);
      await page.addScriptTag({ content: script });
      const question = JSON.stringify({ shipped, facts: draft.environment, submissions });
      const there = await page.evaluate((asked) => {
        const { hearing } = globalThis as unknown as { hearing: { judgeInPage: typeof judgeInPage } };
        const { shipped, facts, submissions } = JSON.parse(asked) as Asked;
        return hearing.judgeInPage(shipped, facts, submissions);
      }, question);
      const different = here.flatMap((verdict, index) => differences(there[index] ?? '', verdict));
      expect([...new Set(different)]).toEqual([]);
      expect(here.filter((verdict) => verdict !== '').length).toBeGreaterThan(COUNT / 2);
    },
  );
});

/**
 * Lines that only one of the two says. Entries that a browser cannot know are the server's to judge; where it refuses
 * one, it does not go on to the rules of that field, which the browser does.
 */
function differences(browser: string, server: string): string[] {
  const [there, here] = [browser.split('\n').filter(Boolean), server.split('\n').filter(Boolean)];
  const entries = here.filter(isAboutEntry).map(pointerOf);
  const isCovered = (line: string) => entries.some((entry) => `${entry}/`.startsWith(`${pointerOf(line)}/`));
  return [
    ...there
      .filter((line) => !here.includes(line) && !isCovered(line))
      .map((line) => `browser only: ${line}`),
    ...here
      .filter((line) => !there.includes(line) && !isAboutEntry(line))
      .map((line) => `server only: ${line}`),
  ];
}

function pointerOf(line: string): string {
  return line.slice(line.indexOf(' ') + 1);
}

function isAboutEntry(line: string): boolean {
  const [code = ''] = line.replace('~', '').split(' ');
  return Object.hasOwn(catalogueProblems, code) || /^(?:entry|address)-/.test(code);
}

/** The engine as one script of a page, built as the product's own scripts are. */
async function bundled(): Promise<string> {
  const entry = new URL('../forms/hearing.ts', import.meta.url).pathname;
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'hearing' } },
  })) as Rolldown.RolldownOutput[];
  const [script] = built.flatMap(({ output }) => output);
  if (script?.type !== 'chunk') throw new Error('the build gave no script');
  return script.code;
}
