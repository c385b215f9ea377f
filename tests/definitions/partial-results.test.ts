import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { surroundings } from '../../definitions/read-definitions.fixture.ts';
import { compileProcedure, runScenario } from '../../engine/authoring/index.ts';
import type { Case, Definition } from '../../engine/index.ts';

const file = new URL('../samples/good/lien-nganh.json', import.meta.url);
const definition = JSON.parse(readFileSync(file, 'utf8')) as Definition;

it('issues each partial result as the unit that did the task, with its number and its answers', () => {
  const [scenario] = definition.scenarios ?? [];
  if (!scenario) throw new Error('no scenario');
  const seen: Case[] = [];
  const watch = (current: Case): void => void seen.push(current);
  expect(runScenario(compileProcedure(definition, 'test'), scenario, { ...surroundings, watch })).toEqual([]);
  const told = seen.at(-1)?.papers.map(({ paper, number, view }) => {
    const { unit, values, forms } = view as {
      unit: { name: string };
      values?: { viec?: string };
      forms?: { phieu_con?: { noi_dung?: string } };
    };
    return [paper, number, unit.name, values?.viec, forms?.phieu_con?.noi_dung ?? null];
  });
  expect(told).toEqual([
    ['chap_thuan', '1/CT', 'Ủy ban nhân dân phường Vĩnh Yên', 'GIAO_THONG', null],
    ['khong_chap_thuan', '1/CT', 'Ủy ban nhân dân phường Vĩnh Phúc', 'MOI_TRUONG', 'Thiếu nhà vệ sinh.'],
    ['chap_thuan', '1/CT', 'Công an tỉnh Phú Thọ', 'AN_NINH', null],
    ['giay_phep', '1/GP-LH', 'Ủy ban nhân dân tỉnh Phú Thọ', undefined, null],
  ]);
});
