import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../definitions/read-definitions.fixture.ts';
import { compileProcedure } from '../../../engine/authoring/index.ts';
import type { Definition } from '../../../engine/index.ts';
import { componentCondition } from './component-condition.ts';

/** What the public reads of each paper that is not always needed. */
const conditions = (id: string) => {
  const definition = readDocument(`procedures/${id}/1.json`) as Definition;
  const procedure = compileProcedure(definition, 'h');
  return Object.fromEntries(
    definition.dossier.components
      .filter(({ required }) => typeof required === 'string')
      .map((component) => [component.key, componentCondition(procedure, component)?.vi ?? null]),
  );
};

describe('when a paper is needed, as the public reads it', () => {
  it('is said by labels and options of the application', () => {
    expect(conditions('cap-giay-phep-xay-dung-nha-o-rieng-le')).toMatchObject({
      XD04: 'Nội dung đề nghị là một trong: “Xây dựng mới”, “Giấy phép có thời hạn”, “Điều chỉnh giấy phép đã cấp”',
      XD11: 'Nội dung đề nghị là “Di dời công trình”',
      XD13: 'Nộp thay là “Có”',
    });
  });

  it('is said of rows, too', () => {
    expect(conditions('xac-nhan-tinh-trang-hon-nhan')['HN03']).toBe(
      'Có dòng trong Lịch sử hôn nhân mà Kết thúc là “Vợ hoặc chồng chết”',
    );
  });

  it('is not said where an office finds out, the case decides or a value is computed', () => {
    expect(conditions('dang-ky-thanh-lap-ho-kinh-doanh')).toMatchObject({ HK03: null, HK05: null });
    expect(conditions('cap-phieu-ly-lich-tu-phap')).toMatchObject({ LL02: null, LL04: null });
    expect(conditions('xac-nhan-tinh-trang-hon-nhan')).toMatchObject({ HN04: null, HN06: null });
  });

  it('is nothing of a paper that is always needed', () => {
    const definition = readDocument('procedures/dang-ky-khai-sinh/1.json') as Definition;
    const [always] = definition.dossier.components.filter(({ required }) => required === true);
    expect(always && componentCondition(compileProcedure(definition, 'h'), always)).toBeNull();
  });
});
