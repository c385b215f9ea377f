import { describe, expect, it } from 'vitest';
import { smallDefinition } from '../case/case.fixture.ts';
import type { State } from '../generated/definition-types.ts';
import { compileProcedure } from './compile-procedure.ts';
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
    const outline = outlineOf(compileProcedure(definition, 'h'));
    expect(outline.map(({ title, isMain }) => [title.vi, isMain])).toEqual([
      ['Nhận', true],
      ['Ký', true],
      ['Bổ sung', false],
      ['Hỏi', false],
    ]);
    expect(outline[0]).toMatchObject({ byApplicant: false, deadline: null });
  });

  it('counts a step as needed that a guard on the way demands, though a shorter way leads round it', () => {
    const outline = outlineOf(
      compileProcedure(
        smallDefinition({
          initial: 'tham_dinh',
          states: {
            tham_dinh: step('Thẩm định', {
              DI_KIEM_TRA: { target: 'kiem_tra' },
              DAT: {
                target: 'xong',
                guard: { type: 'when', params: { if: 'case.events.XONG_KIEM_TRA > 0' } },
              },
              HOI: { target: 'hoi' },
            }),
            kiem_tra: step('Kiểm tra thực địa', { XONG_KIEM_TRA: { target: 'tham_dinh' } }),
            hoi: step('Hỏi', { DA_HOI: { target: 'tham_dinh' } }),
            xong: { type: 'final', meta: { title: { vi: 'Xong' }, status: '10', outcome: 'granted' } },
          },
        }),
        'h',
      ),
    );
    expect(outline.map(({ title, isMain }) => [title.vi, isMain])).toEqual([
      ['Thẩm định', true],
      ['Kiểm tra thực địa', true],
      ['Hỏi', false],
    ]);
  });

  it('passes a parallel state where the case does, and of each branch only what is on its way', () => {
    const end: State = { type: 'final' };
    const outline = outlineOf(
      compileProcedure(
        smallDefinition({
          initial: 'xet',
          states: {
            xet: {
              type: 'parallel',
              onDone: { target: 'ky' },
              states: {
                ho_so: { initial: 'a', states: { a: step('Xem hồ sơ', { A: { target: 'het' } }), het: end } },
                noi: {
                  initial: 'b',
                  states: {
                    b: step('Hỏi nơi ở', { B: { target: 'het' }, LAI: { target: 'c' } }),
                    c: step('Hỏi lại', { C: { target: 'b' } }),
                    het: end,
                  },
                },
              },
            },
            ky: step('Ký', { KY: { target: 'xong' } }),
            xong: { type: 'final', meta: { title: { vi: 'Xong' }, status: '10', outcome: 'granted' } },
          },
        }),
        'h',
      ),
    );
    expect(outline.map(({ title, isMain }) => [title.vi, isMain])).toEqual([
      ['Xem hồ sơ', true],
      ['Hỏi nơi ở', true],
      ['Ký', true],
      ['Hỏi lại', false],
    ]);
  });

  it('tells no time that an office sets for itself, and what applicants have', () => {
    const asked = step('Bổ sung', { GUI: { target: 'xong' } });
    const outline = outlineOf(
      compileProcedure(
        smallDefinition({
          initial: 'nhan',
          states: {
            nhan: step('Nhận', { BO_SUNG: { target: 'bo_sung' } }),
            bo_sung: {
              ...asked,
              meta: {
                title: { vi: 'Bổ sung' },
                status: '5',
                tasks: [{ key: 'bs', title: { vi: 'Bổ sung' }, role: 'applicant', deadline: 'cho' }],
              },
            },
            xong: { type: 'final', meta: { title: { vi: 'Xong' }, status: '10', outcome: 'granted' } },
          },
        }),
        'h',
      ),
    );
    expect(outline.map(({ byApplicant, deadline }) => [byApplicant, deadline?.vi])).toEqual([
      [false, undefined],
      [true, '20 ngày'],
    ]);
  });
});
