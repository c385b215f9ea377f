import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Language } from '../../../../engine/index.ts';
import type { DraftCheck } from '../../../api/index.ts';
import { ProblemError, type Client } from '../../../client/index.ts';
import { beforeSubmitBox } from './application-boxes.ts';
import type { ApplicationPage } from './application-page.ts';

/** What the controller asks and tells the page around it. */
export interface LookParts {
  readonly client: () => Pick<Client, 'checkDraft'>;
  readonly draft: () => string;
  /** Brings the draft to what it is handed in as; false where that cannot be now. */
  readonly settle: () => Promise<boolean>;
  /** Told what the server says. */
  readonly onChecked: (check: DraftCheck) => void;
}

/** The server's look at an application before it is handed in: what it costs, and what would still be refused. */
export class LookController implements ReactiveController {
  /** What the last look found; null before it, and where the server could not look. */
  private check: DraftCheck | null = null;
  private readonly host: ReactiveControllerHost;
  private readonly parts: LookParts;
  /** Counts the looks, so that a late one does not take the place of a newer one. */
  private looks = 0;

  constructor(host: ReactiveControllerHost, parts: LookParts) {
    this.host = host;
    this.parts = parts;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.looks += 1;
  }

  /** What was said of an application that was open before is over. */
  forget(): void {
    this.looks += 1;
    this.check = null;
  }

  /**
   * What stands before the button that hands in; nothing before the first look.
   *
   * @param printout where the draft on paper is; null where no link leads there
   */
  box(page: ApplicationPage, printout: string | null, language: Language): unknown {
    if (this.check === null) return nothing;
    return page.beforeSubmit?.(this.check) ?? beforeSubmitBox(this.check, printout, language);
  }

  /** Looks now. Where the application changes meanwhile, look again: only the newest counts. */
  async look(): Promise<void> {
    const look = (this.looks += 1);
    const isSettled = await this.parts.settle();
    if (look !== this.looks || !isSettled) return;
    const check = await this.found();
    if (look !== this.looks) return;
    this.check = check;
    if (check !== null) this.parts.onChecked(check);
    this.host.requestUpdate();
  }

  private async found(): Promise<DraftCheck | null> {
    try {
      return await this.parts.client().checkDraft(this.parts.draft());
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      // The submission itself will tell; until then the fees are simply not shown.
      return null;
    }
  }
}
