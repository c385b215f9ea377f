import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText, formatDate, formatDateTime, formatNumber } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { CaseMigration, MigrationAct, MigrationPassView } from '../../../runtime/api/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { failureOf, type Failure } from '../app/failure.ts';
import { failureAlert } from '../app/failure-alert.ts';
import { chuyenHoSoTextsOf } from '../language/chuyen-ho-so-texts-of.ts';
import { migrationStyles } from './migration-styles.ts';
import './designer-migration-pass.ts';
import './designer-migration-plan.ts';
import './designer-migration-proposal.ts';

/** How often a pass under way is looked at, in milliseconds. */
const LOOK_MILLIS = 1_000;

/** One move of cases, from its plan to its end: planned, tried, put forward, approved, carried out. */
@customElement('designer-migration')
export class DesignerMigration extends LitElement {
  static override styles = migrationStyles;

  @property({ attribute: false }) client!: DesignerClient;
  @property({ attribute: false }) migration!: CaseMigration;
  @property() language: Language = 'vi';
  /** Account of whoever looks. */
  @property() account = '';
  /** Called when the plan was thrown away. */
  @property({ attribute: false }) onRemoved: () => void = () => undefined;

  @state() private failure: Failure | null = null;

  private isBusy = false;
  private look: ReturnType<typeof setTimeout> | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.rest();
  }

  override updated(): void {
    const { state: standing, trial } = this.migration;
    const isUnderWay = standing === 'running' || trial?.endedAt === null;
    if (!isUnderWay) this.rest();
    else this.look ??= setTimeout(() => void this.again(), LOOK_MILLIS);
  }

  override render(): unknown {
    const texts = chuyenHoSoTextsOf(this.language);
    const { migration } = this;
    const { from, to, state: standing, createdBy, createdAt, trial, run } = migration;
    return html`<section class="box" aria-labelledby="heading">
      <h3 id="heading">${fillText(texts.heading, { from, to })}</h3>
      <p class="standing"><strong>${texts[standing]}</strong></p>
      <p class="standing">
        ${fillText(texts.begunBy, { name: createdBy.name, time: formatDateTime(createdAt) })} ${this.people()}
      </p>
      ${failureAlert(this.failure, this.language)}
      <designer-migration-plan
        .migration=${migration}
        .language=${this.language}
        .choose=${(choices: Parameters<DesignerClient['chooseInMigration']>[1]) => {
          void this.work(() => this.client.chooseInMigration(migration.id, choices, this.migration.revision));
        }}
      ></designer-migration-plan>
      <div role="status" class="outcome">${this.progress()}</div>
      ${
        run === null && trial !== null && trial.endedAt !== null
          ? html`<h4>${fillText(texts.trial, { time: formatDateTime(trial.endedAt) })}</h4>
              ${this.outcome('trial', trial)}`
          : nothing
      }
      ${
        run === null
          ? nothing
          : html`<h4>${texts.run}</h4>
              ${this.outcome('run', run)}`
      }
      ${
        standing === 'planned' && trial !== null && trial.endedAt !== null
          ? html`<designer-migration-proposal
              .language=${this.language}
              .propose=${(order: Parameters<DesignerClient['proposeMigration']>[1]) => {
                void this.work(() =>
                  this.client.proposeMigration(migration.id, order, this.migration.revision),
                );
              }}
            ></designer-migration-proposal>`
          : nothing
      }
      <div class="buttons">${this.buttons()}</div>
      <thutuc-confirm></thutuc-confirm>
    </section>`;
  }

  private outcome(name: 'trial' | 'run', pass: MigrationPassView): unknown {
    const { id } = this.migration;
    return html`<designer-migration-pass
      .pass=${pass}
      .language=${this.language}
      .csvUrl=${this.client.migrationCsvUrl(id, name)}
      .more=${(group: number, cursor: string | null) => this.client.migrationCases(id, name, group, cursor)}
    ></designer-migration-pass>`;
  }

  private people(): unknown {
    const texts = chuyenHoSoTextsOf(this.language);
    const { proposal, approval } = this.migration;
    if (proposal === null) return nothing;
    const { by, at, decision, reason } = proposal;
    const put = {
      ...{ name: by.name, time: formatDateTime(at), reason },
      ...{ number: decision.number, date: formatDate(decision.date) },
    };
    const approved = approval && { name: approval.by.name, time: formatDateTime(approval.at) };
    return html`${fillText(texts.proposedBy, put)}
    ${approved ? fillText(texts.approvedBy, approved) : nothing}`;
  }

  private progress(): unknown {
    const texts = chuyenHoSoTextsOf(this.language);
    const { trial, run } = this.migration;
    const pass = run ?? trial;
    if (pass === null || pass.endedAt !== null) return nothing;
    const says = run === null ? texts.trying : pass.isStopped ? texts.held : texts.moving;
    return fillText(says, { count: formatNumber(pass.looked) });
  }

  private buttons(): unknown {
    const texts = chuyenHoSoTextsOf(this.language);
    const { state: standing, trial, proposal } = this.migration;
    const button = (says: string, what: () => Promise<void>, tone = ''): unknown =>
      html`<button type="button" class="button ${tone}" @click=${() => void what()}>${says}</button>`;
    const act = (name: MigrationAct['act']) => () => this.act(name);
    if (standing === 'running') return button(texts.stop, act('stop'));
    if (standing === 'stopped') return button(texts.resume, act('resume'), 'primary');
    if (standing === 'done' || trial?.endedAt === null) return nothing;
    if (standing === 'planned') {
      return html`${button(trial === null ? texts.try : texts.tryAgain, act('try'), trial === null ? 'primary' : '')}
        ${button(texts.remove, () => this.discard(), 'quiet')}
        <p class="hint whole">${texts.tryHint}</p>`;
    }
    const isOwn = proposal?.by.account === this.account;
    return html`${isOwn ? html`<p class="soft">${texts.waits}</p>` : button(texts.approve, () => this.approve(), 'primary')}
    ${button(isOwn ? texts.withdrawOwn : texts.withdraw, act('withdraw'))}`;
  }

  private async approve(): Promise<void> {
    const texts = chuyenHoSoTextsOf(this.language);
    const { from, to } = this.migration;
    const confirm = this.renderRoot.querySelector('thutuc-confirm');
    if (confirm === null) return;
    Object.assign(confirm, {
      heading: fillText(texts.approveTitle, { to }),
      question: fillText(texts.approveQuestion, { from }),
      yes: texts.approve,
      no: texts.cancel,
    });
    if (await confirm.ask()) await this.act('approve');
  }

  private async act(name: MigrationAct['act']): Promise<void> {
    const { id, revision } = this.migration;
    await this.work(() => this.client.actOnMigration(id, name, revision));
  }

  private async discard(): Promise<void> {
    await this.work(async () => {
      await this.client.removeMigration(this.migration.id);
      this.onRemoved();
      return this.migration;
    });
  }

  private async again(): Promise<void> {
    this.look = null;
    try {
      this.migration = await this.client.migration(this.migration.id);
    } catch (error) {
      this.failure = failureOf(error);
    }
  }

  private rest(): void {
    if (this.look !== null) clearTimeout(this.look);
    this.look = null;
  }

  private async work(what: () => Promise<CaseMigration>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.failure = null;
    try {
      this.migration = await what();
    } catch (error) {
      this.failure = failureOf(error);
    } finally {
      this.isBusy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-migration': DesignerMigration;
  }
}
