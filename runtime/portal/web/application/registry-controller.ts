import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answers, RegistryAnswer } from '../../../../engine/index.ts';
import { asksRegistries } from '../../../../engine/index.ts';
import type { Client } from '../../../client/index.ts';
import type { RegistryAsker } from '../../../client/registries/index.ts';
import type { OpenApplication } from './open-application.ts';

/** The registries that an application asks while it is filled, one asker for each application that is opened. */
export class RegistryController implements ReactiveController {
  /** Which registries know nothing of, or cannot be asked for, what the application asks now. */
  silent: readonly RegistryAnswer[] = [];
  private readonly host: ReactiveControllerHost;
  private asker: RegistryAsker | null = null;
  /** Settled when the asker is there, where the form has one. */
  private begun: Promise<void> = Promise.resolve();
  private answers: Answers = {};
  private open: OpenApplication | null = null;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.open = null;
    this.asker?.stop();
  }

  /** Begins with an application that was opened, or taken over from elsewhere. */
  begin(client: Client, draft: string, open: OpenApplication, answers: Answers): void {
    this.asker?.stop();
    this.asker = null;
    this.silent = [];
    this.answers = answers;
    this.open = open;
    // Of most forms none asks a registry: they do without what does it.
    if (asksRegistries(open.shipped.form)) this.begun = this.ask(client, draft, open).catch(reportError);
  }

  noteAnswers(answers: Answers): void {
    this.answers = answers;
    this.asker?.noteAnswers(answers);
  }

  /** Asks what waits to be asked, and waits for what they say. */
  async settle(): Promise<void> {
    await this.begun;
    await this.asker?.settle();
  }

  /** Asks at once, also those that could not be asked before. */
  async askAgain(): Promise<void> {
    await this.asker?.askAgain();
  }

  private async ask(client: Client, draft: string, open: OpenApplication): Promise<void> {
    const { RegistryAsker } = await import('../../../client/registries/index.ts');
    // Another application was opened meanwhile.
    if (this.open !== open) return;
    this.asker = new RegistryAsker(open.shipped.form, open, {
      ask: (asked) => client.lookUp(draft, asked),
      later: (run, millis) => setTimeout(run, millis),
      onSilent: (silent) => {
        this.silent = silent;
        this.host.requestUpdate();
      },
    });
    this.asker.noteAnswers(this.answers);
  }
}
