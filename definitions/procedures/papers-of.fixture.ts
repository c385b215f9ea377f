import { compileProcedure } from '../../engine/authoring/index.ts';
import { advance, openCase, type Case, type Definition, type Procedure } from '../../engine/index.ts';
import { renderTemplate, templateText, type PaperView } from '../../runtime/server/papers/index.ts';
import { readDocument } from '../read-definitions.fixture.ts';
import { accepted, contextAt } from './accepted.fixture.ts';

type Scenario = NonNullable<Definition['scenarios']>[number];

/**
 * The words of every paper that a scenario of a shipped procedure issues, by the key of the paper, without tags.
 * The steps of the scenario must all succeed; each person of it holds every role.
 */
export function papersOf(procedureId: string, scenarioKey: string): Readonly<Record<string, string>> {
  const definition = readDocument(`procedures/${procedureId}/1.json`) as Definition;
  const scenario = definition.scenarios?.find(({ key }) => key === scenarioKey);
  if (!scenario) throw new Error(`${procedureId} has no scenario ${scenarioKey}`);
  const papers = definition.papers ?? {};
  const texts = played(definition, scenario).papers.map(({ paper, view }) => {
    const template = papers[paper]?.template;
    const html =
      template === undefined ? '' : renderTemplate(templateText(template), view as unknown as PaperView);
    return [paper, html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')] as const;
  });
  return Object.fromEntries(texts);
}

function played(definition: Definition, scenario: Scenario): Case {
  const procedure = compileProcedure(definition, 'test');
  const roles = Object.keys(definition.roles);
  const dossier = Object.fromEntries((scenario.files ?? []).map((key) => [key, [file]]));
  let current = accepted(
    openCase(
      procedure,
      {
        id: 'case',
        commandId: 'submit',
        reference: 'TRACKING',
        channel: scenario.channel ?? '1',
        applicant: {
          account: 'applicant',
          name: 'Người nộp',
          identityLevel: scenario.identityLevel ?? 2,
          claims: {},
        },
        answers: scenario.answers,
        dossier,
      },
      contextAt(scenario.submittedAt),
    ),
  );
  for (const [index, step] of (scenario.steps ?? []).entries()) {
    const { at, event, task, item, as = 'applicant', answers = {}, reason, signed } = step;
    if (signed !== undefined) current = afterSignature(procedure, current, signed, at);
    if (event === undefined && task === undefined) continue;
    const open = current.tasks.find(
      (one) => one.closed === null && (item === undefined || one.item?.index === item),
    );
    const command = {
      id: `step-${index}`,
      type: 'act',
      actor: { account: as, name: as, grants: roles.map((role) => ({ role, unit: '*' })) },
      answers,
      ...(event === undefined ? {} : { event }),
      ...(open === undefined ? {} : { task: open.id }),
      ...(reason === undefined ? {} : { reason }),
    } as const;
    current = accepted(advance(procedure, current, command, contextAt(at)));
  }
  return current;
}

/** The case once the newest paper of a kind is signed. */
function afterSignature(procedure: Procedure, current: Case, key: string, at: string): Case {
  const paper = current.papers.findLast((one) => one.paper === key)?.id ?? key;
  const role = procedure.definition.papers?.[key]?.signer ?? '';
  const actor = { account: role, name: role, grants: [{ role, unit: '*' }] };
  const ask = { id: `ask-${paper}`, type: 'sign', actor, paper } as const;
  const asked = accepted(advance(procedure, current, ask, contextAt(at)));
  const certificate = { subject: '', issuer: '', serial: '', publicKey: '' };
  const seal = { digest: '', value: '', algorithm: 'Ed25519', certificate, reference: '' };
  const answer = { id: `seal-${paper}`, type: 'signature', paper, asked: 1, answer: { seal } } as const;
  return accepted(advance(procedure, asked, answer, contextAt(at)));
}

const file = { id: 'f', name: 'a.pdf', type: 'application/pdf', size: 1 };
