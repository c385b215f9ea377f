import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../engine/authoring/index.ts';
import {
  checkTemplate,
  openViewPaths,
  templateText,
  viewPaths,
  type PaperFormat,
} from '../../runtime/server/papers/index.ts';

interface PaperTemplateDocument {
  readonly id: string;
  readonly page: PaperFormat;
  readonly template: string | readonly string[];
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
for (const name of ['text', 'date']) ajv.addSchema(readJson(`../schemas/${name}.json`) as object);
const validate = ajv.compile<PaperTemplateDocument>(readJson('../schemas/paper-template.json') as object);

const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.json'))
  .sort();

it('holds the forms of the one-stop counter', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'tt01-2018/mau-01-tiep-nhan.json',
      'tt01-2018/mau-02-bo-sung.json',
      'tt01-2018/mau-03-tu-choi.json',
      'tt01-2018/mau-04-xin-loi.json',
      'tt01-2018/mau-05-kiem-soat.json',
      'tt03-2025/mau-01-tiep-nhan.json',
      'tt03-2025/mau-02-bo-sung.json',
      'tt03-2025/mau-03-tu-choi.json',
      'tt03-2025/mau-04-xin-loi-gia-han.json',
      'tt03-2025/mau-05-dung-giai-quyet.json',
      'tt03-2025/mau-06-kiem-soat.json',
    ]),
  );
});

describe.each(files)('the paper %s', (file) => {
  const document = readJson(file);

  it('fits the schema and is named as its file', () => {
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(document).toMatchObject({ id: file.replace(/\.json$/, '') });
  });

  it('has no problem and reads only what every case offers', () => {
    if (!validate(document)) throw new Error(`${file} does not fit the schema`);
    const template = templateText(document.template);
    expect(checkTemplate(template)).toEqual([]);
    expect(
      readingsOf(template)
        .map(({ path }) => path)
        .filter((path) => !viewPaths.has(path) || openViewPaths.includes(path)),
    ).toEqual([]);
  });

  it('is written in composed Unicode', () => {
    const text = JSON.stringify(document);
    expect(text).toBe(text.normalize('NFC'));
  });
});
