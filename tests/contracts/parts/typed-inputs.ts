import { describe, expect, it } from 'vitest';
import type { TypedInputRecord } from '../../../runtime/server/store/index.ts';
import type { UseStore } from '../store-harness.ts';

const typed = (about: Partial<TypedInputRecord>): TypedInputRecord => ({
  account: 'lan',
  caseId: 'c1',
  key: 'NHAN@t.1',
  task: 't.1',
  savedAt: '2026-11-20T02:00:00.000Z',
  content: { reason: 'Thiếu trang 2' },
  ...about,
});

export function describeTypedInputs(current: UseStore): void {
  describe('what is typed and not sent', () => {
    it('belongs to one account, case and action, and is replaced', async () => {
      const { typedInputs } = current().store;
      expect(await typedInputs.put(typed({}), 9)).toBe('saved');
      const later = typed({ content: { reason: 'Thiếu trang 3' }, savedAt: '2026-11-20T02:01:00.000Z' });
      expect(await typedInputs.put(later, 9)).toBe('saved');
      await typedInputs.put(typed({ caseId: 'c2' }), 9);
      await typedInputs.put(typed({ account: 'hoa' }), 9);
      expect(await typedInputs.of('lan', 'c1')).toEqual([later]);
      await typedInputs.remove('lan', 'c1', 'NHAN@t.1');
      expect(await typedInputs.of('lan', 'c1')).toEqual([]);
      expect(await typedInputs.of('hoa', 'c1')).toHaveLength(1);
    });

    it('is forgotten with its task, for everybody, and with its case', async () => {
      const { typedInputs } = current().store;
      await typedInputs.put(typed({}), 9);
      await typedInputs.put(typed({ account: 'hoa', key: 'TRA@t.2', task: 't.2' }), 9);
      await typedInputs.put(typed({ account: 'hoa' }), 9);
      await typedInputs.put(typed({ account: 'hoa', caseId: 'c2' }), 9);
      await typedInputs.forget('c1', ['t.1']);
      expect(await typedInputs.of('lan', 'c1')).toEqual([]);
      expect((await typedInputs.of('hoa', 'c1')).map(({ task }) => task)).toEqual(['t.2']);
      await typedInputs.forget('c1', null);
      expect(await typedInputs.of('hoa', 'c1')).toEqual([]);
      expect(await typedInputs.of('hoa', 'c2')).toHaveLength(1);
    });

    it('is no more than an account may have, but may still be replaced', async () => {
      const { typedInputs } = current().store;
      await typedInputs.put(typed({}), 1);
      expect(await typedInputs.put(typed({ caseId: 'c2' }), 1)).toBe('full');
      expect(await typedInputs.put(typed({ content: {} }), 1)).toBe('saved');
    });
  });
}
