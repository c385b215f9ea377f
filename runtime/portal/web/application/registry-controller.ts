import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answers, RegistryAnswer } from '../../../../engine/index.ts';
import { RegistryAsker, type Client } from '../../../client/index.ts';
import type { OpenApplication } from './open-application.ts';

/** The registries that an application asks while it is filled, one asker for each application that is opened. */
export class RegistryController implements ReactiveController {
  /** Which registries know nothing of, or cannot be asked for, what the application asks now. */
  silent: readonly RegistryAnswer[] = [];
  private readonly host: ReactiveControllerHost;
  private asker: RegistryAsker | null = null;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.asker?.stop();
  }

  /** Begins with an application that was opened, or taken over from elsewhere. */
  begin(client: Client, draft: string, open: OpenApplication, answers: Answers): void {
    this.asker?.stop();
    this.silent = [];
    this.asker = new RegistryAsker(open.shipped.form, open, {
      ask: (asked) => client.lookUp(draft, asked),
      later: (run, millis) => setTimeout(run, millis),
      onSilent: (silent) => {
        this.silent = silent;
        this.host.requestUpdate();
      },
    });
    this.asker.noteAnswers(answers);
  }

  noteAnswers(answers: Answers): void {
    this.asker?.noteAnswers(answers);
  }

  readonly askAgain = (): void => {
    void this.asker?.askAgain();
  };
}
