/** Systems of other agencies that do tasks of cases. */
export { openSystems } from './open-systems.ts';
export type { HttpSystemSettings } from './http-system.ts';
export { SandboxSystem, type SystemDocument } from './sandbox-system.ts';
export { systemAddresses, systemSecrets, systemsOf } from './system-settings.ts';
export type { SystemAnswer, SystemConnector, SystemConnectors } from './system-connector.ts';
