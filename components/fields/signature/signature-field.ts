import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import {
  learnKinds,
  readSignature,
  signatureKind,
  signatureMethods,
  signatureRules,
} from '../../../engine/index.ts';
import type { AttachedFile, Signature, SignatureField, SignatureMethod } from '../../../engine/index.ts';
import type { FilesChangeDetail } from '../../events/dossier-events.ts';
import { listStyles } from '../../styles/list-styles.ts';
import { fileNames } from '../../uploader/file-names.ts';
import '../../uploader/uploader.ts';
import { adoptStyles } from '../shared/adopt-styles.ts';
import { emitFieldChange } from '../shared/emit-field-change.ts';
import { FieldElement } from '../shared/field-element.ts';
import { groupedField, lockedField } from '../shared/field-frame.ts';
import type { ControlAria } from '../shared/field-frame.ts';
import { fieldIds } from '../shared/field-ids.ts';
import { onTyped } from '../shared/on-typed.ts';
import { restingValue } from '../shared/resting-value.ts';
import { SignatureCanvas } from './signature-canvas.ts';
import { signatureStyles } from './signature-styles.ts';
import { signatureTexts } from './signature-texts.ts';

learnKinds([signatureKind]);

/**
 * A signature: drawn with finger, pen or mouse, as a picture, or by typing the name, so that nobody needs to draw.
 * What is drawn is stored as a picture when the person says so.
 */
@customElement('thutuc-signature-field')
export class ThutucSignatureField extends FieldElement<SignatureField> {
  /** Chosen here; null: what the answer says. */
  @state() private method: SignatureMethod | null = null;
  @state() private hasStrokes = false;
  @state() private storing: 'no' | 'yes' | 'failed' = 'no';
  @state() private announcement = '';
  /** Address of the picture that was just drawn; one of an earlier visit is read from where it is stored. */
  @state() private picture: { readonly id: string; readonly url: string } | null = null;
  @query('canvas') private readonly canvas!: HTMLCanvasElement | null;
  private drawing: SignatureCanvas | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this, listStyles);
    adoptStyles(this, signatureStyles);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.drawing?.end();
    this.drawing = null;
    if (this.picture !== null) URL.revokeObjectURL(this.picture.url);
    this.picture = null;
  }

  override render(): unknown {
    const given = readSignature(this.state.value) ?? null;
    if (this.state.readonly) return lockedField(this, this.given(given));
    const methods = signatureMethods(this.compiled.field);
    const method = this.method ?? given?.method ?? methods[0] ?? 'draw';
    return groupedField(
      this,
      (aria) =>
        html`${methods.length > 1 ? this.choice(methods, method, aria) : nothing}
          ${this.panel(method, given, aria)}
          <p class="visually-hidden" role="status">${this.announcement}</p>`,
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.canvas === null) {
      this.drawing?.end();
      this.drawing = null;
    } else {
      this.drawing ??= new SignatureCanvas(this.canvas, () => {
        this.hasStrokes = true;
      });
    }
  }

  private choice(methods: readonly SignatureMethod[], chosen: SignatureMethod, aria: ControlAria): unknown {
    const texts = signatureTexts(this.language);
    return html`<div
      class="signature-methods"
      role="radiogroup"
      aria-label=${texts.how}
      aria-describedby=${aria.describedBy}
      aria-invalid=${aria.invalid}
    >
      ${methods.map(
        (method, index) =>
          html`<label>
            <input
              type="radio"
              name="${aria.id}-method"
              id=${index === 0 ? aria.id : `${aria.id}-${method}`}
              .checked=${method === chosen}
              @change=${() => {
                this.choose(method);
              }}
            />${texts.methods[method]}
          </label>`,
      )}
    </div>`;
  }

  private panel(method: SignatureMethod, given: Signature | null, aria: ControlAria): unknown {
    const texts = signatureTexts(this.language);
    const file = given?.method === method ? given.file : undefined;
    switch (method) {
      case 'draw':
        return file === undefined ? this.pad(aria) : this.kept(file);
      case 'image':
        return this.uploader(file, aria);
      case 'name':
        return this.nameInput(given?.name ?? '', aria);
      default:
        return html`<p class="hint">${texts.later}</p>`;
    }
  }

  private pad(aria: ControlAria): unknown {
    const texts = signatureTexts(this.language);
    const busy = this.storing === 'yes';
    return html`<p class="hint" id="${aria.id}-pad">${texts.padHint}</p>
      <canvas
        class="signature-pad"
        part="input"
        role="img"
        aria-label=${texts.pad}
        aria-describedby="${aria.id}-pad"
      ></canvas>
      ${this.storing === 'failed' ? html`<p class="problem error" role="alert">${texts.notKept}</p>` : nothing}
      <div class="signature-buttons">
        <button type="button" class="button" ?disabled=${!this.hasStrokes || busy} @click=${this.handleKeep}>
          ${busy ? texts.keeping : texts.keep}
        </button>
        <button
          type="button"
          class="button quiet"
          ?disabled=${!this.hasStrokes || busy}
          @click=${this.handleUndo}
        >
          ${texts.undo}
        </button>
        <button
          type="button"
          class="button quiet"
          ?disabled=${!this.hasStrokes || busy}
          @click=${this.handleClear}
        >
          ${texts.clear}
        </button>
      </div>`;
  }

  private kept(file: AttachedFile): unknown {
    const texts = signatureTexts(this.language);
    return html`${this.pictureOf(file)}
      <div class="signature-buttons">
        <button type="button" class="button" @click=${this.handleAgain}>${texts.again}</button>
      </div>`;
  }

  private uploader(file: AttachedFile | undefined, aria: ControlAria): unknown {
    return html`<thutuc-uploader
      .files=${file === undefined ? [] : [file]}
      .rules=${signatureRules}
      .target=${{ pointer: this.pointer }}
      .services=${this.services}
      .language=${this.language}
      .controlId=${`${aria.id}-file`}
      .labelledBy=${fieldIds(this.pointer).label}
      .describedBy=${aria.describedBy}
      .invalid=${aria.invalid}
      @files-change=${this.handleFiles}
    ></thutuc-uploader>`;
  }

  private nameInput(name: string, aria: ControlAria): unknown {
    const texts = signatureTexts(this.language);
    const typed = onTyped((text) => {
      this.send(text.trim() === '' ? null : { method: 'name', name: text });
    });
    return html`<label class="field-label" for="${aria.id}-typed">${texts.name}</label>
      <p class="hint" id="${aria.id}-typed-hint">${texts.nameHint}</p>
      <div class="control full">
        <input
          part="input"
          type="text"
          id="${aria.id}-typed"
          autocomplete="name"
          spellcheck="false"
          aria-describedby=${[aria.describedBy, `${aria.id}-typed-hint`].filter((id) => typeof id === 'string').join(' ')}
          aria-invalid=${aria.invalid}
          aria-required=${aria.required}
          ${restingValue(name)}
          @input=${typed.input}
          @compositionend=${typed.composed}
        />
      </div>`;
  }

  private given(given: Signature | null): unknown {
    if (given === null) return '';
    const texts = signatureTexts(this.language);
    if (given.method === 'later') return texts.methods.later;
    if (given.method === 'name') return given.name ?? '';
    return given.file === undefined ? '' : this.pictureOf(given.file);
  }

  private pictureOf(file: AttachedFile): unknown {
    const texts = signatureTexts(this.language);
    const address = this.picture?.id === file.id ? this.picture.url : (this.services.picture?.(file) ?? null);
    return address === null
      ? fileNames([file])
      : html`<img class="signature-picture" src=${address} alt=${texts.picture} />`;
  }

  private choose(method: SignatureMethod): void {
    this.method = method;
    this.hasStrokes = false;
    this.storing = 'no';
    this.send(method === 'later' ? { method } : null);
  }

  private readonly handleUndo = (): void => {
    this.drawing?.undo();
    this.hasStrokes = this.drawing?.isEmpty === false;
  };

  private readonly handleClear = (): void => {
    this.drawing?.clear();
    this.hasStrokes = false;
  };

  private readonly handleAgain = (): void => {
    this.method = 'draw';
    this.hasStrokes = false;
    this.send(null);
  };

  private readonly handleFiles = (event: CustomEvent<FilesChangeDetail>): void => {
    event.stopPropagation();
    const [file] = event.detail.files;
    this.send(file === undefined ? null : { method: 'image', file });
  };

  private readonly handleKeep = (): void => {
    void this.keep();
  };

  private async keep(): Promise<void> {
    if (this.drawing === null) return;
    const texts = signatureTexts(this.language);
    this.storing = 'yes';
    this.announcement = texts.keeping;
    try {
      const blob = await this.drawing.picture();
      const picture = new File([blob], 'chu-ky.png', { type: 'image/png' });
      const file = await this.services.upload(
        { pointer: this.pointer },
        picture,
        () => undefined,
        new AbortController().signal,
      );
      this.picture = { id: file.id, url: URL.createObjectURL(blob) };
      this.storing = 'no';
      this.announcement = texts.kept;
      this.send({ method: 'draw', file });
    } catch {
      this.storing = 'failed';
      this.announcement = '';
    }
  }

  private send(value: Signature | null): void {
    emitFieldChange(this, this.pointer, value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-signature-field': ThutucSignatureField;
  }
}
