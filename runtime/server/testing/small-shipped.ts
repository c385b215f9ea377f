import { readFileSync } from 'node:fs';
import { readShipped, type Shipped } from '../catalogues/shipped.ts';
import type { Definition } from '../../../engine/index.ts';

/** Codes of the few units that the tests know. */
const units = new Set(['25', '08707', '08716', '01', '00166', '26', '243']);

const whole = readShipped();

/** The small procedure of the tests, as its author wrote it. */
export function smallProcedure(): Definition {
  return JSON.parse(readFileSync(new URL('./small-procedure.json', import.meta.url), 'utf8')) as Definition;
}

/** People of the tests. Their passwords are their names with "-mat-khau". */
const people = [
  { account: 'nguoi-nop', name: 'Lê Quốc Duy', claims: { fullName: 'Lê Quốc Duy' }, identityLevel: 2 },
  { account: 'nguoi-khac', name: 'Vũ Thị Mẫu', identityLevel: 2 },
  { account: 'mot-cua', name: 'Phạm Thu Hà', grants: [{ role: 'mot_cua', unit: '08707' }] },
  { account: 'mot-cua-2', name: 'Đỗ Thị Sáu', grants: [{ role: 'mot_cua', unit: '08707' }] },
  { account: 'lanh-dao', name: 'Đỗ Văn Thành', grants: [{ role: 'lanh_dao', unit: '08707' }] },
  { account: 'noi-khac', name: 'Trần Nơi Khác', grants: [{ role: 'lanh_dao', unit: '00166' }] },
  { account: 'quan-tri', name: 'Nguyễn Thị Quản Trị', grants: [{ role: 'quan_tri', unit: '*' }] },
  { account: 'quan-tri-2', name: 'Hoàng Văn Duyệt', grants: [{ role: 'quan_tri', unit: '*' }] },
].map((person) => ({ ...person, password: `${person.account}-mat-khau` }));

/** The shipped data cut down to what the small procedure reads, so that a test server starts at once. */
export const smallShipped: Shipped = {
  ...whole,
  catalogues: whole.catalogues
    .filter(({ id }) =>
      [
        'kenh',
        'muc-do-dich-vu',
        'trang-thai-ho-so',
        'co-quan',
        'don-vi-hanh-chinh',
        'don-vi-hanh-chinh-cu',
      ].includes(id),
    )
    .map((catalogue) => ({
      ...catalogue,
      entries:
        catalogue.entries.length < 100
          ? catalogue.entries
          : catalogue.entries.filter(({ code }) => units.has(code)),
    })),
  procedures: [smallProcedure()],
  people: { people },
};
