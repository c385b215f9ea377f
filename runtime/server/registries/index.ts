export { askRegistry, type Registries } from './ask-registry.ts';
export type { Registry } from './registry.ts';
export { embeddedRegistry, type RegistryDocument } from './registry-document.ts';
