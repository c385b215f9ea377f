import type { ReactiveControllerHost } from 'lit';
import { expect, it } from 'vitest';
import type { AttachedFile } from '../../../../engine/index.ts';
import type { Draft, ProblemDetails } from '../../../api/index.ts';
import { ProblemError } from '../../../client/index.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { KeptAnswersStore } from './kept-answers.ts';
import { togetherDraft } from './together.fixture.ts';
import './thutuc-together.ts';
import { TogetherController } from './together-controller.ts';

const file: AttachedFile = { id: 'f1', name: 'a.pdf', type: 'application/pdf', size: 10 };

/** One person's page of an application of two, with a server on which the other works too. */
class Screen {
  stored: Draft = togetherDraft();
  /** Runs between what the person last read and the confirmation of it. */
  meanwhile: (() => void)[] = [];
  answers = this.stored.answers;
  files: Record<string, readonly AttachedFile[]> = {};
  readonly said: string[] = [];

  readonly client = {
    draft: () => Promise.resolve(this.stored),
    saveDraft: () => Promise.reject(new Error('nothing waits')),
    inviteToDraft: () => Promise.reject(new Error('nobody is invited')),
    confirmDraft: (_id: string, revision: number) => {
      this.meanwhile.shift()?.();
      if (revision !== this.stored.revision) return Promise.reject(changed());
      this.said.push(`confirmed ${revision}`);
      this.write({});
      return Promise.resolve(this.stored);
    },
  };
  readonly keeper = new DraftKeeper(this.stored, {
    client: this.client,
    kept: new KeptAnswersStore({
      getItem: () => null,
      setItem: () => undefined,
      removeItem: () => undefined,
    }),
    later: () => undefined,
    onState: () => undefined,
    onBug: (error) => {
      throw error;
    },
  });
  readonly host: ReactiveControllerHost = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  readonly others = new TogetherController(this.host, {
    now: () => ({
      client: this.client,
      draft: this.stored.id,
      keeper: this.keeper,
      answers: this.answers,
      files: this.files,
      promised: {},
    }),
    onAnswers: (answers) => (this.answers = { ...answers }),
    onFiles: () => undefined,
    onChanged: () => this.said.push('read it again'),
    onGone: () => this.said.push('gone'),
    orNotice: (work) => work().catch((error: ProblemError) => this.said.push(error.code)),
  });

  write(change: Partial<Draft>): void {
    this.stored = { ...this.stored, ...change, revision: this.stored.revision + 1 };
  }

  async confirm(): Promise<readonly string[]> {
    await this.others.confirm();
    return this.said;
  }
}

function changed(): ProblemError {
  const details: ProblemDetails = { type: 'x', title: 'x', status: 409, code: 'draft-changed', problems: [] };
  return new ProblemError(details);
}

it('confirms what is on the screen', async () => {
  expect(await new Screen().confirm()).toEqual(['confirmed 1']);
});

it('confirms over a write that changed nothing of what was read, as when the other one confirms at that moment', async () => {
  const screen = new Screen();
  screen.meanwhile.push(() => {
    screen.write({});
  });
  expect(await screen.confirm()).toEqual(['confirmed 2']);
});

it('shows what the other one changed at that moment, and confirms it when it was read', async () => {
  const screen = new Screen();
  screen.meanwhile.push(() => {
    screen.write({ answers: { mine: 'A', theirs: 'C' } });
  });
  expect(await screen.confirm()).toEqual(['read it again']);
  expect(screen.answers).toEqual({ mine: 'A', theirs: 'C' });
  expect(await screen.confirm()).toEqual(['read it again', 'confirmed 2']);
});

it('gives up with the reason where it is overtaken again and again', async () => {
  const screen = new Screen();
  for (let time = 0; time < 9; time += 1) {
    screen.meanwhile.push(() => {
      screen.write({});
    });
  }
  expect(await screen.confirm()).toEqual(['draft-changed']);
});

it('takes a component whose files were all taken out for one without files', async () => {
  const screen = new Screen();
  screen.write({ dossier: { TT02: [] } });
  expect(await screen.confirm()).toEqual(['confirmed 2']);
  screen.write({ dossier: { TT02: [file] } });
  expect(await screen.confirm()).toEqual(['confirmed 2', 'read it again']);
});
