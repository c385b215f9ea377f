import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { surroundings } from '../../definitions/read-definitions.fixture.ts';
import type { Definition } from '../generated/definition-types.ts';
import { problemTexts, sayProblem } from '../problems/index.ts';
import { lintContext } from './lint-context.ts';
import { tableKeyRules } from './table-key-rules.ts';

const least = JSON.parse(
  readFileSync(new URL('../../tests/samples/good/toi-thieu.json', import.meta.url), 'utf8'),
) as Definition;

/** What is said of the keys of a table that is read in some ways. */
function said(keys: readonly string[], ...amounts: readonly string[]): string[] {
  const [fee] = least.fees ?? [];
  const definition = {
    ...least,
    parameters: {
      muc_thu: {
        title: { vi: 'Mức thu' },
        type: 'money',
        keys: ['kenh'],
        rows: keys.map((key) => ({ key: [key], value: 1000 })),
      },
    },
    fees: amounts.map((amount) => ({ ...fee, amount })),
  } as unknown as Definition;
  return tableKeyRules(lintContext(definition, surroundings.catalogue)).map((problem) => {
    const { message, mend } = sayProblem(problem, 'vi', problemTexts);
    return `${message} ${mend ?? ''}`;
  });
}

test('a name of a channel in the place of its code is told, with the codes', () => {
  expect(said(['Trực tiếp', '2', '*'], 'lookup("muc_thu", case.channel)')).toEqual([
    '“Trực tiếp” không phải mã của “Kênh nộp hồ sơ”, nên dòng này không bao giờ được dùng. ' +
      'Dùng 1 (Trực tiếp), 2 (Trực tuyến), 3 (Bưu chính công ích).',
  ]);
});

test('a key that is read with several fields may be a code of each', () => {
  const both = ['lookup("muc_thu", case.channel)', 'lookup("muc_thu", loai)'];
  expect(said(['1', 'MOI'], ...both)).toEqual([]);
  expect(said(['khac'], ...both)).toHaveLength(1);
});

test('nothing is said where some use may give any text, or nobody reads the table', () => {
  expect(said(['x'], 'lookup("muc_thu", case.channel)', 'lookup("muc_thu", ho_ten)')).toEqual([]);
  expect(said(['x'], 'lookup("muc_thu", if loai = "MOI" then "x" else "y")')).toEqual([]);
  expect(said(['x'], '5000')).toEqual([]);
});
