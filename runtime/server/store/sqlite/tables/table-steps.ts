import { firstRelease } from './001-first-release.ts';
import { peopleTogether } from './002-people-together.ts';
import { outbox } from './003-outbox.ts';
import { readLog } from './004-read-log.ts';
import { peopleAway } from './005-people-away.ts';
import { moreFilters } from './006-more-filters.ts';
import { payments } from './007-payments.ts';
import { caseSearch } from './008-case-search.ts';
import { savedViews } from './009-saved-views.ts';
import { definitionDrafts } from './010-definition-drafts.ts';
import { counterFiling } from './011-counter-filing.ts';
import { typedInputs } from './012-typed-inputs.ts';
import { changes } from './013-changes.ts';
import { titlesOfDefinitions } from './014-titles-of-definitions.ts';
import { migrations } from './015-migrations.ts';
import { widerTaskIndexes } from './016-wider-task-indexes.ts';
import { endedCases } from './017-ended-cases.ts';
import { definitionOutlines } from './018-definition-outlines.ts';
import { migrationPages } from './019-migration-pages.ts';
import { failuresOfEffects } from './020-failures-of-effects.ts';
import { summariesOfDefinitions } from './021-summaries-of-definitions.ts';
import type { TableStep } from './table-step.ts';

/** All steps, in order and without gaps. */
export const tableSteps: readonly TableStep[] = [
  firstRelease,
  peopleTogether,
  outbox,
  readLog,
  peopleAway,
  moreFilters,
  payments,
  caseSearch,
  savedViews,
  definitionDrafts,
  counterFiling,
  typedInputs,
  changes,
  titlesOfDefinitions,
  migrations,
  widerTaskIndexes,
  endedCases,
  definitionOutlines,
  migrationPages,
  failuresOfEffects,
  summariesOfDefinitions,
];
