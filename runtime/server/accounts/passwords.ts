import { hash, verify } from '@node-rs/argon2';

/** Argon2id with the first choice of RFC 9106 for machines with little memory to spare (19 MiB, 2 passes). */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash under which a password is kept. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), strength);
}

let nobody: Promise<string> | undefined;

/**
 * Whether the password belongs to the hash. Without a hash the answer is no and takes as long, so that nobody can
 * tell by the time which accounts exist.
 */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  if (passwordHash === null) {
    nobody ??= hashPassword('no account has this password');
    await verify(await nobody, password.normalize('NFKC'));
    return false;
  }
  return verify(passwordHash, password.normalize('NFKC'));
}
