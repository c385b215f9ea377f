import { describe, expect, it } from 'vitest';
import { NOT_ATOMIC, type UseStore } from '../store-harness.ts';
import { at, nextOf, sampleCase, sampleEffect, sampleTask, sampleWrite, T0 } from '../sample-case.ts';

export function describeCases(current: UseStore): void {
  describe('cases', () => {
    it('gives back the case that was written, by id, reference and code', async () => {
      const { cases } = current().store;
      const subject = sampleCase('c1', { code: 'H1.1-251120-0001', answers: { don: { ten: 'Đỗ "Ân"' } } });
      expect(await cases.insert(sampleWrite(subject))).toBe('inserted');
      expect(await cases.get('c1')).toEqual(subject);
      expect(await cases.byReference('ref-c1')).toEqual(subject);
      expect(await cases.byCode('H1.1-251120-0001')).toEqual(subject);
      expect(await cases.get('c2')).toBeNull();
      expect(await cases.byReference('c1')).toBeNull();
      expect(await cases.byCode('')).toBeNull();
    });

    it('lists every case as it is stored, in the order of ids, page by page', async () => {
      const { cases } = current().store;
      const stored = (id: string) => ({ id, document: JSON.stringify(sampleCase(id)) });
      for (const id of ['c2', 'c3', 'c1']) await cases.insert(sampleWrite(sampleCase(id)));
      const first = await cases.stored({ cursor: null, limit: 2 });
      expect(first.items).toEqual([stored('c1'), stored('c2')]);
      expect(await cases.endOfStored({ cursor: null, limit: 2 })).toBe(first.next);
      expect(await cases.endOfStored({ cursor: first.next, limit: 1 })).toBeNull();
      const rest = await cases.stored({ cursor: first.next, limit: 2 });
      expect(rest).toEqual({ items: [stored('c3')], next: null });
      expect(await cases.storedAs('c2')).toEqual(stored('c2'));
      expect(await cases.storedAs('c4')).toBeNull();
    });

    it('refuses a second case with the same id and keeps the first with its answer', async () => {
      const { cases } = current().store;
      await cases.insert(sampleWrite(sampleCase('c1')));
      const second = sampleWrite(sampleCase('c1', { status: '9' }), { command: { id: 'x', answer: 2 } });
      expect(await cases.insert(second)).toBe('exists');
      expect((await cases.get('c1'))?.status).toBe('1');
      expect(await cases.commandAnswer('c1', 'x')).toBeNull();
      expect(await cases.commandAnswer('c1', 'c1/1')).toEqual({ id: 'c1/1', answer: { revision: 1 } });
    });

    it('writes only over the revision that was read', async () => {
      const { cases } = current().store;
      const first = sampleCase('c1');
      await cases.insert(sampleWrite(first));
      const second = nextOf(first, { status: '4' });
      expect(await cases.replace(sampleWrite(second), 1)).toBe('replaced');
      const late = sampleWrite(nextOf(first, { status: '9' }), { command: { id: 'late', answer: null } });
      expect(await cases.replace(late, 1)).toBe('conflict');
      expect(await cases.get('c1')).toEqual(second);
      expect(await cases.replace(sampleWrite(nextOf(sampleCase('none'))), 1)).toBe('conflict');
    });

    it('lets one of many writers over the same revision win, with its effects and no one else’s', async ({
      skip,
    }) => {
      skip(!current().isAtomic, NOT_ATOMIC);
      const { cases, effects } = current().store;
      const first = sampleCase('c1');
      await cases.insert(sampleWrite(first));
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          cases.replace(
            sampleWrite(nextOf(first, { status: String(n) }), {
              command: { id: `race-${n}`, answer: n },
              effects: [sampleEffect(`c1:2:${n}`)],
            }),
            1,
          ),
        ),
      );
      const winner = outcomes.indexOf('replaced');
      expect(outcomes.filter((outcome) => outcome === 'replaced')).toHaveLength(1);
      expect((await cases.get('c1'))?.status).toBe(String(winner));
      expect((await effects.ofCase('c1')).map(({ effect }) => effect.key)).toEqual([`c1:2:${winner}`]);
      expect(await cases.commandAnswer('c1', `race-${winner}`)).toEqual({
        id: `race-${winner}`,
        answer: winner,
      });
      expect(await cases.commandAnswer('c1', `race-${(winner + 1) % 20}`)).toBeNull();
    });

    it('does not carry out one command twice, and keeps its first answer', async () => {
      const { cases } = current().store;
      const first = sampleCase('c1');
      await cases.insert(sampleWrite(first));
      const second = nextOf(first);
      await cases.replace(sampleWrite(second, { command: { id: 'k', answer: 'first' } }), 1);
      const again = sampleWrite(nextOf(second, { status: '9' }), { command: { id: 'k', answer: 'again' } });
      expect(await cases.replace(again, 2)).toBe('conflict');
      expect(await cases.get('c1')).toEqual(second);
      expect(await cases.commandAnswer('c1', 'k')).toEqual({ id: 'k', answer: 'first' });
    });

    it('refuses a write that does not move the revision on', async () => {
      const { cases } = current().store;
      const first = sampleCase('c1');
      await cases.insert(sampleWrite(first));
      await expect(cases.replace(sampleWrite(first), 1)).rejects.toThrow('revision 1');
    });

    it('keeps a write ready that is done later, once, and only over the revision that was read', async () => {
      const { cases, tasks, effects } = current().store;
      const first = sampleCase('c1', { tasks: [sampleTask('t1')] });
      const second = nextOf(first, { status: '4', tasks: [] });
      await cases.insert(sampleWrite(first, { wakeAt: at(1) }));
      const parts = { wakeAt: at(2), effects: [sampleEffect('c1:2:0')] };
      const ready = await cases.readyToReplace(sampleWrite(second, parts), 1);
      const tooLate = await cases.readyToReplace(
        sampleWrite(nextOf(first, { status: '9' }), { command: { id: 'late', answer: null } }),
        1,
      );
      expect(await cases.get('c1')).toEqual(first);
      expect(await effects.get('c1:2:0')).toBeNull();
      expect(await cases.replaceReady(ready)).toBe('replaced');
      expect(await cases.replaceReady(ready)).toBe('conflict');
      expect(await cases.replaceReady(tooLate)).toBe('conflict');
      expect(await cases.get('c1')).toEqual(second);
      expect((await effects.get('c1:2:0'))?.status).toBe('pending');
      expect((await cases.wakeable(at(9), { cursor: null, limit: 9 })).items).toEqual([
        { caseId: 'c1', at: at(2) },
      ]);
      const grants = [{ role: 'mot_cua', unit: '*' }];
      expect((await tasks.find({ grants, sort: 'due', cursor: null, limit: 9 })).items).toEqual([]);
      await expect(cases.readyToReplace(sampleWrite(first), 1)).rejects.toThrow('revision 1');
    });

    it('leaves no trace of a write that fails half way', async () => {
      const { cases, effects, tasks } = current().store;
      const first = sampleCase('c1', { tasks: [sampleTask('t1')] });
      await cases.insert(sampleWrite(first, { effects: [sampleEffect('c1:1:0')] }));
      const broken = sampleWrite(nextOf(first, { tasks: [sampleTask('t2')], status: '9' }), {
        effects: [sampleEffect('c1:2:0'), sampleEffect('c1:1:0')],
      });
      const other = cases.insert(sampleWrite(sampleCase('c2')));
      await expect(cases.replace(broken, 1)).rejects.toThrow();
      expect(await other).toBe('inserted');
      expect(await cases.get('c1')).toEqual(first);
      expect(await cases.commandAnswer('c1', 'c1/2')).toBeNull();
      expect(await effects.get('c1:2:0')).toBeNull();
      const { items } = await tasks.find({
        grants: [{ role: 'mot_cua', unit: '*' }],
        sort: 'due',
        cursor: null,
        limit: 9,
      });
      expect(items.map(({ task }) => task.id)).toEqual(['t1']);
    });

    it('is not moved by a change of the object after the call', async () => {
      const { cases } = current().store;
      const answers: Record<string, Record<string, unknown>> = { don: { ten: 'An' } };
      const written = cases.insert(sampleWrite(sampleCase('c1', { answers })));
      answers['don'] = { ten: 'Bình' };
      await written;
      expect((await cases.get('c1'))?.answers).toEqual({ don: { ten: 'An' } });
    });

    it('lists the cases of an applicant, newest first, page by page', async () => {
      const { cases } = current().store;
      for (const n of [1, 2, 3, 4, 5]) {
        await cases.insert(sampleWrite(sampleCase(`c${n}`, { submittedAt: at(n < 4 ? n : 3) })));
      }
      const other = { account: 'binh', name: 'Bình', identityLevel: 1, claims: {} };
      await cases.insert(sampleWrite(sampleCase('c6', { applicant: other })));
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await cases.byApplicant('an', { cursor, limit: 2 });
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.next;
      } while (cursor !== null);
      expect(seen).toEqual(['c5', 'c4', 'c3', 'c2', 'c1']);
    });

    it('lists the cases of a procedure that have not ended', async () => {
      const { cases } = current().store;
      const procedure = { id: 'khac', version: 1, hash: 'h2' };
      await cases.insert(sampleWrite(sampleCase('c1')));
      await cases.insert(sampleWrite(sampleCase('c2', { endedAt: T0 })));
      await cases.insert(sampleWrite(sampleCase('c3', { procedure })));
      await cases.insert(sampleWrite(sampleCase('c4')));
      const first = await cases.inFlight('xac-nhan', { cursor: null, limit: 1 });
      const second = await cases.inFlight('xac-nhan', { cursor: first.next, limit: 1 });
      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(['c1', 'c4']);
      expect(second.next).toBeNull();
    });

    it('lists the cases of a procedure that have ended, page by page', async () => {
      const { cases } = current().store;
      const procedure = { id: 'khac', version: 1, hash: 'h2' };
      await cases.insert(sampleWrite(sampleCase('c1')));
      await cases.insert(sampleWrite(sampleCase('c3', { endedAt: T0 })));
      await cases.insert(sampleWrite(sampleCase('c2', { endedAt: T0 })));
      await cases.insert(sampleWrite(sampleCase('c4', { endedAt: T0, procedure })));
      const first = await cases.ended('xac-nhan', { cursor: null, limit: 1 });
      const second = await cases.ended('xac-nhan', { cursor: first.next, limit: 1 });
      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(['c2', 'c3']);
      expect(second.next).toBeNull();
    });

    it('tells which cases must be woken, none early, and forgets a wake-up that is gone', async () => {
      const { cases } = current().store;
      const first = sampleCase('c1');
      await cases.insert(sampleWrite(first, { wakeAt: at(60) }));
      await cases.insert(sampleWrite(sampleCase('c2'), { wakeAt: at(30) }));
      await cases.insert(sampleWrite(sampleCase('c3')));
      const page = { cursor: null, limit: 10 };
      expect((await cases.wakeable(at(29.999), page)).items).toEqual([]);
      expect((await cases.wakeable(at(60), page)).items).toEqual([
        { caseId: 'c2', at: at(30) },
        { caseId: 'c1', at: at(60) },
      ]);
      const one = await cases.wakeable(at(60), { cursor: null, limit: 1 });
      expect((await cases.wakeable(at(60), { cursor: one.next, limit: 1 })).items).toEqual([
        { caseId: 'c1', at: at(60) },
      ]);
      await cases.replace(sampleWrite(nextOf(first)), 1);
      expect((await cases.wakeable(at(99), page)).items).toEqual([{ caseId: 'c2', at: at(30) }]);
    });

    it('still has everything after it was closed and opened again', async () => {
      const harness = current();
      const subject = sampleCase('c1', { tasks: [sampleTask('t1')] });
      await harness.store.cases.insert(sampleWrite(subject, { effects: [sampleEffect('c1:1:0')] }));
      const store = await harness.reopen();
      expect(await store.cases.get('c1')).toEqual(subject);
      expect(await store.cases.commandAnswer('c1', 'c1/1')).not.toBeNull();
      expect(await store.effects.get('c1:1:0')).toMatchObject({ status: 'pending' });
      expect(await store.schemaVersion()).toBe(harness.shapeStep);
      expect(await store.isReady()).toBe(true);
    });
  });
}
