import type { Grant } from '../../engine/index.ts';
import { hashPassword, readShipped, type Store } from '../server/index.ts';
import { CommandFailure, type CommandWorld } from './console-out.ts';
import { settingsOf, withStore } from './open-folder.ts';
import { readClaims, readIdentityLevel } from './identity-options.ts';
import { declaredRoles, unitCodes } from './known-grants.ts';
import { sayIn } from './say.ts';

/** The shortest password that is taken (NIST SP 800-63B). */
const SHORTEST = 8;

/** `thutuc account list`: the accounts that hold a role. */
export async function listAccounts(world: CommandWorld): Promise<number> {
  const officials = await withAccounts(world, (store) => store.accounts.officials());
  for (const { id, name, grants } of officials) {
    world.out.line([id, name, grants.map(({ role, unit }) => `${role}@${unit}`).join(' ')].join('\t'));
  }
  return 0;
}

export interface AddAccountOptions {
  readonly name: string;
  readonly password?: string;
  readonly identityLevel: string;
  /** As name=value. */
  readonly claim: readonly string[];
}

/** `thutuc account add`: an account without roles; of a citizen, with what their verified identity says. */
export async function addAccount(
  account: string,
  options: AddAccountOptions,
  world: CommandWorld,
): Promise<number> {
  const say = sayIn(world.language);
  const password = options.password ?? world.environment['THUTUC_NEW_PASSWORD'] ?? '';
  if ([...password].length < SHORTEST) throw new CommandFailure(say('passwordMissing'));
  const identityLevel = readIdentityLevel(options.identityLevel, say);
  const claims = readClaims(options.claim, say);
  const passwordHash = await hashPassword(password);
  const isNew = await withAccounts(world, (store) =>
    store.accounts.insert({
      id: account,
      name: options.name,
      passwordHash,
      grants: [],
      claims,
      identityLevel,
    }),
  );
  if (!isNew) throw new CommandFailure(say('accountExists', { account }));
  world.out.line(say('accountAdded', { account }));
  return 0;
}

/**
 * `thutuc account grant`: a role in a unit. Giving it twice is giving it once.
 *
 * A unit that no agency has is refused, since nobody would ever see its tasks; a role that no definition declares
 * is given with a warning, since its definition may come later.
 */
export async function grantRole(
  account: string,
  { role, unit }: Partial<Grant>,
  world: CommandWorld,
): Promise<number> {
  const say = sayIn(world.language);
  if (role === undefined || unit === undefined) throw new CommandFailure(say('grantMissing'));
  await withAccounts(world, async (store) => {
    const known = await store.accounts.get(account);
    if (!known) throw new CommandFailure(say('accountMissing', { account }));
    const shipped = readShipped();
    if (unit !== '*' && !(await unitCodes(store, shipped)).has(unit))
      throw new CommandFailure(say('unitUnknown', { unit }));
    if (!(await declaredRoles(store, shipped)).has(role)) world.out.error(say('roleUnknown', { role }));
    const others = known.grants.filter((grant) => grant.role !== role || grant.unit !== unit);
    await store.accounts.put({ ...known, grants: [...others, { role, unit }] });
  });
  world.out.line(say('accountGranted', { account, role, unit }));
  return 0;
}

/** Works on the accounts of the data folder, or says that the server must let go of it first. */
async function withAccounts<T>(world: CommandWorld, work: (store: Store) => Promise<T>): Promise<T> {
  const settings = settingsOf(world);
  try {
    return await withStore(settings, work);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'store-in-use')) throw error;
    const say = sayIn(world.language);
    throw new CommandFailure(say('stopServerFirst', { folder: settings.dataFolder }), { cause: error });
  }
}
