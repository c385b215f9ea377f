import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText, inLanguage } from '../../engine/index.ts';
import type {
  ComponentKind,
  ComponentState,
  GroupState,
  Language,
  Problem,
  Text,
} from '../../engine/index.ts';
import { emit } from '../events/emit.ts';
import type { FilesChangeDetail } from '../events/dossier-events.ts';
import { focusPointer } from '../fields/shared/focus-pointer.ts';
import type { ComponentTexts } from '../language/component-texts.ts';
import { dossierWordsOf } from '../language/dossier-words.ts';
import { textsOf } from '../language/texts-of.ts';
import { problemMessage } from '../problem-summary/problem-message.ts';
import '../problem-summary/words-of-problems.ts';
import type { FormServices } from '../services/form-services.ts';
import { fileNames } from '../uploader/file-names.ts';
import '../uploader/uploader.ts';
import { deliveryChoice, isAtCounter, wayOf } from './delivery-choice.ts';
import { dossierProblems, pointerOf } from './dossier-problems.ts';
import { dossierStyles } from './dossier-styles.ts';
import { dataText, receiptText } from './paper-standing.ts';

/**
 * The papers of a dossier: which are needed, which are there, and an uploader for each that can be attached.
 *
 * @fires dossier-change - the files of a component changed
 * @fires dossier-deliver - the person said how a paper will come
 * @csspart component, group, title, state, problem
 */
@customElement('thutuc-dossier')
export class ThutucDossier extends LitElement {
  static override styles = dossierStyles;

  /** The components of the dossier as they stand now. */
  @property({ attribute: false }) components: readonly ComponentState[] = [];
  /** What it asks of the world around: sending files, opening them. */
  @property({ attribute: false }) services!: FormServices;
  /** Language of the texts. */
  @property() language: Language = 'vi';
  /** What the engine or the server found wrong; `pointer` is "/dossier/<component or group>". */
  @property({ attribute: false }) problems: readonly Problem[] = [];
  /** Components whose files may be changed; null: all. */
  @property({ attribute: false }) editable: readonly string[] | null = null;
  /** Whether problems are shown at their components: not before the person tried to go on. */
  @property({ type: Boolean, attribute: 'show-problems' }) showProblems = false;
  @state() private waiting = '';

  override render(): unknown {
    const texts = textsOf(this.language);
    const listed = this.components.filter(({ visible }) => visible);
    if (listed.length === 0) return html`<p class="soft">${texts.dossierNone}</p>`;
    return html`<ol class="components">
      ${listed.map((component, index) => {
        const { group } = component;
        if (group === null && hasPlaces(component)) {
          const places = listed.filter((one) => one.component === component.component);
          return places[0] === component ? this.places(component, places) : nothing;
        }
        if (group === null) return this.component(component);
        const members = listed.filter((one) => one.group?.key === group.key);
        // A group stands where its first paper stands.
        return listed.findIndex((one) => one.group?.key === group.key) === index
          ? this.group(group, members)
          : nothing;
      })}
    </ol>`;
  }

  /** Papers of which one is enough: what is wanted stands above them, before anything is missing. */
  private group(group: GroupState, members: readonly ComponentState[]): unknown {
    const texts = textsOf(this.language);
    const { key, title, rule, required } = group;
    const id = `group-${key}`;
    const given = members.some(({ satisfied }) => satisfied !== null);
    const state = given ? 'given' : required ? 'required' : 'optional';
    const problems = this.problemsAt(pointerOf(key));
    return html`<li
      class="group ${problems.length > 0 ? 'wrong' : ''}"
      part="group"
      aria-labelledby="${id}-title"
      aria-describedby="${id}-rule"
    >
      <div class="head">
        <h3 id="${id}-title" part="title">${inLanguage(title, this.language)}</h3>
        <p class="state ${state}" part="state">${this.stateWord(state)}</p>
      </div>
      <p class="hint" id="${id}-rule">
        ${rule === 'exactlyOne' ? texts.groupExactlyOne : texts.groupAtLeastOne}
      </p>
      ${problems.length === 0 ? nothing : html`<div class="problems" part="problem">${this.messages(problems)}</div>`}
      <ol class="components members">
        ${members.map((member) => this.component(member))}
      </ol>
    </li>`;
  }

  /** A paper for each row of a table, or in several versions: what it is stands above, then its places. */
  private places(first: ComponentState, members: readonly ComponentState[]): unknown {
    const id = `rows-${first.component}`;
    const paper = first.row?.paper ?? first.version?.paper ?? first.title;
    return html`<li class="group" part="group" aria-labelledby="${id}-title">
      <div class="head">
        <h3 id="${id}-title" part="title">${inLanguage(paper, this.language)}</h3>
      </div>
      ${this.facts(first)}
      <ol class="components members">
        ${members.map((member) => this.component(member))}
      </ol>
    </li>`;
  }

  /** What kind of paper it is, how many, and what to know about it. */
  private facts(component: ComponentState): unknown {
    const texts = textsOf(this.language);
    const { kind, copies, guidance } = component;
    const facts = [
      kindText(kind, texts),
      copies > 1 ? fillText(texts.componentCopies, { count: copies }) : '',
    ];
    return html`<p class="soft small">${facts.filter(Boolean).join(' · ')}</p>
      ${guidance === null ? nothing : html`<p class="hint">${inLanguage(guidance, this.language)}</p>`}
      ${bringsOriginal(component) ? html`<p class="hint">${texts.bringOriginal}</p>` : nothing}`;
  }

  private stateWord(state: 'required' | 'optional' | 'given' | 'later'): string {
    const texts = textsOf(this.language);
    return {
      required: texts.componentRequired,
      optional: texts.componentOptional,
      given: `✓ ${texts.componentGiven}`,
      later: dossierWordsOf(this.language).stateLater,
    }[state];
  }

  private messages(problems: readonly Problem[]): unknown {
    return problems.map(
      (problem) =>
        html`<p class="problem ${problem.severity}">
          <span class="visually-hidden">${textsOf(this.language).error}: </span
          >${problemMessage(problem, this.language)}
        </p>`,
    );
  }

  /** Whether a file is on its way. Moves the focus to it. */
  stillUploading(): boolean {
    const busy = this.renderRoot.querySelector('thutuc-uploader[busy]');
    this.waiting = busy?.closest<HTMLElement>('[data-pointer]')?.dataset['pointer'] ?? '';
    busy?.querySelector('button')?.focus();
    return busy !== null;
  }

  /** Moves the focus to a component, or to the first one of a group. */
  goTo(pointer: string): void {
    const member = this.components.find(({ group }) => group !== null && pointer === pointerOf(group.key));
    focusPointer(this.renderRoot, member === undefined ? pointer : pointerOf(member.key));
  }

  private component(component: ComponentState): unknown {
    const texts = textsOf(this.language);
    const { key, required, satisfied, group } = component;
    const id = `component-${key.replace(/[[\].]/g, '-')}`;
    const isPlace = group === null && hasPlaces(component);
    const state =
      satisfied === 'promised'
        ? 'later'
        : satisfied === null
          ? required
            ? 'required'
            : 'optional'
          : 'given';
    // Of a group one paper is wanted, so that none of its papers is called optional.
    const word = state === 'optional' && component.group !== null ? '' : this.stateWord(state);
    const problems = this.problemsAt(pointerOf(key));
    return html`<li
      class="component ${problems.length > 0 ? 'wrong' : ''}"
      part="component"
      data-pointer=${pointerOf(key)}
      aria-labelledby="${id}-title"
    >
      <div class="head">
        ${this.heading(`${id}-title`, isPlace ? placeName(component) : [component.title], !isPlace)}
        <p class="state ${state}" part="state">${word}</p>
      </div>
      ${isPlace ? nothing : this.facts(component)} ${this.versionFacts(component)}
      <div class="problems" id="${id}-problem" part="problem">
        ${this.messages(problems)}
        ${this.waiting === pointerOf(key) ? html`<p class="problem warning" role="alert">${texts.fileWait}</p>` : nothing}
      </div>
      ${this.files(component, id, problems.length > 0)}
    </li>`;
  }

  /** What a version holds, and who may read it. */
  private versionFacts({ version }: ComponentState): unknown {
    if (version === null) return nothing;
    const { guidance, confidential } = version;
    return html`${guidance === null ? nothing : html`<p class="hint">${inLanguage(guidance, this.language)}</p>`}
    ${confidential ? html`<p class="hint">${dossierWordsOf(this.language).confidential}</p>` : nothing}`;
  }

  /** Rows stand below the heading of their paper. */
  private heading(id: string, titles: readonly Text[], isTop: boolean): unknown {
    const words = titles.map((title) => inLanguage(title, this.language)).join(' – ');
    return isTop
      ? html`<h3 id=${id} part="title">${words}</h3>`
      : html`<h4 id=${id} part="title">${words}</h4>`;
  }

  private files(component: ComponentState, id: string, wrong: boolean): unknown {
    const texts = textsOf(this.language);
    const { key, kind, files } = component;
    if (kind === 'form') return html`<p class="small">${texts.componentForm}</p>`;
    if (component.satisfied === 'data') return this.data(component);
    if (kind === 'data') return html`<p class="small">${texts.componentData}</p>`;
    const { receipt } = component;
    const noted =
      receipt === null || receipt.state === 'awaited' || receipt.at === null
        ? nothing
        : html`<p class="small receipt">${receiptText(receipt, this.language)}</p>`;
    if (component.withheld) return html`<p class="small">${dossierWordsOf(this.language).withheld}</p>`;
    if (this.editable !== null && !this.editable.includes(key)) {
      return html`${noted === nothing && receipt !== null ? html`<p class="small receipt">${receiptText(receipt, this.language)}</p>` : noted}
      ${fileNames(files)}`;
    }
    return html`${noted}
    ${deliveryChoice({
      component,
      id,
      language: this.language,
      choose: (way) => {
        emit(this, 'dossier-deliver', { component: key, way });
      },
    })}
    ${files.length > 0 || wayOf(component) === 'file' || isAtCounter(component) ? this.uploader(component, id, wrong) : nothing}`;
  }

  /** Data that stand for the paper, with the registry that answered. */
  private data(component: ComponentState): unknown {
    const from = dataText(component, this.language);
    const said =
      from === ''
        ? textsOf(this.language).componentKnown
        : `${from} ${dossierWordsOf(this.language).nothingToAttach}`;
    return html`<p class="small">${said}</p>`;
  }

  private uploader(component: ComponentState, id: string, wrong: boolean): unknown {
    const { key, files, accept, maxSize, maxFiles } = component;
    return html`<thutuc-uploader
      .files=${files}
      .rules=${{ accept, maxSize, maxFiles }}
      .target=${{ component: key }}
      .services=${this.services}
      .language=${this.language}
      .controlId=${id}
      .labelledBy="${id}-title"
      .describedBy="${id}-problem"
      .invalid=${wrong ? 'true' : nothing}
      @files-change=${(event: CustomEvent<FilesChangeDetail>) => {
        event.stopPropagation();
        this.waiting = '';
        emit(this, 'dossier-change', { component: key, files: event.detail.files });
      }}
    ></thutuc-uploader>`;
  }

  private problemsAt(place: string): readonly Problem[] {
    if (!this.showProblems) return [];
    return dossierProblems(this.components, this.problems).filter(({ pointer }) => pointer === place);
  }
}

/** A plain copy is compared with its original, which the person brings when the result is handed over. */
function bringsOriginal({ kind, satisfied, deliver }: ComponentState): boolean {
  return kind === 'copy' && !isAtCounter({ deliver }) && satisfied !== 'data' && satisfied !== 'promised';
}

/** Whether a paper has more than one place: for rows, or in versions. */
function hasPlaces({ row, version }: ComponentState): boolean {
  return row !== null || version !== null;
}

/** What tells a place from the others of its paper. */
function placeName({ row, version }: ComponentState): readonly Text[] {
  return [...(row === null ? [] : [row.label]), ...(version === null ? [] : [version.title])];
}

function kindText(kind: ComponentKind, texts: ComponentTexts): string {
  return {
    form: texts.kindForm,
    original: texts.kindOriginal,
    certifiedCopy: texts.kindCertifiedCopy,
    electronicCopy: texts.kindElectronicCopy,
    copy: texts.kindCopy,
    data: texts.kindData,
  }[kind];
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-dossier': ThutucDossier;
  }
}
