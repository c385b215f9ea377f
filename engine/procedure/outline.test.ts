import { describe, expect, it } from 'vitest';
import { smallDefinition } from '../case/case.fixture.ts';
import type { State } from '../generated/definition-types.ts';
import { outlineOf } from './outline.ts';

const step = (title: string, on: State['on']): State => ({
  meta: {
    title: { vi: title },
    status: '4',
    tasks: [{ key: title, title: { vi: title }, role: 'can_bo', deadline: 'tra_loi' }],
  },
  ...(on ? { on } : {}),
});

describe('the outline of a procedure', () => {
  it('lists the straight way first, then what comes only where it is needed', () => {
    const definition = smallDefinition({
      initial: 'nhan',
      states: {
        nhan: step('Nhận', { BO_SUNG: { target: 'bo_sung' }, NHAN: { target: 'chia' } }),
        bo_sung: step('Bổ sung', { GUI: { target: 'nhan' } }),
        chia: {
          always: [
            { target: 'hoi', guard: { type: 'when', params: { if: 'so_ban > 1' } } },
            { target: 'ky' },
          ],
        },
        hoi: step('Hỏi', { DU: { target: 'ky' } }),
        ky: step('Ký', { KY: { target: 'xong' } }),
        xong: { type: 'final', meta: { title: { vi: 'Xong' }, status: '10', outcome: 'granted' } },
      },
    });
    const outline = outlineOf(definition);
    expect(outline.map(({ title, isMain }) => [title.vi, isMain])).toEqual([
      ['Nhận', true],
      ['Ký', true],
      ['Bổ sung', false],
      ['Hỏi', false],
    ]);
    expect(outline[0]).toMatchObject({ roles: [{ vi: 'Cán bộ' }], deadline: { vi: '3 ngày làm việc' } });
  });
});
