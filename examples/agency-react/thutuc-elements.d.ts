import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** What React makes of an element that it does not know: attributes, children, `ref`, `key`. */
type Plain = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

/** Where an element finds its service, and in which language it speaks. */
interface Connected {
  /** Origin of another server than that of the script. */
  server?: string;
  language?: 'vi' | 'en';
  onproblem?: (event: CustomEvent<{ readonly code: string; readonly message: string }>) => void;
}

/**
 * The elements of an embedded service for JSX. React 19 hands attributes and properties through, and listens to `onNAME`
 * for an event NAME as it is spelled, so no wrapper is needed. Copy this file; it imports nothing but React's types.
 *
 * @example <thutuc-service procedure="xac-nhan-tinh-trang-hon-nhan" oncase-submitted={({ detail }) => follow(detail.reference)} />
 */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'thutuc-service': Plain &
        Connected & {
          procedure: string;
          'oncase-submitted'?: (
            event: CustomEvent<{ readonly case: string; readonly reference: string }>,
          ) => void;
          'onservice-change'?: (
            event: CustomEvent<{
              readonly answers: Readonly<Record<string, unknown>>;
              readonly dossier: Readonly<Record<string, readonly unknown[]>>;
            }>,
          ) => void;
          'onservice-step'?: (event: CustomEvent<{ readonly step: 'form' | 'dossier' | 'submit' }>) => void;
          'onform-page'?: (event: CustomEvent<{ readonly page: string }>) => void;
        };
      'thutuc-tracker': Plain & Connected & { code: string };
      'thutuc-tasks': Plain &
        Connected & {
          'ontask-open'?: (event: CustomEvent<{ readonly id: string }>) => void;
        };
    }
  }
}
