import { createHash, createPublicKey, sign, verify } from 'node:crypto';
import { canonicalJson, type Instant } from '../../../engine/index.ts';
import type { DefinitionPackage } from '../../api/index.ts';
import type { InstallationKey } from './installation-key.ts';

/** What a package says, before it is signed. */
export interface PackageContent {
  readonly definition: DefinitionPackage['definition'];
  readonly hash: string;
  readonly origin: string;
  readonly exportedAt: Instant;
}

/**
 * A published version as it travels to another installation. The signature (Ed25519) is over the canonical JSON
 * (RFC 8785) of the package without its member `signature`.
 */
export function signPackage(content: PackageContent, key: InstallationKey): DefinitionPackage {
  const unsigned = { package: 1 as const, ...content };
  const value = sign(null, Buffer.from(canonicalJson(unsigned)), key.privateKey).toString('base64');
  return { ...unsigned, signature: { algorithm: 'Ed25519', publicKey: key.publicKey, value } };
}

/** Whether a package is as it was when it was signed by the key that it names. Whose key that is, people judge. */
export function isWhole({ signature, ...unsigned }: DefinitionPackage): boolean {
  try {
    const key = createPublicKey({
      key: Buffer.from(signature.publicKey, 'base64'),
      type: 'spki',
      format: 'der',
    });
    const content = Buffer.from(canonicalJson(unsigned));
    return (
      key.asymmetricKeyType === 'ed25519' &&
      verify(null, content, key, Buffer.from(signature.value, 'base64'))
    );
  } catch {
    // Bytes that are no key prove nothing.
    return false;
  }
}

/**
 * A key as two people compare it over the phone: the first 16 bytes of its SHA-256 in groups of four.
 *
 * @example fingerprintOf(key.publicKey) // '3f9a 01c2 …'
 */
export function fingerprintOf(publicKey: string): string {
  const digest = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex');
  return digest.slice(0, 32).replace(/(.{4})(?=.)/g, '$1 ');
}
