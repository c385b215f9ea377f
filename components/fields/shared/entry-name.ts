import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FormServices } from '../../services/form-services.ts';

/** Looks up the names of catalogue entries once each, and redraws its element when a name has come. */
export class EntryName implements ReactiveController {
  private readonly names = new Map<string, string>();
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to set up: names are asked for while drawing.
  }

  /** The name of an entry; an empty text until it is known. */
  of(services: FormServices, catalogue: string, code: unknown): string {
    if (typeof code !== 'string' || code === '') return '';
    const key = `${catalogue}/${code}`;
    const known = this.names.get(key);
    if (known !== undefined) return known;
    this.names.set(key, '');
    services.entryName(catalogue, code).then(
      (name) => {
        this.keep(catalogue, code, name);
      },
      () => {
        this.keep(catalogue, code, code);
      },
    );
    return '';
  }

  /** Remembers a name that is known already, e.g. of the entry just chosen. */
  keep(catalogue: string, code: string, name: string): void {
    this.names.set(`${catalogue}/${code}`, name);
    this.host.requestUpdate();
  }
}
