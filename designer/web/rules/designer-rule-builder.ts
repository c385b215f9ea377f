import { LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Expression, FeelType, ReadableScope, WrittenBefore } from '../../../engine/authoring/index.ts';
import { writeExpression } from '../../../engine/authoring/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { Expects } from '../parts/read-expression.ts';
import { rulesTextsOf } from '../language/rules-texts-of.ts';
import { caseView } from './case-view.ts';
import { conditionView } from './condition-view.ts';
import type { RuleContext } from './rule-context.ts';
import { ruleStyles } from './rule-styles.ts';
import { valueView } from './value-view.ts';

/** What a rule has become; undefined: nothing is left of it. */
export interface RuleChangeDetail {
  readonly expression: Expression | undefined;
}

/**
 * Builds a condition or a formula in words: rows and groups for conditions, ways of giving a value for the rest. What
 * it cannot show stays a formula in its place.
 *
 * @fires rule-change - the rule is another one now
 */
@customElement('designer-rule-builder')
export class DesignerRuleBuilder extends LitElement {
  static override styles = ruleStyles;

  /** The rule; undefined where there is none yet. */
  @property({ attribute: false }) expression: Expression | undefined = undefined;
  /** What it may read. */
  @property({ attribute: false }) scope: ReadableScope | null = null;
  /** The text that it was read from, so that what does not change stays as it was written. */
  @property({ attribute: false }) written: WrittenBefore | null = null;
  @property() language: Language = 'vi';
  /** What the place wants. */
  @property() expects: Expects = 'any';
  /** What the rule decides or gives. */
  @property() label = '';
  /** It can be read only. */
  @property({ type: Boolean }) fixed = false;

  @state() private opened: ReadonlySet<string> = new Set();
  private focusKey = '';

  override render(): unknown {
    const { scope, expression, expects } = this;
    if (scope === null) return null;
    const context: RuleContext = {
      language: this.language,
      texts: rulesTextsOf(this.language),
      isFixed: this.fixed,
      isOpen: (key) => this.opened.has(key),
      open: this.open,
      write: (part) => writeExpression(part, this.written ?? undefined),
    };
    if (expects === 'condition')
      return conditionView(context, { condition: expression, scope, key: 'rule', put: this.put });
    return valueView(context, {
      value: expression ?? null,
      scope,
      type: typeWanted[expects],
      key: 'rule',
      label: this.label,
      choice: (one) => caseView(context, one, conditionView),
      put: this.put,
    });
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }

  override updated(): void {
    const key = this.focusKey;
    this.focusKey = '';
    if (key === '') return;
    const box = this.renderRoot.querySelector(`[for="name-${key}"]`)?.nextElementSibling;
    if (box instanceof LitElement)
      void box.updateComplete.then(() => {
        box.querySelector('input')?.focus();
      });
  }

  private readonly open = (key: string, isOpen: boolean): void => {
    if (this.opened.has(key) === isOpen) return;
    const opened = new Set(this.opened);
    if (isOpen) {
      opened.add(key);
      this.focusKey = key;
    } else opened.delete(key);
    this.opened = opened;
  };

  private readonly put = (expression: Expression | undefined): void => {
    const detail: RuleChangeDetail = { expression };
    this.dispatchEvent(new CustomEvent('rule-change', { detail }));
  };
}

const typeWanted: Readonly<Record<Expects, FeelType>> = {
  condition: 'boolean',
  number: 'number',
  text: 'string',
  date: 'date',
  any: 'any',
};

declare global {
  interface HTMLElementTagNameMap {
    'designer-rule-builder': DesignerRuleBuilder;
  }
  interface HTMLElementEventMap {
    'rule-change': CustomEvent<RuleChangeDetail>;
  }
}
