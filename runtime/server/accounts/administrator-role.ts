import type { Grant } from '../../../engine/index.ts';

/** The one role that the program itself knows: who holds it may publish definitions. */
const administratorRole = 'quan_tri';

/** Whether one of the roles is that of an administrator of procedures. */
export function isAdministrator(grants: readonly Grant[]): boolean {
  return grants.some(({ role }) => role === administratorRole);
}
