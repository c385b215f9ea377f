/**
 * The citizen's pages, served. `portalOverApi` sets them on the server's own interface; `portalPages` takes any
 * other implementation of their services.
 */
export { portalOverApi } from './portal-over-api.ts';
export { portalPages, type PortalPagesOptions } from './portal-pages.ts';
export type {
  PageAssets,
  PortalPerson,
  PortalReader,
  PortalServices,
  PortalSessions,
  SignInForm,
} from './portal-services.ts';
export type { OverApiOptions } from './services-over-api.ts';
