import { describe, expect, it } from 'vitest';
import { readDocument, surroundings } from '../../../definitions/read-definitions.fixture.ts';
import { compileProcedure } from '../../../engine/authoring/index.ts';
import type { Definition, Procedure } from '../../../engine/index.ts';
import { procedurePage } from './procedure-page.ts';

const IDS = [
  'cap-giay-phep-ban-le-ruou',
  'cap-giay-phep-xay-dung-nha-o-rieng-le',
  'cap-phieu-ly-lich-tu-phap',
  'dang-ky-khai-sinh',
  'dang-ky-thanh-lap-ho-kinh-doanh',
  'xac-nhan-tinh-trang-hon-nhan',
];

describe('the public page of a procedure', () => {
  it.each(IDS)('%s needs neither its forms nor its dossier nor its machine compiled', (id) => {
    const definition = readDocument(`procedures/${id}/1.json`) as Definition;
    const asked: string[] = [];
    const tell = (name: string) => ({
      get: () => {
        asked.push(name);
        throw new Error(`the page asks for the ${name}`);
      },
    });
    const parts = { forms: tell('forms'), dossier: tell('dossier'), machine: tell('machine') };
    const procedure = Object.create(compileProcedure(definition, 'h'), parts) as Procedure;
    const record = {
      ...{ id, version: 1, title: definition.title, code: definition.code, hash: 'h', note: '' },
      ...{ publishedBy: '', proposedBy: '', status: 'active' as const },
      ...{ publishedAt: '2026-11-01T00:00:00.000Z', effectiveFrom: '2026-11-01T00:00:00.000Z' },
    };
    const page = procedurePage({ procedure, surroundings }, record, '2026-11-24T03:00:00.000Z');
    expect(asked).toEqual([]);
    expect(page.dossier.map(({ key }) => key)).toEqual(definition.dossier.components.map(({ key }) => key));
  });
});
