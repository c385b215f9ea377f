import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { entryText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { CatalogueHit, FormServices } from '../../services/form-services.ts';

/** How an entry is written. */
interface EntryStyle {
  readonly language: Language;
  /** The code stands before the name. */
  readonly showCode?: boolean | undefined;
}

/** Looks up catalogue entries once each, and redraws its element when one has come. */
export class EntryName implements ReactiveController {
  private readonly entries = new Map<string, CatalogueHit | null>();
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to set up: entries are asked for while drawing.
  }

  /** How the entry of a code reads; an empty text until it is known, the code itself where nobody knows it. */
  of(services: FormServices, catalogue: string, code: unknown, style: EntryStyle): string {
    const entry = this.entry(services, catalogue, code);
    return entry === null ? '' : entryText(entry, style.showCode ?? false, style.language);
  }

  /** The entry of a code; null until it is known. */
  entry(services: FormServices, catalogue: string, code: unknown): CatalogueHit | null {
    if (typeof code !== 'string' || code === '') return null;
    const key = `${catalogue}/${code}`;
    const known = this.entries.get(key);
    if (known !== undefined) return known;
    this.entries.set(key, null);
    const unknown: CatalogueHit = { code, name: code };
    services.entry(catalogue, code).then(
      (entry) => {
        this.keep(catalogue, entry ?? unknown);
      },
      () => {
        this.keep(catalogue, unknown);
      },
    );
    return null;
  }

  /** Remembers an entry that is known already, e.g. the one just chosen. */
  keep(catalogue: string, entry: CatalogueHit): void {
    this.entries.set(`${catalogue}/${entry.code}`, entry);
    this.host.requestUpdate();
  }
}
