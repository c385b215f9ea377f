import { css, html, LitElement, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  baseStyles,
  buttonStyles,
  fieldStyles,
  listStyles,
  uploadError,
  type FilesChangeDetail,
  type FormServices,
} from '../../../../components/index.ts';
import { canonicalJson, fillText, formatDateTime, moneyInWords } from '../../../../engine/index.ts';
import type { AttachedFile, Json, Language } from '../../../../engine/index.ts';
import type { Draft, DraftCheck } from '../../../api/index.ts';
import {
  catalogueServices,
  codeOf,
  counterClient,
  uploadVerdict,
  type Client,
} from '../../../client/index.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { counterTextsOf } from '../language/counter-texts.ts';

/** Where the scans of the signed print belong. */
const PLACE = 'signed-print';
const RULES = {
  accept: ['application/pdf', 'image/jpeg', 'image/png'],
  maxSize: 10 * 1024 * 1024,
  maxFiles: 10,
};

/** Before an application is filed at the counter: its print, that the applicant has signed it, and the scan of that. */
@customElement('desk-counter-sign')
export class DeskCounterSign extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    listStyles,
    css`
      section {
        display: grid;
        gap: var(--thutuc-space-3);
        margin-block: var(--thutuc-space-5);
        padding: var(--thutuc-space-4);
        border: 1px solid var(--thutuc-line-strong);
        border-radius: var(--thutuc-radius);
      }
      h3 {
        margin: 0;
      }
      .check {
        display: flex;
        gap: var(--thutuc-space-3);
        align-items: center;
        min-height: var(--thutuc-target);
        font-weight: 600;
      }
      .check input {
        flex: none;
        width: 1.5rem;
        height: 1.5rem;
      }
      .wrong {
        color: var(--thutuc-lacquer);
      }
    `,
  ];

  @property({ attribute: false }) client!: Client;
  @property() language: Language = 'vi';
  @property() draftId = '';
  /** The last look of the server at the application: each is a reason to ask what holds now. */
  @property({ attribute: false }) check: DraftCheck | null = null;
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;

  @state() private draft: Draft | null = null;
  @state() private failed = '';
  /** Whether somebody tried to file it without the signature. */
  @state() private isAsked = false;
  private isBusy = false;
  /** Counts what was asked of the server, so that a late answer does not take the place of a newer one. */
  private asked = 0;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('check') || changed.has('draftId')) void this.refresh();
  }

  /** Whether it may be filed now; where not, says what is missing and leads there. */
  mayHandIn(): boolean {
    if (this.draft === null) {
      void this.refresh();
      return false;
    }
    const { counter } = this.draft;
    if (counter === undefined || !counter.mustSign || counter.signed?.holds === true) return true;
    this.isAsked = true;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.check input')?.focus());
    return false;
  }

  override render(): unknown {
    const { counter } = this.draft ?? {};
    if (this.draft === null) return html`<p class="wrong" role="status">${this.failed}</p>`;
    if (counter === undefined) return nothing;
    const texts = counterTextsOf(this.language);
    const { mustSign, signed, competentUnit } = counter;
    const isMissing = this.isAsked && signed?.holds !== true;
    return html`${
        competentUnit === undefined
          ? nothing
          : html`<thutuc-notice .language=${this.language}
              >${fillText(texts.elsewhere, { unit: competentUnit })}</thutuc-notice
            >`
      }
      <section aria-labelledby="title">
        <h3 id="title">${texts.signTitle}</h3>
        <p class="soft">${mustSign ? texts.signLead : texts.signPost}</p>
        <p>
          <a
            class="button"
            href=${this.client.draftPrintoutUrl(this.draftId, this.language)}
            target="_blank"
            rel="noopener"
            >${texts.print}</a
          >
        </p>
        ${
          signed?.holds === false
            ? html`<thutuc-notice tone="warning" .language=${this.language}
                >${texts.signAgain}</thutuc-notice
              >`
            : nothing
        }
        <div>
          <label class="check"
            ><input
              type="checkbox"
              .checked=${signed?.holds === true}
              aria-invalid=${isMissing ? 'true' : nothing}
              aria-describedby="about"
              @change=${(event: Event) => void this.note(event.target as HTMLInputElement)}
            /><span>${texts.signed}</span></label
          >
          <div id="about" role="status">
            ${signed?.holds === true ? html`<p class="soft small">${fillText(texts.signedBy, { name: signed.by, time: formatDateTime(signed.at) })}</p>` : nothing}
            ${isMissing ? html`<p class="wrong">${texts.signNeeded}</p>` : nothing}
            ${this.failed === '' ? nothing : html`<p class="wrong">${this.failed}</p>`}
          </div>
        </div>
        ${this.scans(this.draft, counter.scans)}
      </section>`;
  }

  private scans(draft: Draft, files: readonly AttachedFile[]): unknown {
    const texts = counterTextsOf(this.language);
    return html`<div>
      <p id="scan-title"><strong>${texts.scan}</strong> <span class="soft">${texts.optional}</span></p>
      <thutuc-uploader
        .files=${files}
        .rules=${RULES}
        .target=${{ component: PLACE }}
        .services=${this.services(draft)}
        .language=${this.language}
        .controlId=${'scan'}
        .labelledBy=${'scan-title'}
        @files-change=${(event: CustomEvent<FilesChangeDetail>) => {
          event.stopPropagation();
          void this.takeOut(files, event.detail.files);
        }}
      ></thutuc-uploader>
    </div>`;
  }

  private services({ procedure }: Draft): FormServices {
    const { client, draftId, language } = this;
    return {
      ...catalogueServices(client, procedure.hash, language),
      upload: async (_target, file, onProgress, signal) => {
        try {
          return await client.uploadToDraft(draftId, PLACE, file, { onProgress, signal });
        } catch (error) {
          throw uploadError(uploadVerdict(error), error);
        }
      },
      freeSlots: () => Promise.reject(new Error('a scan has no slots')),
      words: moneyInWords,
    };
  }

  private async takeOut(before: readonly AttachedFile[], now: readonly AttachedFile[]): Promise<void> {
    const left = new Set(now.map(({ id }) => id));
    await this.told(async () => {
      for (const { id } of before) {
        if (!left.has(id)) await this.client.removeDraftFile(this.draftId, PLACE, id);
      }
      this.draft = await this.client.draft(this.draftId);
    });
  }

  private async note(box: HTMLInputElement): Promise<void> {
    const { draft } = this;
    if (this.isBusy || draft === null) {
      box.checked = !box.checked;
      return;
    }
    this.isBusy = true;
    const { checked: signed } = box;
    const isDone = await this.told(async () => {
      this.draft = await this.noted(draft, signed);
      // A look that was under way meanwhile knows nothing of it yet.
      this.asked += 1;
    });
    if (!isDone) {
      box.checked = !signed;
      const { failed } = this;
      // What the form says has changed on another screen meanwhile: it is shown, and printed again.
      await this.refresh();
      this.failed = failed;
    }
    this.isBusy = false;
  }

  /** A draft that counts another revision for what the print does not say need not be signed again. */
  private async noted(seen: Draft, signed: boolean): Promise<Draft> {
    const client = counterClient(this.client);
    try {
      return await client.noteSignature(this.draftId, { signed, revision: seen.revision });
    } catch (error) {
      if (codeOf(error) !== 'draft-changed') throw error;
      const now = await this.client.draft(this.draftId);
      if (printed(now) !== printed(seen)) throw error;
      return client.noteSignature(this.draftId, { signed, revision: now.revision });
    }
  }

  private async refresh(): Promise<void> {
    const asked = (this.asked += 1);
    await this.told(async () => {
      const draft = await this.client.draft(this.draftId);
      // What was asked for before something newer was written or asked would take that back.
      if (asked === this.asked) this.draft = draft;
    });
  }

  private async told(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.failed = '';
      return true;
    } catch (error) {
      const failure = failureOf(error);
      this.onFailure(failure);
      this.failed = failureText(failure, this.language);
      return false;
    }
  }
}

/** What the applicant reads in the print, as one text to be compared. */
function printed({ procedure, answers, dossier, promised = {}, counter }: Draft): string {
  const { applicant, identity, channel, unit } = counter ?? {};
  const said = { procedure: procedure.hash, answers, dossier, promised, applicant, identity, channel, unit };
  return canonicalJson(JSON.parse(JSON.stringify(said)) as Json);
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-counter-sign': DeskCounterSign;
  }
}
