import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  fillText,
  formatDate,
  inLanguage,
  type CaseView,
  type ClockView,
  type Text,
} from '../../../../engine/index.ts';
import type { CaseSummary, NoticeItem } from '../../../api/index.ts';
import { sendNotFound } from '../not-found.ts';
import { contextOf, sendPage, type PageContext } from '../page.ts';
import type { PortalServices } from '../portal-services.ts';
import { formValue, queryText } from '../query.ts';
import { myCasePage } from '../templates/my-case.ts';
import { myCasesPage } from '../templates/my-cases.ts';
import { caseMoney } from '../views/case-money.ts';
import { answerSection } from '../views/answer-rows.ts';
import { paperNotes } from '../views/paper-notes.ts';

/** What a signed-in person has begun and filed. */
export function myCaseRoutes(app: FastifyInstance, services: PortalServices): void {
  app.get('/ho-so', async (request, reply) => {
    const context = await contextOf(services, request);
    const { t, language, reader } = context;
    if (reader === null) return toSignIn(request, reply);
    const after = queryText(request, 'sau');
    const [drafts, cases, notices] = await Promise.all([
      services.drafts(request),
      services.cases(request, after === '' ? null : after),
      services.notices(request),
    ]);
    const body = myCasesPage(
      {
        t,
        token: await services.formToken(request, reply),
        drafts: drafts.items.map((draft) => ({
          ...draft,
          remove: fillText(t.draftRemoveOf, { title: inLanguage(draft.procedure.title, language) }),
          goOn: fillText(t.draftGoOnWith, { title: inLanguage(draft.procedure.title, language) }),
        })),
        cases: cases.items.map((item) => ({ ...item, isLate: isLate(item, services.today()) })),
        more: cases.next === null ? null : `/ho-so?${new URLSearchParams({ sau: cases.next })}`,
        notices: notices.items,
      },
      language,
    );
    const hasNews = notices.items.some(({ readAt }) => readAt === null);
    return sendPage(services, request, reply, context, {
      title: t.mineTitle,
      body,
      place: 'mine',
      ...(hasNews ? { screen: 'mine' as const } : {}),
    });
  });

  app.get<{ Params: { id: string } }>('/ho-so/:id', (request, reply) => sendCase(request, reply, ''));

  app.post<{ Params: { id: string } }>('/ho-so/:id/nop-phi', async (request, reply) => {
    if ((await services.reader(request)) === null) return reply.redirect('/dang-nhap', 303);
    await services.assertFormToken(request, reply);
    const { id } = request.params;
    // The same form sent twice is one wish.
    const wish = `nop-phi-${formValue(request, 'lan').slice(0, 20)}`;
    const begun = await services.pay(request, id, wish);
    if ('redirect' in begun) return reply.redirect(begun.redirect, 303);
    return sendCase(request, reply, begun.refusal);
  });

  async function sendCase(
    request: FastifyRequest<{ Params: { id: string } }>,
    reply: FastifyReply,
    refusal: string,
  ): Promise<FastifyReply> {
    const context = await contextOf(services, request);
    const { reader, language } = context;
    if (reader === null) return toSignIn(request, reply);
    const view = await services.case(request, request.params.id);
    // Officers read cases at their own screens; this page is the applicant's.
    if (view?.reach !== 'applicant') return sendNotFound(services, request, reply);
    const notices = await noticesOf(services, request, view);
    const money = caseMoney(
      view,
      {
        token: (view.money?.payable ?? 0) > 0 ? await services.formToken(request, reply) : '',
        hasPaid: Object.hasOwn(request.query as object, 'nop-phi'),
        refusal,
      },
      context,
    );
    return sendPage(services, request, reply, context, {
      title: titleOf(view, context),
      body: myCasePage({ ...dataOf(view, notices, hasJustActed(request), context), money }, language),
      place: 'mine',
      ...(view.offers.length > 0 ? { screen: 'case' as const } : {}),
    });
  }
}

/** Asks a visitor to sign in, and brings them back here. */
export function toSignIn(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.redirect(`/dang-nhap?${new URLSearchParams({ ve: request.url })}`, 303);
}

function isLate({ dueDate, endedAt }: CaseSummary, today: string): boolean {
  return endedAt === null && dueDate !== null && dueDate < today;
}

async function noticesOf(services: PortalServices, request: FastifyRequest, view: CaseView) {
  const { items } = await services.notices(request);
  return items.filter((notice) => notice.case === view.id);
}

/** Whether the person comes here from something that was done with the case. */
function hasJustActed({ query }: FastifyRequest): boolean {
  return Object.hasOwn(query as object, 'xong');
}

function titleOf({ code, reference }: CaseView, { t }: PageContext): string {
  return fillText(t.caseTitle, { code: code ?? reference });
}

function dataOf(view: CaseView, notices: readonly NoticeItem[], isDone: boolean, context: PageContext) {
  const { t, language } = context;
  const words = (texts: readonly (Text | null)[]) =>
    texts.flatMap((text) => (text === null ? [] : [inLanguage(text, language)])).join(', ');
  const clock = mainClock(view);
  const compared = new Set(Object.keys(view.checks));
  return {
    t,
    view,
    notices,
    isDone,
    title: titleOf(view, context),
    due: clock?.dueDate ? { date: formatDate(clock.dueDate), isLate: clock.overdue } : null,
    stages: words(view.stages),
    asked: words(view.asked),
    results: view.papers.filter(({ kind }) => kind === 'result'),
    papers: view.papers.filter(({ kind }) => kind !== 'result'),
    supplement: (view.supplement?.items ?? []).map(({ label, reason }) => ({ label, reason })),
    hasOffers: view.offers.length > 0,
    isUrgent: view.offers.some(({ tone }) => tone !== 'danger'),
    forms: view.forms.map(({ form, title, sections }, index) => ({
      title,
      printout: {
        url: `/api/cases/${encodeURIComponent(view.id)}/forms/${encodeURIComponent(form)}/printout.pdf?lang=${language}`,
        words: fillText(t.givenPrintout, { title: inLanguage(title, language) }),
      },
      sections: sections.map((section) => answerSection(section, index === 0 ? compared : undefined)),
    })),
    attached: view.dossier
      .filter(
        ({ key, files, receipt, sources }) =>
          files.length > 0 || receipt !== null || sources.length > 0 || compared.has(key),
      )
      .map((component) => ({
        title: component.title,
        files: component.files.map(({ id, name }) => ({ id, name })),
        notes: paperNotes(component, view, t, language),
      })),
    history: view.history
      .map((entry) => ({
        ...entry,
        by: [entry.who, words([entry.role, entry.unit])].filter((part) => part !== '').join(', '),
        led: words(entry.stages),
      }))
      .reverse(),
  };
}

/** The clock of the whole case that is still to be kept; what a state waits for promises no result. */
function mainClock({ clocks }: CaseView): ClockView | null {
  return clocks.find(({ state, isTimer }) => !isTimer && (state === 'running' || state === 'held')) ?? null;
}
