import { namedValues } from './named-values.ts';
import { takeNumber } from '../case/take-number.ts';
import { addEffect, type WorkingCase } from '../case/working-case.ts';
import type { IssuedPaper, PaperSignature } from '../case/case.ts';
import { paperView } from './paper-view.ts';

/**
 * Issues a paper: gives it an id and a number, and fixes what it says. The text and the PDF are made from that
 * after the case is stored, so that a paper never says anything that did not happen. Gives back the id of the paper.
 */
export function issuePaper(work: WorkingCase, key: string): string {
  const paper = work.procedure.definition.papers?.[key];
  if (!paper) throw new Error(`No paper ${key} in ${work.procedure.definition.id}`);
  const id = `${key}-${work.now.papers.filter((issued) => issued.paper === key).length + 1}`;
  const number = paper.number === undefined ? null : takeNumber(work, paper.number, id);
  const values = namedValues(work, paper.values);
  // Where a number is missing, all is decided once more with it: what the paper says is worked out then.
  const view = work.missing.length > 0 ? {} : paperView(work, { key, number, values });
  const issued = { id, paper: key, number, issuedAt: work.context.now, view };
  work.now.papers = [
    ...(paper.replaces === true ? work.now.papers.map((old) => replaced(old, key, id)) : work.now.papers),
    paper.sign === undefined || paper.signer === undefined
      ? issued
      : { ...issued, signature: waitingFor(paper.signer, work) },
  ];
  work.issued.push(id);
  addEffect(work, 'paper', { paper: id });
  return id;
}

/** An older paper of the kind, marked as replaced; whatever else the case has issued stays as it is. */
function replaced(old: IssuedPaper, key: string, id: string): IssuedPaper {
  return old.paper === key && old.replacedBy === undefined ? { ...old, replacedBy: id } : old;
}

function waitingFor(role: string, { now, context, item }: WorkingCase): PaperSignature {
  return {
    status: 'waiting',
    role,
    unit: item?.unit ?? now.competentUnit,
    at: context.now,
    asked: 0,
    by: null,
  };
}
