import { describe, expect, test } from 'vitest';
import minimal from '../../../../tests/samples/good/toi-thieu.json' with { type: 'json' };
import { surroundings } from '../../../../definitions/read-definitions.fixture.ts';
import { lint } from '../../../../engine/authoring/index.ts';
import type { DraftDocument } from '../../../../runtime/client/index.ts';
import { valueAt, withValueAt } from '../../draft/value-at.ts';
import { quyTrinhTextsOf } from '../../language/quy-trinh-texts-of.ts';
import { withSystemTask } from './system-skeleton.ts';

const sample = minimal as unknown as DraftDocument;
const texts = quyTrinhTextsOf('vi');
const thue = { id: 'thue', title: { vi: 'Hệ thống thuế' } };
const first = '/workflow/states/tiep_nhan/meta/tasks/0';
const errors = (document: DraftDocument) =>
  lint(document, surroundings).flatMap(({ code, pointer, severity }) =>
    severity === 'error' ? [`${code} ${pointer}`] : [],
  );

describe('a task that a system does', () => {
  test('begins without an error where there is one system', () => {
    const made = withSystemTask(sample, first, [thue], texts);
    expect(valueAt(made, `${first}/system`)).toMatchObject({
      connector: 'thue',
      title: { vi: 'Hệ thống thuế' },
      output: { ket_qua: 'text' },
      then: 'TIEP_NHAN',
      wait: 'cho_he_thong_tra_loi',
    });
    expect(errors(made)).toEqual([]);
  });

  test('asks for nothing but the system where there are several', () => {
    const made = withSystemTask(sample, first, [thue, { id: 'dat' }], texts);
    expect(errors(made)).toEqual([expect.stringMatching(new RegExp(`${first}/system/connector$`))]);
  });

  test('keeps the form and the time that the task has', () => {
    const at = '/workflow/states/xu_ly/meta/tasks/0';
    const timed = withValueAt(sample, `${at}/deadline`, 'giai_quyet');
    const made = withSystemTask(timed, at, [thue], texts);
    expect(valueAt(made, `${at}/form`)).toBe('phieu');
    expect(valueAt(made, `${at}/system/wait`)).toBe('giai_quyet');
    expect(made['forms']).toBe(timed['forms']);
    expect(errors(made)).toEqual([]);
  });

  test('gets a button by which people enter the answer where the step has none', () => {
    const bare = withValueAt(sample, '/workflow/states/tiep_nhan/on', undefined);
    const made = withSystemTask(bare, first, [thue], texts);
    const then = valueAt(made, `${first}/system/then`);
    expect(then).toBe('GHI_TRA_LOI_CUA_HE_THONG');
    expect(valueAt(made, `/workflow/states/tiep_nhan/on/${String(then)}/meta/label/vi`)).toBe(
      'Ghi trả lời của hệ thống',
    );
  });
});
