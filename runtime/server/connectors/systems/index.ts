/** Systems of other agencies that do tasks of cases. */
export { openSystems } from './open-systems.ts';
export { httpSystem, type HttpSystemSettings } from './http-system.ts';
export { SandboxSystem, type SystemDocument } from './sandbox-system.ts';
export { systemAddresses, systemSecrets, systemsOf } from './system-settings.ts';
export type {
  AnswerFault,
  SystemAnswer,
  SystemConnector,
  SystemConnectors,
  SystemOrder,
  SystemSending,
} from './system-connector.ts';
