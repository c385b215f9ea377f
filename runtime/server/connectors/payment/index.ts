/** Providers of payments. */
export { readSigned, signCallback } from './callback-signature.ts';
export type {
  CallbackFault,
  PaymentConnector,
  PaymentOrder,
  ProviderTransfer,
  RawCallback,
} from './payment-connector.ts';
export { SandboxProvider, sandboxChoices, type SandboxChoice } from './sandbox-provider.ts';
export { sandboxRoutes } from './sandbox-routes.ts';
