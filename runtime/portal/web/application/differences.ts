import {
  displayForm,
  formState,
  type Answers,
  type CompiledForm,
  type FormEnvironment,
  type Language,
} from '../../../../engine/index.ts';

/** An answer that differs between two states of a form, as people read it; empty where it is not answered. */
export interface Difference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** What differs between the answers on this screen and those that were saved elsewhere, in the order of the form. */
export function differences(
  form: CompiledForm,
  environment: FormEnvironment,
  mine: Answers,
  theirs: Answers,
  language: Language,
): readonly Difference[] {
  const rows = (answers: Answers) =>
    displayForm(form, formState(form, answers, environment), language, environment).flatMap(
      (section) => section.rows,
    );
  const [own, other] = [rows(mine), rows(theirs)];
  const labels = new Map([...own, ...other].map(({ pointer, label }) => [pointer, label]));
  const valueIn = (all: typeof own, pointer: string): string =>
    all.find((row) => row.pointer === pointer)?.value ?? '';
  return [...labels]
    .map(([pointer, label]) => ({ label, mine: valueIn(own, pointer), theirs: valueIn(other, pointer) }))
    .filter((one) => one.mine !== one.theirs);
}
