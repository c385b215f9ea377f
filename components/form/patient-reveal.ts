import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Runs a redraw once no pointer is down. Leaving a field by pressing a button would else draw a problem above the
 * button between press and release; the button moves, and the press is lost.
 */
export class PatientReveal implements ReactiveController {
  private down = false;
  private waiting: (() => void) | null = null;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('pointerdown', this.handleDown, true);
    for (const end of ENDS) document.addEventListener(end, this.handleUp, true);
  }

  hostDisconnected(): void {
    document.removeEventListener('pointerdown', this.handleDown, true);
    for (const end of ENDS) document.removeEventListener(end, this.handleUp, true);
  }

  whenAtRest(redraw: () => void): void {
    if (this.down) this.waiting = redraw;
    else redraw();
  }

  private readonly handleDown = (): void => {
    this.down = true;
  };

  private readonly handleUp = (): void => {
    this.down = false;
    const redraw = this.waiting;
    this.waiting = null;
    // The click comes after the release; it must find its button where it was.
    if (redraw !== null) setTimeout(redraw);
  };
}

const ENDS = ['pointerup', 'pointercancel'] as const;
