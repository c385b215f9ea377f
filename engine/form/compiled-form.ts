import type { Expression, FunctionGroup } from '../feel/index.ts';
import type { CheckLevel, Field, FieldBase, Page, Section } from '../generated/definition-types.ts';
import type { Guidance } from '../text/rich-text.ts';
import type { Text } from '../text/text.ts';

/**
 * A form ready to run: the definition's texts and options, with every expression parsed to a tree. Plain JSON,
 * so the server compiles it once and the browser receives it.
 */
export interface CompiledForm {
  readonly key: string;
  readonly title: Text;
  readonly summary: Text | null;
  readonly pages: readonly CompiledPage[];
  readonly checks: readonly CompiledFormCheck[];
  /** What its rules read beside answers: a browser has to be sent that. */
  readonly reads: FactsRead;
  /** Ways to the tables to whose rows papers of the dossier belong: their rows have ids. Absent where there are none. */
  readonly namedRows?: readonly (readonly string[])[];
}

/** Facts that expressions read through functions. */
export interface FactsRead {
  /** Ids of the catalogues whose entries are read with `entry`, sorted. */
  readonly catalogues: readonly string[];
  /** Whether working days are counted. */
  readonly calendar: boolean;
  /**
   * Groups of functions that are called and that not every page carries, sorted. Absent in what was compiled before
   * there were groups: then any may be called.
   */
  readonly functions?: readonly FunctionGroup[];
}

export interface CompiledPage {
  readonly page: Omit<Page, 'sections' | 'guidance'>;
  /** What to know before filling it. */
  readonly guidance: Guidance | null;
  readonly visible: CompiledCondition;
  readonly readonly: CompiledCondition;
  readonly checks: readonly CompiledFormCheck[];
  readonly sections: readonly CompiledSection[];
}

export interface CompiledSection {
  readonly section: Omit<Section, 'fields' | 'guidance'>;
  /** What to know before filling it. */
  readonly guidance: Guidance | null;
  readonly visible: CompiledCondition;
  readonly readonly: CompiledCondition;
  readonly checks: readonly CompiledFormCheck[];
  readonly fields: readonly CompiledField[];
}

/** A field of any kind: one of the format's, or one that an installation added. */
export interface AnyField extends FieldBase {
  readonly type: string;
}

/** A field with its rules parsed. `fields` holds the columns of a table or the members of a group. */
export interface CompiledField<F extends AnyField = Field> {
  readonly field: F;
  /** Of a notice: what it says, where its label has markup. The label of the field is then the plain text. */
  readonly guidance?: Guidance;
  readonly rules: FieldRules;
  readonly fields: readonly CompiledField[];
}

export interface FieldRules {
  readonly visible: CompiledCondition;
  readonly required: CompiledCondition;
  readonly readonly: CompiledCondition;
  /** Computed value, or null where the field is typed. */
  readonly value: Expression | null;
  readonly default: Expression | null;
  readonly prefillWhen: CompiledCondition;
  /** The question to a registry that fills the field; null where none does. */
  readonly prefillFrom: CompiledLookup | null;
  /** The question with whose answer clerks compare the field; absent where that is the one that fills it, or none. */
  readonly checkFrom?: CompiledLookup;
  readonly checks: readonly CompiledCheck[];
  /** Rules for each row of a table. */
  readonly rowChecks: readonly CompiledRowCheck[];
  /** Rows of a table that nobody can change. */
  readonly rowReadonly: CompiledCondition;
  /** Other expressions of the kind's options, by option name: min, max, parent, holder. */
  readonly options: Readonly<Record<string, Expression>>;
  /** Conditions of choices that are not always offered, by code. */
  readonly choices: Readonly<Record<string, CompiledCondition>>;
}

/** A question to a registry, as it is asked for one field: its expressions see what the field's own rules see. */
export interface CompiledLookup {
  readonly lookup: string;
  /** Which of the values that the registry gives. */
  readonly value: string;
  readonly when: CompiledCondition;
  readonly input: Readonly<Record<string, Expression>>;
}

/** An expression that must be exactly true; the literal `true` or `false` where nothing is left to decide. */
export type CompiledCondition = Expression;

export interface CompiledCheck {
  readonly that: Expression;
  readonly message: CompiledMessage;
  readonly level: CheckLevel;
}

export interface CompiledFormCheck extends CompiledCheck {
  /** Keys from the top of the form to the field at which the problem is shown, through groups only. */
  readonly at: string;
}

export interface CompiledRowCheck extends CompiledCheck {
  /** Key of the column at which the problem is shown; null for the row as a whole. */
  readonly at: string | null;
}

/** A message whose `{…}` places hold expressions, by language: texts and expressions in turn. */
export interface CompiledMessage {
  readonly vi: readonly (string | Expression)[];
  readonly en: readonly (string | Expression)[] | null;
}
