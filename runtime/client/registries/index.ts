/** Registries that are asked while a form is filled: a door of its own, since few pages have such a form. */
export { RegistryAsker } from './registry-asker.ts';
