import { describe, expect, it } from 'vitest';
import { heldTasks } from './held-tasks.ts';

describe('the tasks of grants, as a MongoDB server is asked for them', () => {
  it('asks once for all roles that are held everywhere', () => {
    const grants = ['mot_cua', 'lanh_dao'].map((role) => ({ role, unit: '*' }));
    expect(heldTasks(grants)).toEqual([{ role: { $in: ['mot_cua', 'lanh_dao'] } }]);
  });

  it('asks once for roles that are held in the same units, in whatever order they are named', () => {
    const grants = [
      { role: 'mot_cua', unit: 'U2' },
      { role: 'lanh_dao', unit: 'U1' },
      { role: 'mot_cua', unit: 'U1' },
      { role: 'lanh_dao', unit: 'U2' },
    ];
    expect(heldTasks(grants)).toEqual([
      { role: { $in: ['mot_cua', 'lanh_dao'] }, unit: { $in: ['U1', 'U2'] } },
    ]);
  });

  it('asks for each task once where a role is held everywhere and in a unit, too', () => {
    const grants = [
      { role: 'mot_cua', unit: 'U1' },
      { role: 'mot_cua', unit: '*' },
      { role: 'van_thu', unit: 'U1' },
    ];
    expect(heldTasks(grants)).toEqual([
      { role: { $in: ['mot_cua'] } },
      { role: { $in: ['van_thu'] }, unit: { $in: ['U1'] } },
    ]);
  });

  it('asks for no more roles and units at once than a server merges in order', () => {
    const units = Array.from({ length: 150 }, (_, n) => `U${String(n).padStart(3, '0')}`);
    const grants = units.flatMap((unit) => ['a', 'b'].map((role) => ({ role, unit })));
    const asked = heldTasks(grants) as readonly { readonly unit: { readonly $in: readonly string[] } }[];
    expect(asked.map(({ unit }) => unit.$in.length)).toEqual([100, 50]);
    expect(asked.flatMap(({ unit }) => unit.$in)).toEqual(units);
    expect(heldTasks([])).toEqual([]);
  });
});
