import { hashPassword } from '../server/index.ts';
import { CommandFailure, type CommandWorld } from './console-out.ts';
import { settingsOf, withStore } from './open-folder.ts';
import { sayIn } from './say.ts';

/** The shortest password that is taken (NIST SP 800-63B). */
const SHORTEST = 8;

/** `thutuc account list`: the accounts that hold a role. */
export async function listAccounts(world: CommandWorld): Promise<number> {
  const officials = await withStore(settingsOf(world), (store) => store.accounts.officials());
  for (const { id, name, grants } of officials) {
    world.out.line([id, name, grants.map(({ role, unit }) => `${role}@${unit}`).join(' ')].join('\t'));
  }
  return 0;
}

/** `thutuc account add`: an account without roles. */
export async function addAccount(
  account: string,
  options: { readonly name: string; readonly password?: string },
  world: CommandWorld,
): Promise<number> {
  const say = sayIn(world.language);
  const password = options.password ?? world.environment['THUTUC_NEW_PASSWORD'] ?? '';
  if ([...password].length < SHORTEST) throw new CommandFailure(say('passwordMissing'));
  const passwordHash = await hashPassword(password);
  const isNew = await withStore(settingsOf(world), (store) =>
    store.accounts.insert({
      id: account,
      name: options.name,
      passwordHash,
      grants: [],
      claims: {},
      identityLevel: 0,
    }),
  );
  if (!isNew) throw new CommandFailure(say('accountExists', { account }));
  world.out.line(say('accountAdded', { account }));
  return 0;
}

/** `thutuc account grant`: a role in a unit. Giving it twice is giving it once. */
export async function grantRole(
  account: string,
  role: string,
  unit: string,
  world: CommandWorld,
): Promise<number> {
  const say = sayIn(world.language);
  const isKnown = await withStore(settingsOf(world), async (store) => {
    const known = await store.accounts.get(account);
    if (!known) return false;
    const others = known.grants.filter((grant) => grant.role !== role || grant.unit !== unit);
    await store.accounts.put({ ...known, grants: [...others, { role, unit }] });
    return true;
  });
  if (!isKnown) throw new CommandFailure(say('accountMissing', { account }));
  world.out.line(say('accountGranted', { account, role, unit }));
  return 0;
}
