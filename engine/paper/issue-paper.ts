import { namedValues } from './named-values.ts';
import { takeNumber } from '../case/take-number.ts';
import { addEffect, type WorkingCase } from '../case/working-case.ts';
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
  const view = paperView(work, { key, number, values });
  work.now.papers = [...work.now.papers, { id, paper: key, number, issuedAt: work.context.now, view }];
  work.issued.push(id);
  addEffect(work, 'paper', { paper: id });
  return id;
}
