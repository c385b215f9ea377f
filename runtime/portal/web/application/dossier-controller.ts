import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answers, FormEnvironment, HandedWay } from '../../../../engine/index.ts';
import type { FormPackage } from '../../../api/index.ts';
import type { Client } from '../../../client/index.ts';
import { changedPromises, dossierNow, removedFiles, type Files, type Promised } from './dossier-now.ts';

/** How long answers rest before the dossier is worked out anew: not between two letters. */
const DOSSIER_MILLIS = 150;

/** What the controller asks and tells the page around it. */
export interface DossierParts {
  /** What the dossier follows from besides its files; null while no application is open. */
  readonly now: () => {
    readonly shipped: FormPackage;
    readonly environment: FormEnvironment;
    readonly answers: Answers;
    /** Whether a clerk files. */
    readonly atCounter: boolean;
  } | null;
  /** What the server is told through. */
  readonly client: () => Pick<Client, 'removeDraftFile' | 'promisePaper'>;
  readonly draft: () => string;
  /** The draft counts a write more at the server. */
  readonly onChanged: () => void;
  /** A file could not be taken out, or a way not be noted. */
  readonly onFailed: (what: 'fileNotRemoved' | 'wayNotKept') => void;
}

/** The dossier of an application: what it asks for now, and the files that are in it on the screen. */
export class DossierController implements ReactiveController {
  /** What the dossier asks for, as last worked out. */
  asked: ReturnType<typeof dossierNow> = { components: [], problems: [] };
  /** Files by component. */
  files: Files = {};
  /** Papers that will be brought or sent, by component. */
  promised: Promised = {};
  /** Settles when what was taken out or promised so far is so at the server too. */
  removing: Promise<unknown> = Promise.resolve();
  private readonly host: ReactiveControllerHost;
  private readonly parts: DossierParts;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, parts: DossierParts) {
    this.host = host;
    this.parts = parts;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** Works out what the dossier asks for with the answers and files as they are now. */
  workOut(): void {
    const now = this.parts.now();
    if (now === null) return;
    this.asked = dossierNow(now.shipped, now.environment, now.answers, this.files, {
      promised: this.promised,
      atCounter: now.atCounter,
    });
    this.host.requestUpdate();
  }

  /**
   * Works the dossier out after a change.
   *
   * @param isShown whether it is on the screen. A file is there at once: whoever goes on right after attaching it must
   * not be held up by what was missing.
   */
  noteChange(isShown: boolean): void {
    clearTimeout(this.timer);
    if (isShown) this.workOut();
    else
      this.timer = setTimeout(() => {
        this.workOut();
      }, DOSSIER_MILLIS);
  }

  /** Tells the server how papers will come. Promises of papers that are not listed now stay: they may be again. */
  takePromises(now: Promised): void {
    const listed = new Set(this.asked.components.map(({ key }) => key));
    const unlisted = Object.entries(this.promised).filter(([component]) => !listed.has(component));
    const next = { ...Object.fromEntries(unlisted), ...now };
    for (const { component, way } of changedPromises(this.promised, next)) {
      this.removing = this.removing.then(() => this.promise(component, way));
    }
    this.promised = next;
  }

  private async promise(component: string, way: HandedWay): Promise<void> {
    try {
      await this.parts.client().promisePaper(this.parts.draft(), component, way);
      this.parts.onChanged();
    } catch {
      this.parts.onFailed('wayNotKept');
    }
  }

  /** Takes removed files out at the server too. Those of papers that are not listed now stay: they may be again. */
  take(now: Files): void {
    const listed = new Set(this.asked.components.map(({ key }) => key));
    const unlisted = Object.entries(this.files).filter(([component]) => !listed.has(component));
    const next = { ...Object.fromEntries(unlisted), ...now };
    for (const { component, file } of removedFiles(this.files, next)) {
      this.removing = this.removing.then(() => this.remove(component, file));
    }
    this.files = next;
  }

  private async remove(component: string, file: string): Promise<void> {
    try {
      await this.parts.client().removeDraftFile(this.parts.draft(), component, file);
      this.parts.onChanged();
    } catch {
      this.parts.onFailed('fileNotRemoved');
    }
  }
}
