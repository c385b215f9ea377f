import { advance, type Actor, type Case, type EngineContext, type Procedure } from '../../engine/index.ts';
import { accepted } from './accepted.fixture.ts';

/** Asks for the signature on a paper and gets it. */
export function signPaper(
  procedure: Procedure,
  current: Case,
  actor: Actor,
  paper: string,
  context: EngineContext,
): Case {
  const asked = accepted(advance(procedure, current, { id: 'ask', type: 'sign', actor, paper }, context));
  const certificate = { subject: '', issuer: '', serial: '', publicKey: '' };
  const seal = { digest: '', value: '', algorithm: 'Ed25519', certificate, reference: 'r' };
  return accepted(
    advance(
      procedure,
      asked,
      { id: 'signed', type: 'signature', paper, asked: 1, answer: { seal } },
      context,
    ),
  );
}
