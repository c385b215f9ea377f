import type { Answers } from '../answers/answers.ts';
import type { FieldSource } from '../form/index.ts';
import type { PaperReceipt } from './paper-receipt.ts';

/** What was brought for the dossier, as the client says. */
export interface Brought {
  /** Files by place. */
  readonly files: unknown;
  /** By place `counter` or `post`: how the applicant says that a paper will come; at the counter see `HandedWay`. */
  readonly promised?: unknown;
  /** Whether a clerk files: papers are handed in and shown, and none is promised. */
  readonly atCounter?: boolean;
  /** What became of papers, by place, in a case that was filed. */
  readonly receipts?: Readonly<Record<string, PaperReceipt>>;
  /** The stored answers of the application form, in which rows have their ids. */
  readonly answers?: Answers;
  /** Where answers come from that nobody declared, by pointer. */
  readonly sources?: Readonly<Record<string, FieldSource>>;
  /** Components or places that somebody asked for: listed, and their files kept, whatever the answers call for. */
  readonly asked?: readonly string[];
}
