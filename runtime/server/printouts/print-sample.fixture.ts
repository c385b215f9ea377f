import { surroundings } from '../../../definitions/read-definitions.fixture.ts';
import { compileProcedure } from '../../../engine/authoring/index.ts';
import {
  applicationEnvironment,
  applicationForm,
  displayForm,
  formState,
  type Answers,
  type Definition,
} from '../../../engine/index.ts';
import { blankSections } from './blank-sections.ts';
import type { PrintoutOrder } from './printout-layout.ts';
import { signersOf, topFields, unsigned, type Signing } from './signers.ts';

const NOW = '2026-11-20T02:10:00.000Z';

/** The application form of a definition with answers, ready to be printed; without answers an empty form. */
export function printOrder(
  definition: Definition,
  answers: Answers | null,
  signing: Signing = unsigned,
): PrintoutOrder {
  const procedure = compileProcedure(definition, 'test');
  const form = applicationForm(procedure);
  const applicant = { account: 'a', name: 'Lê Quốc Duy', identityLevel: 2, claims: {} };
  const context = {
    ...surroundings,
    now: NOW,
    newId: () => 'id',
    number: () => undefined,
    digest: () => '',
    trackingUrl: (reference: string) => reference,
  };
  const environment = applicationEnvironment(procedure, { channel: '2', applicant }, context);
  const state = formState(form, answers ?? {}, environment);
  const sections = answers === null ? blankSections(form, 'vi') : displayForm(form, state, 'vi', environment);
  const shown = new Set(topFields(form).map(({ field }) => field.key));
  return {
    form,
    printout: definition.forms[form.key]?.printout ?? {},
    sections,
    answers: answers === null ? {} : state.answers,
    language: 'vi',
    isBlank: answers === null,
    isApplicants: true,
    unit: answers === null ? null : 'Ủy ban nhân dân phường Vĩnh Phúc',
    place: answers === null ? null : 'Vĩnh Phúc',
    date: answers === null ? null : '2026-11-20',
    signers: signersOf(
      { definition, form, answers: state.answers, signing, language: 'vi', isApplicants: true },
      answers === null ? new Set() : shown,
    ),
  };
}
