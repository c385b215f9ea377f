/** The part of the editor of FEEL that the designer uses; the package has no types of its own. */
declare module '@bpmn-io/feel-editor' {
  import type { Extension } from '@codemirror/state';

  /** Something that may be called, as the editor completes it. */
  interface EditorVariable {
    readonly name: string;
    readonly type?: 'function' | 'variable';
    readonly info?: string;
    readonly detail?: string;
    readonly params?: readonly { readonly name: string; readonly type?: string }[];
  }

  interface EditorConfig {
    readonly container: Element;
    readonly value?: string;
    readonly readOnly?: boolean;
    readonly builtins?: readonly EditorVariable[];
    readonly variables?: readonly EditorVariable[];
    readonly contentAttributes?: Readonly<Record<string, string>>;
    readonly extensions?: readonly Extension[];
    readonly onChange?: (text: string) => void;
  }

  export default class FeelEditor {
    constructor(config: EditorConfig);
    setValue(text: string): void;
    focus(): void;
  }
}
