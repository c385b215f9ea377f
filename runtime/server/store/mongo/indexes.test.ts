import { describe, expect, it } from 'vitest';
import { inboxFilters, inboxOrders, indexName, indexPlans, retiredIndexes } from './indexes.ts';

describe('the indexes of a MongoDB store', () => {
  const fieldsOfTasks = (indexPlans.tasks ?? []).map(({ fields }) => Object.keys(fields));

  it('hold an inbox in each order, by role and by role and unit, with every filter in the entry', () => {
    for (const order of inboxOrders) {
      for (const held of [['role'], ['role', 'unit']]) {
        const begin = [...held, order, '_id'];
        const index = fieldsOfTasks.find(
          (fields) => fields.slice(0, begin.length).join() === begin.join() && fields.length > begin.length,
        );
        expect([...(index ?? [])].sort(), begin.join()).toEqual(
          [...new Set([...begin, 'unit', ...inboxFilters])].sort(),
        );
      }
    }
  });

  it('take none away that is wanted', () => {
    for (const [name, plans] of Object.entries(retiredIndexes)) {
      const wanted = (indexPlans[name as keyof typeof indexPlans] ?? []).map(indexName);
      expect(plans.map(indexName).filter((one) => wanted.includes(one))).toEqual([]);
    }
  });

  it('have names that a server takes, each its own', () => {
    for (const plans of Object.values(indexPlans)) {
      const names = plans.map(indexName);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => name.length > 200)).toEqual([]);
    }
  });
});
