import type { Problem } from '../../../../engine/index.ts';
import type { ProblemItem } from '../../../api/index.ts';

/**
 * What the server found wrong, as the elements show it: pointers of the form or "/dossier/<component>", and the
 * server's words, which know more than this page does.
 */
export function serverProblems(items: readonly ProblemItem[]): Problem[] {
  return items.map(({ code, severity, message, mend, pointer }) => {
    const words = mend === undefined ? message : `${message} ${mend}`;
    return {
      code,
      severity,
      pointer: pointer.replace(/^\/answers(?=\/|$)/, ''),
      message: { vi: words, en: words },
    };
  });
}
