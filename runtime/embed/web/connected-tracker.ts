import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { TrackerStage } from '../../../components/index.ts';
import type { Tracking } from '../../api/index.ts';
import { embedTextsOf } from '../language/embed-texts-of.ts';
import { ConnectedElement } from './connected-element.ts';

/** Where a case stands, for whoever has its reference. */
@customElement('thutuc-connected-tracker')
export class ThutucConnectedTracker extends ConnectedElement {
  @property() code = '';

  @state() private tracking: Tracking | null = null;

  override render(): unknown {
    const texts = embedTextsOf(this.language);
    if (this.tracking === null) {
      return this.problem === ''
        ? html`<p role="status">${texts.opening}</p>`
        : html`<p role="alert">${this.problem}</p>`;
    }
    const { view } = this.tracking;
    return html`<thutuc-tracker
      .stages=${stagesOf(this.tracking)}
      .status=${view.status.name}
      .dueDate=${view.dueDate}
      .language=${this.language}
    ></thutuc-tracker>`;
  }

  protected open(): Promise<void> {
    return this.attempt(async () => {
      this.tracking = await this.session.client.track(this.code);
    });
  }
}

/** Where it stands now. The steps of a procedure are no way that every case goes, so no others are promised. */
function stagesOf({ view }: Tracking): TrackerStage[] {
  return [{ title: view.stage, state: view.endedAt === null ? 'current' : 'done' }];
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-connected-tracker': ThutucConnectedTracker;
  }
}
