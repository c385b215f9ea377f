import { sayProblem, type Problem } from '../../../../engine/index.ts';
import type { ProblemItem } from '../../../api/index.ts';

/**
 * What the server found wrong, as the elements show it: pointers of the form or "/dossier/<component>", and the
 * server's words, which know more than this page does.
 */
export function serverProblems(items: readonly ProblemItem[]): Problem[] {
  return items.map((item) => {
    const { code, severity, message, mend } = item;
    // The elements say how to mend the codes that they know; of the others only the server can tell.
    const isKnown = sayProblem({ code, severity, pointer: '' }, 'vi').mend !== '';
    const words = isKnown || mend === undefined ? message : `${message} ${mend}`;
    return {
      code,
      severity,
      pointer: item.pointer.replace(/^\/answers(?=\/|$)/, ''),
      message: { vi: words, en: words },
    };
  });
}
