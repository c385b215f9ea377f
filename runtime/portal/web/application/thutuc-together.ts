import { css, html, LitElement, nothing, svg, type CSSResultGroup } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { baseStyles, buttonStyles } from '../../../../components/styles/index.ts';
import {
  fillText,
  formatDate,
  inLanguage,
  localDateOf,
  localTimeOf,
  type Language,
} from '../../../../engine/index.ts';
import type { DraftCode, DraftPartyState, DraftTogether } from '../../../api/index.ts';
import { webTextsOf } from '../language/web-texts-of.ts';

/**
 * The people of an application: who has joined, who has confirmed, and an invitation for who has not joined yet.
 *
 * @fires together-invite - the person wants a code for a party; `detail.party`
 * @fires together-confirm - the person confirms what the application says
 */
@customElement('thutuc-together')
export class ThutucTogether extends LitElement {
  static override styles: CSSResultGroup = [
    baseStyles,
    buttonStyles,
    css`
      section {
        margin-block-end: var(--thutuc-space-5);
        padding: var(--thutuc-space-4) var(--thutuc-space-5);
        border: var(--thutuc-border) solid var(--thutuc-line);
        border-radius: var(--thutuc-radius);
        background: var(--thutuc-sunken);
      }
      ul {
        margin: var(--thutuc-space-2) 0 0;
        padding: 0;
        list-style: none;
      }
      li {
        padding-block: var(--thutuc-space-2);
        border-block-start: 1px solid var(--thutuc-line);
      }
      li:first-child {
        border-block-start: 0;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--thutuc-space-2) var(--thutuc-space-4);
      }
      .code {
        display: block;
        font-size: 1.5rem;
        font-weight: 700;
        font-variant-numeric: tabular-nums;
      }
      svg {
        inline-size: 10rem;
        block-size: 10rem;
        background: #fff;
      }
      .invitation {
        display: flex;
        flex-wrap: wrap;
        gap: var(--thutuc-space-4);
        margin-block-start: var(--thutuc-space-3);
      }
      .invitation p {
        max-inline-size: 32rem;
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** Who takes part, as the server told it. */
  @property({ attribute: false }) together!: DraftTogether;
  /** Language of the texts. */
  @property() language: Language = 'vi';
  /** A code that was just made, and for whom. */
  @property({ attribute: false }) invitation: { readonly party: string; readonly code: DraftCode } | null =
    null;
  /** Whether the person has everything before them that they would confirm. */
  @property({ type: Boolean }) confirmable = false;

  @state() private copied = false;

  override render(): unknown {
    const texts = webTextsOf(this.language);
    const { me, parties } = this.together;
    const mine = parties.find(({ key }) => key === me);
    // Alone one agrees with nobody: handing in says all that there is to say.
    if (mine !== undefined && parties.length === 1) return nothing;
    return html`<section aria-labelledby="together">
      <h2 id="together">${texts.together}</h2>
      <ul>
        ${parties.map((party) => this.party(party))}
      </ul>
      ${
        mine !== undefined && mine.revoked.length > 0 && mine.confirmedAt === null
          ? html`<p role="status">
              ${fillText(texts.togetherRevoked, {
                places: mine.revoked.map((label) => inLanguage(label, this.language)).join(', '),
              })}
            </p>`
          : nothing
      }
      ${
        this.confirmable && mine !== undefined && mine.confirmedAt === null
          ? html`<p>${texts.togetherConfirmLead}</p>
              <button type="button" class="button primary" @click=${this.handleConfirm}>
                ${texts.togetherConfirm}
              </button>`
          : nothing
      }
    </section>`;
  }

  private party(party: DraftPartyState): unknown {
    const texts = webTextsOf(this.language);
    const title = inLanguage(party.title, this.language);
    const who =
      party.name === null
        ? texts.togetherAbsent
        : party.key === this.together.me
          ? fillText(texts.togetherYou, { name: party.name })
          : party.name;
    const says =
      party.name === null
        ? ''
        : party.confirmedAt === null
          ? texts.togetherUnconfirmed
          : fillText(texts.togetherConfirmed, { time: localTimeOf(party.confirmedAt) });
    return html`<li>
      <div class="row">
        <span><strong>${title}</strong>: ${who}</span>
        ${
          party.name === null
            ? html`<button
                type="button"
                class="button"
                @click=${() => this.send('together-invite', { party: party.key })}
              >
                ${fillText(texts.inviteOf, { party: title })}
              </button>`
            : html`<span class="soft">${says}</span>`
        }
      </div>
      ${this.invitation?.party === party.key && party.name === null ? this.code(this.invitation.code) : nothing}
    </li>`;
  }

  private code({ code, address, expiresAt, qr }: DraftCode): unknown {
    const texts = webTextsOf(this.language);
    return html`<div class="invitation">
      <svg viewBox="0 0 ${qr.size} ${qr.size}" role="img" aria-label=${texts.codeQr}>
        ${svg`<path d=${qr.path} />`}
      </svg>
      <div role="status">
        <p>${texts.inviteLead}</p>
        <p><span class="code">${code}</span> <a href=${address}>${address}</a></p>
        <p class="soft">
          ${fillText(texts.codeUntil, { time: `${localTimeOf(expiresAt)}, ${formatDate(localDateOf(expiresAt))}` })}
        </p>
        <button type="button" class="button" @click=${() => this.copy(address)}>
          ${this.copied ? texts.copied : texts.copy}
        </button>
      </div>
    </div>`;
  }

  private async copy(address: string): Promise<void> {
    await navigator.clipboard.writeText(address).then(
      () => (this.copied = true),
      // Where a browser forbids it the address stands there to be selected.
      () => (this.copied = false),
    );
  }

  private readonly handleConfirm = (): void => {
    this.send('together-confirm', null);
  };

  private send(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-together': ThutucTogether;
  }
}
