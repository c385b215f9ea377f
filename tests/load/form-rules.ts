import { Ajv2020 } from 'ajv/dist/2020.js';
import { changeAnswer, formState, startForm, type FormEnvironment } from '../../engine/index.ts';
import { answersSchema, compileForm } from '../../engine/authoring/index.ts';
import type { Field, Form } from '../../engine/index.ts';

/**
 * What a form of 200 fields (100 texts, 60 numbers, 40 choices, 10 of them conditional) costs the server for each
 * submission and the browser for each key, beside the bare validation of the same answers by Ajv in the same run.
 *
 *   npm run load form-rules
 */
const ROUNDS = 31;
const label = { vi: 'Trường' };
const fields = Array.from({ length: 200 }, (_, index): Field => {
  const key = `truong_${index}`;
  const visible = index % 20 === 19 ? { visible: `truong_${index - 1} != "khong"` } : {};
  const required = index % 4 === 0;
  if (index % 10 < 5) return { key, type: 'text', label, required, maxLength: 100, ...visible };
  if (index % 10 < 8) return { key, type: 'number', label, required, min: 0, max: 1_000_000, ...visible };
  const options = ['co', 'khong', 'khac'].map((code) => ({ code, label: { vi: code } }));
  return { key, type: 'select', label, options, ...visible };
});
const definition: Form = {
  title: label,
  pages: [{ key: 'trang', title: label, sections: [{ key: 'muc', fields: fields }] }],
};
const answers = Object.fromEntries(
  fields.map(({ key, type }, index) => [
    key,
    type === 'text' ? `Nguyễn Thị Minh Khai ${index}` : type === 'number' ? index : 'co',
  ]),
);
const environment: FormEnvironment = {
  today: '2026-11-20',
  now: '2026-11-20T02:10:00.000Z',
  outer: {},
  claims: {},
  catalogue: () => undefined,
};

const compile = () => compileForm('to_khai', definition, '/forms/to_khai');
const first = once(compile);
const { form } = first.result;
const firstState = once(() => formState(form, answers, environment));
if (firstState.result.problems.length > 0) throw new Error(JSON.stringify(firstState.result.problems[0]));
const schema = answersSchema(form);
const firstAjv = once(() => new Ajv2020({ allErrors: true, strict: false }).compile(schema));
const validate = firstAjv.result;
if (!validate(answers)) throw new Error(JSON.stringify(validate.errors));

let turn = 0;
let progress = startForm(form, answers, environment);
const change = (pointer: string, value: (turn: number) => unknown) => () => {
  turn += 1;
  progress = changeAnswer(progress, pointer, value(turn));
};
const bare = time('bare Ajv, all fields', 200, () => validate(answers));
const lines: readonly [name: string, perSample: number, work: () => unknown][] = [
  ['formState, all fields', 50, () => formState(form, answers, environment)],
  ['changeAnswer, a plain text', 500, change('/truong_0', (n) => `Nguyễn Thị ${n % 10}`)],
  ['changeAnswer, a number', 500, change('/truong_5', (n) => n % 10)],
  ['changeAnswer, one that shows another', 200, change('/truong_18', (n) => (n % 2 ? 'khong' : 'co'))],
];
for (const [name, perSample, work] of lines) time(name, perSample, work, bare);
console.log('once:');
print('compileForm, the first time', first.ms, firstAjv.ms);
print('formState, the first time', firstState.ms, firstAjv.ms);
print('Ajv compile, the first time', firstAjv.ms, firstAjv.ms);

/** Median of the time of one call in ms. Other work on the machine only ever makes a sample slower. */
function time(name: string, perSample: number, work: () => unknown, beside?: number): number {
  const samples = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    for (let index = 0; index < perSample; index++) work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000 / perSample;
  }).sort((one, other) => one - other);
  const half = samples[Math.floor(ROUNDS / 2)] ?? 0;
  print(name, half, beside ?? half);
  return half;
}

function print(name: string, ms: number, beside: number): void {
  console.log(
    `${name.padEnd(38)} ${ms.toFixed(4).padStart(9)} ms  ${(ms / beside).toFixed(1).padStart(6)} × Ajv`,
  );
}

function once<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}
