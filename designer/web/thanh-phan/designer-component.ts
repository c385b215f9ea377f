import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Json, Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { thanhPhanTextsOf } from '../language/thanh-phan-texts-of.ts';
import { applicationFields } from '../parts/application-fields.ts';
import { choicesOf, controlsOf } from '../parts/controls.ts';
import '../parts/designer-things.ts';
import { linesStyles } from '../parts/lines-styles.ts';
import { partStyles } from '../parts/part-styles.ts';
import { listedThings, textAt, thingsOf, type Choice } from '../parts/thing-names.ts';
import './designer-size.ts';

/** One paper of the dossier: what it is, when it is needed, how it is handed in, what may stand in for it. */
@customElement('designer-component')
export class DesignerComponent extends LitElement {
  static override styles = [partStyles, linesStyles];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the component. */
  @property() at = '';

  private readonly unfolded = new Set<string>();

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const { at, session } = this;
    if (session === null) return nothing;
    const texts = thanhPhanTextsOf(this.language);
    const { box, choice, condition, key, pair, uses } = controlsOf(session, this.language);
    return html`${pair(`${at}/title`, texts.title)}
      <div class="line">
        ${choice(`${at}/kind`, texts.kind, choicesOf(texts.kinds))}
        ${box(`${at}/copies`, texts.copies, { kind: 'number' })} ${box(`${at}/legalBasis`, texts.legalBasis)}
      </div>
      ${condition(`${at}/required`, texts.required, { always: texts.requiredAlways, never: texts.requiredNever })}
      ${pair(`${at}/guidance`, texts.guidance, '', 2)}
      ${this.folded(texts.files, ['accept', 'maxSize', 'maxFiles', 'deliver'], this.files())}
      ${this.folded(texts.instead, ['satisfiedBy', 'checkAgainst'], this.instead(session))}
      ${this.folded(texts.together, ['visible', 'forEach', 'group'], this.together(session))}
      ${this.folded(texts.versions, ['versions'], this.versions(session))} ${key(at, 'key', texts.code)}
      ${uses(at)}`;
  }

  /** A part that is folded while nothing is said in it. What was open once stays so. */
  private folded(title: string, members: readonly string[], content: unknown): unknown {
    const value = valueAt(this.session?.document, this.at);
    const name = `${this.at} ${title}`;
    const isSaid = typeof value === 'object' && value !== null && members.some((member) => member in value);
    if (isSaid) this.unfolded.add(name);
    return html`<details ?open=${this.unfolded.has(name)}>
      <summary>${title}</summary>
      <div class="inside">${content}</div>
    </details>`;
  }

  private files(): unknown {
    const { at } = this;
    const texts = thanhPhanTextsOf(this.language);
    const { box, ticks } = controlsOf(this.session, this.language);
    return html`${ticks(`${at}/accept`, texts.accept, choicesOf(texts.accepts), texts.acceptHint)}
      <div class="line">
        <designer-size
          .session=${this.session}
          .language=${this.language}
          at="${at}/maxSize"
          data-at="${at}/maxSize"
          .label=${texts.maxSize}
        ></designer-size>
        ${box(`${at}/maxFiles`, texts.maxFiles, { kind: 'number' })}
      </div>
      ${ticks(`${at}/deliver`, texts.deliver, choicesOf(texts.delivers), texts.deliverHint)}`;
  }

  private instead({ document }: DraftSession): unknown {
    const { at } = this;
    const texts = thanhPhanTextsOf(this.language);
    const { choice, expression } = controlsOf(this.session, this.language);
    const lookup = valueAt(document, `${at}/checkAgainst/lookup`);
    return html`${expression(`${at}/satisfiedBy`, texts.satisfiedBy, 'condition', texts.satisfiedByHint)}
      <div class="line" data-at="${at}/checkAgainst">
        <div @chosen=${this.tidyCheck}>
          ${choice(
            `${at}/checkAgainst/lookup`,
            texts.checkLookup,
            thingsOf(document, 'lookups', this.language),
            {
              none: texts.checkNone,
            },
          )}
        </div>
        ${
          typeof lookup === 'string'
            ? choice(`${at}/checkAgainst/value`, texts.checkValue, this.values(document, lookup), {
                none: texts.checkAny,
              })
            : nothing
        }
      </div>`;
  }

  /** What a look-up gives that is yes or no. */
  private values(document: DraftSession['document'], lookup: string): readonly Choice[] {
    const output = valueAt(document, `/lookups/${lookup}/output`);
    if (typeof output !== 'object' || output === null) return [];
    return Object.entries(output as Readonly<Record<string, Json>>).flatMap(([name, type]) =>
      type === 'boolean' ? [{ value: name, label: name }] : [],
    );
  }

  private together({ document }: DraftSession): unknown {
    const { at } = this;
    const texts = thanhPhanTextsOf(this.language);
    const { choice, condition } = controlsOf(this.session, this.language);
    const tables = applicationFields(document, this.language).flatMap(({ type, path, label }) =>
      type === 'table' ? [{ value: path, label }] : [],
    );
    return html`${condition(`${at}/visible`, texts.visible, { none: texts.visibleDefault, never: texts.visibleNever })}
      <div class="line">
        ${choice(`${at}/forEach`, texts.forEach, tables, {
          none: texts.forEachNone,
        })}
        ${choice(`${at}/group`, texts.group, listedThings(document, '/dossier/groups', this.language), {
          none: texts.groupNone,
        })}
      </div>`;
  }

  private versions(session: DraftSession): unknown {
    const texts = thanhPhanTextsOf(this.language);
    return html`<designer-things
      .session=${session}
      .language=${this.language}
      at="${this.at}/versions"
      data-at="${this.at}/versions"
      .label=${texts.versions}
      .hint=${texts.versionsHint}
      level="4"
      .one=${texts.version}
      .row=${(at: string) => this.version(at, session)}
      .summary=${(at: string) => textAt(session.document, `${at}/guidance`, this.language).slice(0, 60)}
    ></designer-things>`;
  }

  private version(at: string, { document }: DraftSession): unknown {
    const texts = thanhPhanTextsOf(this.language);
    const { condition, key, pair, ticks } = controlsOf(this.session, this.language);
    return html`${pair(`${at}/title`, texts.versionTitle)} ${pair(`${at}/guidance`, texts.versionGuidance)}
    ${condition(`${at}/required`, texts.versionRequired, { none: texts.versionAlways })}
    ${ticks(`${at}/readers`, texts.readers, thingsOf(document, 'roles', this.language))} ${key(at, 'key')}`;
  }

  /** Without a look-up nothing is compared, and an empty comparison would be a mistake. */
  private readonly tidyCheck = (): void => {
    const at = `${this.at}/checkAgainst`;
    const value = valueAt(this.session?.document, at);
    const { lookup } = (value ?? {}) as { readonly lookup?: Json };
    this.session?.set(at, lookup === undefined ? undefined : { lookup });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-component': DesignerComponent;
  }
}
