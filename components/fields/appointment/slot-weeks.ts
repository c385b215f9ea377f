import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SlotWeek } from '../../services/form-services.ts';

/** Loads weeks of slots for an element; an answer that comes after a later question is left aside. */
export class SlotWeeks implements ReactiveController {
  /** The week on the screen; it stays while another is loaded. */
  week: SlotWeek | null = null;
  status: 'loading' | 'loaded' | 'failed' = 'loading';
  readonly #host: ReactiveControllerHost;
  readonly #ask: (day: string | undefined) => Promise<SlotWeek>;
  #wanted: string | undefined;
  #turn = 0;

  /** @param ask asks for the week of a day, or for the first with a free slot */
  constructor(host: ReactiveControllerHost, ask: (day: string | undefined) => Promise<SlotWeek>) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#turn += 1;
  }

  /** Asks for a week. */
  async load(day?: string): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#wanted = day;
    this.status = 'loading';
    this.#host.requestUpdate();
    const found = await this.#ask(day).catch(() => null);
    if (turn !== this.#turn) return;
    this.status = found === null ? 'failed' : 'loaded';
    this.week = found ?? this.week;
    this.#host.requestUpdate();
  }

  /** Asks again for the week that was wanted last. */
  readonly again = (): void => {
    void this.load(this.#wanted);
  };
}
