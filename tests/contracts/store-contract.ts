import { afterEach, beforeEach, describe } from 'vitest';
import { describeAccountsAndSessions } from './parts/accounts-and-sessions.ts';
import { describeCaseSearch } from './parts/case-search.ts';
import { describeCases } from './parts/cases.ts';
import { describeChanges } from './parts/changes.ts';
import { describeDefinitions } from './parts/definitions.ts';
import { describeDrafts } from './parts/drafts.ts';
import { describeEffects } from './parts/effects.ts';
import { describeFilesPapersNotices } from './parts/files-papers-notices.ts';
import { describeMigrations } from './parts/migrations.ts';
import { describeMovement } from './parts/movement.ts';
import { describeNumbers } from './parts/numbers.ts';
import { describePlaces } from './parts/places.ts';
import { describeTasks } from './parts/tasks.ts';
import { describeSavedViews } from './parts/saved-views.ts';
import { describeSubstitutions } from './parts/substitutions.ts';
import { describeTypedInputs } from './parts/typed-inputs.ts';
import type { OpenHarness, StoreHarness } from './store-harness.ts';

/** What every store must do, whatever it is made of. */
export function describeStore(name: string, open: OpenHarness): void {
  describe(`${name} as a store`, () => {
    let harness: StoreHarness | null = null;
    const current = (): StoreHarness => {
      if (!harness) throw new Error('no store is open outside a test');
      return harness;
    };
    beforeEach(async () => {
      harness = await open();
    });
    afterEach(async () => {
      await harness?.dispose();
      harness = null;
    });

    describeCases(current);
    describeCaseSearch(current);
    describeTasks(current);
    describeEffects(current);
    describeNumbers(current);
    describePlaces(current);
    describeDrafts(current);
    describeDefinitions(current);
    describeMigrations(current);
    describeAccountsAndSessions(current);
    describeSubstitutions(current);
    describeSavedViews(current);
    describeTypedInputs(current);
    describeChanges(current);
    describeFilesPapersNotices(current);
    describeMovement(current);
  });
}
