import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { baseStyles, buttonStyles } from '../../../../components/index.ts';
import { dialogStyles } from '../../../../components/styles/index.ts';
import type { Language } from '../../../../engine/index.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { areKeysOn, turnKeys } from './keys-setting.ts';

/** Tells the keys of the desk, and turns them off for whoever does not want them. */
@customElement('desk-keys')
export class DeskKeys extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    dialogStyles,
    css`
      dialog {
        width: min(30rem, calc(100vw - 2rem));
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--thutuc-space-2) var(--thutuc-space-4);
        margin-block: var(--thutuc-space-4);
      }
      kbd {
        display: inline-block;
        min-width: 1.75rem;
        padding: 0.125rem 0.375rem;
        border: 1px solid var(--thutuc-line-strong);
        border-radius: 0.25rem;
        font: inherit;
        font-weight: 600;
        text-align: center;
      }
      dd {
        margin: 0;
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--thutuc-space-2);
        min-height: var(--thutuc-target);
      }
      input {
        width: 1.25rem;
        height: 1.25rem;
        accent-color: var(--thutuc-primary);
      }
    `,
  ];

  @property() language: Language = 'vi';

  @state() private isOn = areKeysOn();

  override render(): unknown {
    const texts = deskTextsOf(this.language);
    const keys: readonly (readonly [readonly string[], string])[] = [
      [['?'], texts.keyHelp],
      [['i'], texts.keyInbox],
      [['/'], texts.keySearch],
      [['j', 'k'], texts.keyMove],
      [['Enter'], texts.keyOpen],
      [['x'], texts.keyChoose],
      [['c'], texts.keyClaim],
      [['n'], texts.keyNext],
    ];
    return html`<dialog aria-labelledby="heading">
      <form method="dialog">
        <h2 id="heading">${texts.keys}</h2>
        <dl>
          ${keys.map(
            ([names, what]) =>
              html`<dt>${names.map((name) => html`<kbd>${name}</kbd> `)}</dt>
                <dd>${what}</dd>`,
          )}
        </dl>
        <label
          ><input
            type="checkbox"
            .checked=${this.isOn}
            @change=${(event: Event) => {
              this.isOn = (event.target as HTMLInputElement).checked;
              turnKeys(this.isOn);
            }}
          />${texts.keysOn}</label
        >
        <p><button class="button" autofocus>${texts.keysClose}</button></p>
      </form>
    </dialog>`;
  }

  /** Opens the list of keys. */
  async open(): Promise<void> {
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog !== null && !dialog.open) dialog.showModal();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-keys': DeskKeys;
  }
}
