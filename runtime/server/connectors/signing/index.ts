export { sandboxKey } from './sandbox-key.ts';
export type { SandboxKey } from './sandbox-key.ts';
export { SANDBOX_PIN, SandboxSigning } from './sandbox-signing.ts';
export { isSealGenuine } from './seal.ts';
export type { Certificate, Signer, SigningAnswer, SigningConnector } from './signing-connector.ts';
