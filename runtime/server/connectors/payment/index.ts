/** Providers of payments. */
export type { CallbackFault, PaymentConnector, PaymentOrder, ProviderTransfer } from './payment-connector.ts';
export { SandboxProvider, type SandboxChoice } from './sandbox-provider.ts';
export { sandboxRoutes } from './sandbox-routes.ts';
