import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkShape } from '../../engine/authoring/index.ts';
import type { CaseView, Problem } from '../../engine/index.ts';
import type { Draft, Submitted } from '../../runtime/api/index.ts';
import { runProgram } from '../../runtime/cli/program.ts';
import { smallShipped } from '../../runtime/server/testing/small-shipped.ts';
import {
  startTestServer,
  type Answer,
  type Person,
  type TestServer,
} from '../../runtime/server/testing/test-server.ts';
import { kinds } from './kinds.ts';

const file = new URL('khai-bao-xe.json', import.meta.url).pathname;
const definition = JSON.parse(readFileSync(file, 'utf8')) as { readonly id: string };
const answers = { ho_ten: 'Lê Mẫu', noi_o: { tinh: '25', xa: '08707' }, so_khung: '1hgcm826 33a004352' };

let server: TestServer;
beforeAll(async () => {
  // The order matters: the server reads the definition when it starts.
  expect(problemsOf(definition).map(({ code }) => code)).toContain('shape-kind');
  for (const { learn } of kinds) learn();
  server = await startTestServer({}, { ...smallShipped, procedures: [definition] });
});
afterAll(() => server.close());

it('is checked by the command line, which the setting tells the kinds', async () => {
  const lines: string[] = [];
  const out = {
    line: (text: string) => void lines.push(text),
    error: (text: string) => void lines.push(text),
  };
  const environment = { THUTUC_KINDS: new URL('kinds.ts', import.meta.url).pathname };
  const code = await runProgram(['check', file], { out, language: 'en', environment });
  expect([code, lines.join('\n')]).toEqual([0, expect.stringContaining('no problems, 1 scenarios passed')]);
});

it('says which module of kinds cannot be read', async () => {
  const lines: string[] = [];
  const out = { line: () => undefined, error: (text: string) => void lines.push(text) };
  const environment = { THUTUC_KINDS: '/nowhere/kinds.js' };
  expect(await runProgram(['check', file], { out, language: 'en', environment })).toBe(1);
  expect(lines.join('\n')).toContain('/nowhere/kinds.js');
});

it('names a wrong option and a wrong base property at their places', () => {
  const text = JSON.stringify(definition)
    .replace('"checkDigit":true', '"checkDigit":"yes","checkdigit":true')
    .replace('"key":"so_khung_kem"', '"key":"so_khung_kem","width":"wide"');
  const at = '/forms/don/pages/0/sections/0/fields';
  expect(problemsOf(JSON.parse(text)).map(({ code, pointer }) => [code, pointer])).toEqual([
    ['shape-enum', `${at}/3/fields/0/width`],
    ['shape-unknown', `${at}/2/checkdigit`],
    ['shape-type', `${at}/2/checkDigit`],
  ]);
});

it('takes an application with the number in its stored shape', async () => {
  const applicant = await server.as('nguoi-nop');
  const answer = await apply(applicant, answers);
  expect(answer.status).toBe(200);
  const { case: id } = answer.json<Submitted>();
  const view = (await applicant.get(`/api/cases/${id}`)).json<CaseView>();
  expect(JSON.stringify(view.forms)).toContain('"value":"1HGCM82633A004352"');
});

it('refuses a wrong number, also in a row of a table, in the words of the kind', async () => {
  const wrong = { ...answers, so_khung: '1HGCM82643A004352', xe_kem: [{ so_khung_kem: 'O' }] };
  const answer = await apply(await server.as('nguoi-nop'), wrong);
  expect(answer.status).toBe(422);
  const { problems = [] } = answer.problem();
  expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['vehicle-number-check', '/answers/so_khung'],
    ['vehicle-number-length', '/answers/xe_kem/0/so_khung_kem'],
  ]);
  expect(problems[1]?.message).toContain('ở đây có 1');
});

/** Fills a draft and submits it. */
async function apply(person: Person, filled: object): Promise<Answer> {
  const { id, revision } = (await person.post('/api/drafts', { procedure: definition.id })).json<Draft>();
  await person.put(`/api/drafts/${id}`, { revision, answers: filled });
  return person.post(`/api/drafts/${id}/submit`, { commandId: 'command-1' });
}

function problemsOf(document: unknown): readonly Problem[] {
  const shape = checkShape(document);
  return 'problems' in shape ? shape.problems : [];
}
