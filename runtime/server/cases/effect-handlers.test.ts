import { describe, expect, it } from 'vitest';
import { instantOf, type Effect } from '../../../engine/index.ts';
import type { Services } from '../services.ts';
import type { Account, Notice } from '../store/index.ts';
import { effectHandlers } from './effect-handlers.ts';

const official = (id: string, role: string, unit: string): Account => ({
  id,
  name: id,
  passwordHash: null,
  grants: [{ role, unit }],
  claims: {},
  identityLevel: 0,
});
const officials = [
  official('lan', 'lanh_dao', 'A'),
  official('minh', 'lanh_dao', '*'),
  official('hoa', 'lanh_dao', 'B'),
  official('duy', 'can_bo', 'A'),
];
const message = {
  to: 'lanh_dao',
  channels: ['portal'],
  subject: { vi: 'Hồ sơ {{case.code}}' },
  body: { vi: 'Còn 01 ngày.' },
};

/** Delivers one message, and tells which notices were left and how it went. */
async function delivered(params: Effect['params'], people: readonly Account[] = officials) {
  const notices: Notice[] = [];
  const services = {
    store: {
      cases: { get: () => Promise.resolve({ id: 'c1', procedure: { id: 'p', hash: 'h' } }) },
      accounts: {
        officials: () => Promise.resolve(people),
        get: (id: string) => Promise.resolve(people.find((one) => one.id === id) ?? null),
      },
      notices: { insert: (notice: Notice) => Promise.resolve(notices.push(notice) > 0) },
    },
    world: { now: () => instantOf(0) },
    procedures: { of: () => Promise.resolve({ procedure: { definition: { messages: { nhac: message } } } }) },
  } as unknown as Services;
  const effect: Effect = {
    key: 'c1:4:0',
    type: 'message',
    caseId: 'c1',
    createdAt: instantOf(0),
    params: { message: 'nhac', channels: ['portal'], view: { case: { code: 'H1' } }, ...params },
    actor: { account: null, name: 'Hệ thống', role: null, unit: null },
  };
  const { message: deliver } = effectHandlers(services);
  const outcome = await deliver(effect, { number: 1, signal: new AbortController().signal });
  return { notices: notices.map(({ key, account, subject }) => [key, account, subject]), outcome };
}

describe('a message to a role', () => {
  it('reaches everybody who holds it in the unit, each under a key of their own', async () => {
    const { notices, outcome } = await delivered({ role: 'lanh_dao', unit: 'A' });
    expect(notices).toEqual([
      ['c1:4:0:lan', 'lan', 'Hồ sơ H1'],
      ['c1:4:0:minh', 'minh', 'Hồ sơ H1'],
    ]);
    expect(outcome).toMatchObject({ isDone: true });
  });

  it('is told as failed where nobody holds it, so that somebody sees to it', async () => {
    const { notices, outcome } = await delivered({ role: 'lanh_dao', unit: 'A' }, []);
    expect(notices).toEqual([]);
    expect(outcome).toMatchObject({ isDone: false });
  });
});

describe('a message to an account', () => {
  it('reaches that one only', async () => {
    const { notices } = await delivered({ account: 'dan' });
    expect(notices).toEqual([['c1:4:0', 'dan', 'Hồ sơ H1']]);
  });
});
