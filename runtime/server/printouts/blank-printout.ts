import { fillText, inLanguage, type CompiledForm, type Language } from '../../../engine/index.ts';
import type { RunnableProcedure } from '../definitions/procedure-library.ts';
import { blankSections } from './blank-sections.ts';
import { printoutTextsOf } from './printout-texts.ts';
import { printoutView } from './printout-view.ts';
import { renderPrintout, type RenderedPrintout } from './render-printout.ts';
import { signersOf, topFields, unsigned } from './signers.ts';

/**
 * An empty form, for people who file on paper: every field, lines to write on and boxes to tick. The same definition
 * gives the same bytes.
 */
export function blankPrintout(
  { procedure }: RunnableProcedure,
  form: CompiledForm,
  language: Language,
): RenderedPrintout {
  const { definition } = procedure;
  const isApplicants = form.key === definition.application;
  const signatures = topFields(form).filter(({ field }) => field.type === 'signature');
  const order = { definition, form, answers: {}, signing: unsigned, language, isApplicants };
  const signers = signersOf(order, new Set(signatures.map(({ field }) => field.key)));
  return renderPrintout(
    {
      form,
      printout: definition.forms[form.key]?.printout ?? {},
      sections: blankSections(form, language),
      answers: {},
      language,
      isBlank: true,
      isApplicants,
      unit: null,
      place: null,
      date: null,
      signers,
    },
    {
      at: WITHOUT_TIME,
      footer: fillText(printoutTextsOf(language).blankFooter, {
        title: inLanguage(definition.title, language),
        code: definition.code,
      }),
      pictures: new Map(),
      view: printoutView(definition, form, null, {}, language),
    },
  );
}

/** An empty form is of no time; a PDF has to name one. */
const WITHOUT_TIME = '2000-01-01T00:00:00.000Z';
