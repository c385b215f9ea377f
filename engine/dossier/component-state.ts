import type { AttachedFile } from '../case/attached-file.ts';
import type { FieldSource } from '../form/index.ts';
import type { ComponentKind, GroupRule } from '../generated/definition-types.ts';
import type { Text } from '../text/text.ts';
import type { ComponentRow } from './component-places.ts';
import type { HandedWay, PaperReceipt } from './paper-receipt.ts';

/** One paper of the dossier with the answers given now. */
export interface ComponentState {
  /**
   * The place of its files: the key of the component, with the row's id and the version where there are any:
   * `RU03[k3f].cong_khai`.
   */
  readonly key: string;
  /** The key of the component in the definition. */
  readonly component: string;
  /** The row of the form for which it is handed in; null where it is handed in once. */
  readonly row: ComponentRow | null;
  /** Which of its versions it is; null where there is only the paper itself. */
  readonly version: VersionState | null;
  readonly title: Text;
  readonly kind: ComponentKind;
  readonly copies: number;
  readonly guidance: Text | null;
  readonly legalBasis: string | null;
  readonly required: boolean;
  readonly visible: boolean;
  /**
   * What stands for the paper: files, the paper itself, that it was promised, the form, data of a database; null
   * while nothing does.
   */
  readonly satisfied: 'file' | 'paper' | 'promised' | 'form' | 'data' | null;
  /** Where data that stand for it come from; empty where the applicant said so, or where nothing is known of it. */
  readonly sources: readonly FieldSource[];
  readonly accept: readonly string[];
  /** Greatest size of one file in bytes. */
  readonly maxSize: number;
  readonly maxFiles: number;
  readonly files: readonly AttachedFile[];
  /** The files are there, but this reader may not know them: the version is confidential. */
  readonly withheld: boolean;
  /** Ways in which it may be handed in. */
  readonly deliver: readonly HandedWay[];
  /** What became of the paper itself; null where none was promised and none came. */
  readonly receipt: PaperReceipt | null;
  /** The group of which the paper is a member. */
  readonly group: GroupState | null;
}

/** One of the versions of a paper. */
export interface VersionState {
  readonly key: string;
  readonly title: Text;
  /** The name of the paper apart from the version, with its row where there is one. */
  readonly paper: Text;
  readonly guidance: Text | null;
  /** Only those who applied and the roles named by the definition may read it. */
  readonly confidential: boolean;
}

/** A group of papers of which one is enough, or only one is wanted. */
export interface GroupState {
  readonly key: string;
  readonly title: Text;
  readonly rule: GroupRule;
  readonly required: boolean;
}
