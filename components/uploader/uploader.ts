import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { fillText, ordinaryFileRules } from '../../engine/index.ts';
import type { AttachedFile, FileRules, Language } from '../../engine/index.ts';
import { emit } from '../events/emit.ts';
import { textsOf } from '../language/texts-of.ts';
import { FileNotSent, FileRefused } from '../services/form-services.ts';
import type { FormServices, UnfinishedUpload, UploadTarget } from '../services/form-services.ts';
import { refusalOf, rulesInWords } from './file-rules.ts';
import { fileLine, jobLine, unfinishedLine } from './file-lines.ts';
import type { UploadJob } from './file-lines.ts';

/**
 * Chooses, photographs, uploads, lists and removes the files of one place. Draws into the light DOM, so that the
 * field or component around it can label and describe it.
 *
 * @fires files-change - a file was added or removed
 * @attr busy - while a file is being uploaded
 */
@customElement('thutuc-uploader')
export class ThutucUploader extends LitElement {
  /** The files that are there. */
  @property({ attribute: false }) files: readonly AttachedFile[] = [];
  /** Which files may be sent: how many, how large, of which kinds. */
  @property({ attribute: false }) rules: FileRules = ordinaryFileRules;
  /** What the files belong to. */
  @property({ attribute: false }) target: UploadTarget = { pointer: '' };
  /** What it asks of the world around: sending, opening and taking out files. */
  @property({ attribute: false }) services!: FormServices;
  /** Language of the texts. */
  @property({ attribute: false }) language: Language = 'vi';
  /** Id of the button that chooses files, for the label that belongs to it. */
  @property({ attribute: false }) controlId = '';
  /** Id of the text that names what is attached here. */
  @property({ attribute: false }) labelledBy = '';
  /** Ids of what describes it, separated by spaces. */
  @property({ attribute: false }) describedBy: string | typeof nothing = nothing;
  /** Whether it has a problem that is shown. */
  @property({ attribute: false }) invalid: 'true' | typeof nothing = nothing;
  /** Whether a file is being uploaded. */
  @property({ type: Boolean, reflect: true }) busy = false;

  @state() private jobs: readonly UploadJob[] = [];
  @state() private refusals: readonly string[] = [];
  @state() private unfinished: readonly UnfinishedUpload[] = [];
  @state() private announcement = '';
  @state() private over = false;
  private lastJob = 0;

  protected override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // What has come stays: the person may only have turned the page.
    for (const job of this.jobs) job.abort.abort('left');
  }

  protected override firstUpdated(): void {
    void this.services.unfinished?.(this.target).then((unfinished) => {
      this.unfinished = unfinished;
    });
  }

  override willUpdate(): void {
    this.busy = this.jobs.some(({ status }) => status === 'uploading');
  }

  override render(): unknown {
    const texts = textsOf(this.language);
    const lines = { texts };
    return html`<div
      class="uploader ${this.over ? 'over' : ''}"
      @dragover=${this.handleDrag}
      @dragleave=${this.handleDrag}
      @drop=${this.handleDrop}
    >
      ${
        this.files.length + this.jobs.length + this.unfinished.length === 0
          ? nothing
          : html`<ul class="files" part="files">
              ${repeat(
                this.files,
                ({ id }) => id,
                (file) => fileLine(file, lines, () => this.removeFile(file)),
              )}
              ${repeat(
                this.jobs,
                ({ id }) => id,
                (job) => jobLine(job, lines, { retry: () => this.retry(job), drop: () => this.drop(job) }),
              )}
              ${this.unfinished.map((one) => unfinishedLine(one, lines, () => this.dropUnfinished(one)))}
            </ul>`
      }
      ${
        this.refusals.length === 0
          ? nothing
          : html`<div class="problems" role="alert">
              ${this.refusals.map((refusal) => html`<p class="problem error">${refusal}</p>`)}
            </div>`
      }
      ${this.chooser()}
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </div>`;
  }

  private chooser(): unknown {
    if (this.room() <= 0) return nothing;
    const texts = textsOf(this.language);
    const rules = `${this.controlId}-rules`;
    const camera = this.rules.accept.some((type) => type.startsWith('image/'));
    return html`<div class="chooser">
      ${this.fileInput(this.controlId, texts.fileChoose, rules, false)}
      ${camera ? this.fileInput(`${this.controlId}-camera`, texts.fileCamera, rules, true) : nothing}
      <span class="drop-hint soft small" aria-hidden="true">${texts.fileDrop}</span>
      <p class="hint" id=${rules}>${rulesInWords(this.rules, this.language).join('. ')}</p>
    </div>`;
  }

  private fileInput(id: string, label: string, rules: string, camera: boolean): unknown {
    const described = [typeof this.describedBy === 'string' ? this.describedBy : '', rules]
      .filter(Boolean)
      .join(' ');
    return html`<span class=${camera ? 'pick camera' : 'pick'}>
      <input
        type="file"
        id=${id}
        accept=${camera ? 'image/*' : this.rules.accept.join(',')}
        capture=${camera ? 'environment' : nothing}
        ?multiple=${!camera && this.room() > 1}
        aria-labelledby="${this.labelledBy} ${id}-choose"
        aria-describedby=${described}
        aria-invalid=${this.invalid}
        @change=${this.handleChosen}
      />
      <label class="button" id="${id}-choose" for=${id}>${label}</label>
    </span>`;
  }

  /** How many more files fit; those on their way count, and those that may be tried again. */
  private room(): number {
    const waiting = this.jobs.filter(({ status }) => status !== 'refused');
    return this.rules.maxFiles - this.files.length - waiting.length;
  }

  private readonly handleChosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    this.take([...(input.files ?? [])]);
    // So that the same file can be chosen again after it was removed.
    input.value = '';
  };

  private readonly handleDrag = (event: DragEvent): void => {
    event.preventDefault();
    this.over = event.type === 'dragover' && this.room() > 0;
  };

  private readonly handleDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.over = false;
    this.take([...(event.dataTransfer?.files ?? [])]);
  };

  private take(files: readonly File[]): void {
    const texts = textsOf(this.language);
    const refusals: string[] = [];
    for (const file of files) {
      const refusal =
        this.room() > 0
          ? refusalOf(file, this.rules, this.language)
          : fillText(texts.fileTooMany, { max: this.rules.maxFiles, name: file.name });
      if (refusal === null) this.upload(file);
      else refusals.push(refusal);
    }
    this.refusals = refusals;
  }

  private upload(file: File): void {
    this.lastJob += 1;
    const job: UploadJob = {
      id: this.lastJob,
      file,
      share: 0,
      isWaiting: false,
      status: 'uploading',
      message: '',
      abort: new AbortController(),
    };
    this.jobs = [...this.jobs, job];
    this.say('fileUploading', file.name);
    this.unfinished = this.unfinished.filter(({ name, size }) => name !== file.name || size !== file.size);
    const progress = (share: number, isWaiting = false) => {
      const wasWaiting = this.jobs.find(({ id }) => id === job.id)?.isWaiting ?? false;
      this.changeJob(job.id, { share, isWaiting });
      if (isWaiting && !wasWaiting) this.announcement = textsOf(this.language).fileWaiting;
      if (!isWaiting && wasWaiting) this.say('fileUploading', file.name);
    };
    this.services.upload(this.target, file, progress, job.abort.signal).then(
      (attached) => {
        this.finish(job, attached);
      },
      (error: unknown) => {
        const { fileFailed } = textsOf(this.language);
        const refused = error instanceof FileRefused;
        const message = refused || error instanceof FileNotSent ? error.message : fileFailed;
        this.changeJob(job.id, { status: refused ? 'refused' : 'failed', message });
        if (!job.abort.signal.aborted) this.announcement = message;
      },
    );
  }

  private finish(job: UploadJob, attached: AttachedFile): void {
    if (!this.jobs.some(({ id }) => id === job.id)) return;
    this.jobs = this.jobs.filter(({ id }) => id !== job.id);
    this.change([...this.files, attached]);
    this.say('fileUploaded', attached.name);
  }

  private retry(job: UploadJob): void {
    this.jobs = this.jobs.filter(({ id }) => id !== job.id);
    this.upload(job.file);
  }

  private drop(job: UploadJob): void {
    this.jobs = this.jobs.filter(({ id }) => id !== job.id);
    job.abort.abort();
    this.focusChooser();
  }

  private dropUnfinished(upload: UnfinishedUpload): void {
    this.unfinished = this.unfinished.filter(({ id }) => id !== upload.id);
    // What cannot be thrown away now is thrown away by age.
    void this.services.dropUnfinished?.(upload.id).catch(() => undefined);
    this.focusChooser();
  }

  private removeFile(file: AttachedFile): void {
    this.change(this.files.filter(({ id }) => id !== file.id));
    this.say('fileRemoved', file.name);
    this.focusChooser();
  }

  /** Keeps the new list at once: two uploads may end before the owner has handed the first one back. */
  private change(files: readonly AttachedFile[]): void {
    this.files = files;
    this.refusals = [];
    emit(this, 'files-change', { files });
  }

  private changeJob(id: number, change: Partial<UploadJob>): void {
    this.jobs = this.jobs.map((job) => (job.id === id ? { ...job, ...change } : job));
  }

  private say(text: 'fileUploading' | 'fileUploaded' | 'fileRemoved', name: string): void {
    this.announcement = fillText(textsOf(this.language)[text], { name });
  }

  private focusChooser(): void {
    void this.updateComplete.then(() => {
      this.querySelector<HTMLInputElement>('input[type="file"]')?.focus();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-uploader': ThutucUploader;
  }
}
