import { advance } from '../case/advance.ts';
import type { Case, PaperSeal } from '../case/case.ts';
import type { Decision } from '../case/decision.ts';
import type { ScenarioPaper, ScenarioStep } from '../generated/definition-types.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { filesOf } from './files-of.ts';
import { playCheck } from './play-check.ts';
import { playPayment } from './play-payment.ts';
import { playTaskRegistries } from './play-registries.ts';
import { playSystem } from './play-system.ts';
import { withRowNumbers } from './row-numbers.ts';
import type { ScenarioClock } from './scenario-context.ts';
import { whoActs } from './who-acts.ts';

/** Does what a step of a scenario says. */
export function playStep(
  procedure: Procedure,
  current: Case,
  step: ScenarioStep,
  id: string,
  clock: ScenarioClock,
): Decision {
  if (step.paper !== undefined) return notePaperOf(procedure, current, step.paper, id, clock);
  if (step.check !== undefined) return playCheck(procedure, current, step.check, step.registry, id, clock);
  if (step.pay !== undefined) return playPayment(procedure, current, step.pay, id, clock);
  if (step.signed !== undefined) return signPaperOf(procedure, current, step.signed, id, clock);
  if (step.system !== undefined)
    return playSystem(procedure, current, { ...step, system: step.system }, id, clock);
  if (step.event === undefined && step.task === undefined)
    return { kind: 'accepted', case: current, effects: [] };
  const { actor, offer } = whoActs(procedure, current, step, clock.context());
  const task = offer?.task?.id ?? openTask(current, step)?.id;
  return clock.decide((context) => {
    const given = withRowNumbers(procedure, step.answers ?? {});
    const { answers, registry } = playTaskRegistries(
      procedure,
      current,
      offer,
      given,
      step.registry,
      context,
    );
    return advance(
      procedure,
      current,
      {
        id,
        type: 'act',
        actor,
        ...(step.event === undefined ? {} : { event: step.event }),
        ...(task === undefined ? {} : { task }),
        ...(step.answers === undefined && registry.length === 0 ? {} : { answers, registry }),
        ...(step.manualReason === undefined ? {} : { manualReason: step.manualReason }),
        ...(step.reason === undefined ? {} : { reason: step.reason }),
        ...(step.supplement === undefined ? {} : { supplement: step.supplement }),
        dossier: { ...current.dossier, ...filesOf(step.files ?? [], procedure) },
        promised: step.promised ?? {},
      },
      context,
    );
  });
}

/** The signer asks for the signature on the newest paper of a kind, and the service gives it at once. */
function signPaperOf(
  procedure: Procedure,
  current: Case,
  key: string,
  id: string,
  clock: ScenarioClock,
): Decision {
  const issued = current.papers.findLast(({ paper }) => paper === key);
  const role = procedure.definition.papers?.[key]?.signer ?? '';
  const name = procedure.definition.roles[role]?.vi ?? role;
  const actor = { account: role, name, grants: [{ role, unit: '*' }] };
  const paper = issued?.id ?? key;
  const asked = clock.decide((context) =>
    advance(procedure, current, { id: `${id}/ask`, type: 'sign', actor, paper }, context),
  );
  if (asked.kind !== 'accepted') return asked;
  const times = asked.case.papers.find((one) => one.id === paper)?.signature?.asked ?? 0;
  return clock.decide((context) =>
    advance(procedure, asked.case, { id, type: 'signature', paper, asked: times, answer: { seal } }, context),
  );
}

/** What a signing service would give; nobody looks at the signatures of a scenario. */
const seal: PaperSeal = {
  digest: '',
  value: '',
  algorithm: 'Ed25519',
  certificate: { subject: '', issuer: '', serial: '', publicKey: '' },
  reference: 'scenario',
};

/** What a receiver of the definition notes of a paper. */
function notePaperOf(
  procedure: Procedure,
  current: Case,
  paper: ScenarioPaper,
  id: string,
  clock: ScenarioClock,
): Decision {
  const role = procedure.definition.dossier.receivers?.[0] ?? '';
  const name = procedure.definition.roles[role]?.vi ?? role;
  const actor = { account: role, name, grants: [{ role, unit: '*' }] };
  return clock.decide((context) =>
    advance(procedure, current, { id, type: 'paper', actor, ...paper }, context),
  );
}

function openTask(current: Case, step: ScenarioStep) {
  return current.tasks.find(
    (task) =>
      task.closed === null &&
      task.key === step.task &&
      (step.item === undefined || task.item?.index === step.item),
  );
}
