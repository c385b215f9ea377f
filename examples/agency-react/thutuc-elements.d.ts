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

/** What the rules of a form say of its answers. */
interface FormVerdict {
  readonly isValid: boolean;
  readonly problems: readonly {
    readonly code: string;
    readonly pointer: string;
    readonly severity: 'error' | 'warning';
    readonly message: string;
  }[];
  readonly procedure: { readonly id: string; readonly version: number; readonly hash: string };
  readonly form: string;
  /** The day by which, yyyy-mm-dd. */
  readonly on: string;
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
      /** A form of a procedure, without an account: answers as a property down, changes and the verdict as events up. */
      'thutuc-form': Plain &
        Connected & {
          procedure: string;
          /** Key of a form other than the application. */
          'form-key'?: string;
          /** Keep the object as it is between two renderings: other answers begin the form anew. */
          answers?: Readonly<Record<string, unknown>>;
          mode?: 'pages' | 'single-page';
          'onform-change'?: (
            event: CustomEvent<{
              readonly answers: Readonly<Record<string, unknown>>;
              readonly pointer: string;
            }>,
          ) => void;
          'onform-page'?: (event: CustomEvent<{ readonly page: string }>) => void;
          'onthutuc-form-complete'?: (
            event: CustomEvent<{
              readonly answers: Readonly<Record<string, unknown>>;
              readonly verdict: FormVerdict;
            }>,
          ) => void;
        };
      'thutuc-tracker': Plain & Connected & { code: string };
      'thutuc-tasks': Plain &
        Connected & {
          'ontask-open'?: (event: CustomEvent<{ readonly id: string }>) => void;
        };
    }
  }
}
