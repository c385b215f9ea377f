import type { Procedure } from '../procedure/procedure.ts';
import type { FormerWord } from './former.ts';
import type { Text } from '../text/text.ts';
import { applicantRole } from './rights.ts';

/** The name of a role; the applicant's is the same in every procedure. */
export function roleName(procedure: Procedure, role: string, former?: FormerWord): Text {
  if (role === applicantRole) return { vi: 'Người nộp hồ sơ', en: 'Applicant' };
  return procedure.definition.roles[role] ?? former?.('role', role) ?? { vi: role };
}
