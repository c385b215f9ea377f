import { expect, it } from 'vitest';
import type { Procedure } from '../procedure/procedure.ts';
import { filesOf } from './files-of.ts';

const procedure = {
  definition: {
    dossier: {
      components: [
        { key: 'DON', title: { vi: 'Đơn' }, kind: 'copy', required: true },
        {
          key: 'ANH',
          title: { vi: 'Ảnh' },
          kind: 'original',
          required: true,
          accept: ['image/jpeg'],
          maxSize: 500,
        },
      ],
    },
  },
} as unknown as Procedure;

it('hands in a file that the component takes, also in a row and in a version', () => {
  expect(filesOf(['DON', 'ANH[0].cong_khai'], procedure)).toEqual({
    DON: [{ id: 'file-DON', name: 'DON.pdf', type: 'application/pdf', size: 1000 }],
    'ANH[0].cong_khai': [
      { id: 'file-ANH[0].cong_khai', name: 'ANH[0].cong_khai.jpeg', type: 'image/jpeg', size: 500 },
    ],
  });
});
