import type { guide as vi } from '../vi/guide.ts';

/** What the guide through a first procedure says. */
export const guide: typeof vi = {
  heading: 'Step {number} of {count}: {step}',
  all: 'Steps ({done}/{count})',
  to: 'Open {part}',
  toProblems: 'Open the list of problems',
  leave: 'Put the guide away',
  isDone: 'done',
  ticked: 'Done: {step}.',
  finished: 'All steps of the guide are done',
  finishedHow:
    'A second administrator opens the draft, reads the changes under Publish and approves it. What was only for practice is withdrawn and removed on the page of procedures.',
  steps: {
    identity: {
      title: 'Give the code and the legal basis',
      how: 'Write the code as the national database has it; then make the first line of the legal basis the document that rules the procedure.',
    },
    field: {
      title: 'Add a field to the form',
      how: 'Choose a kind of field, put it into a section and type its label as it is printed on the form, such as Ngày cấp. Its key is made from the label.',
    },
    required: {
      title: 'Make a field required',
      how: 'Choose the new field on the form. Among its properties, set Required.',
    },
    component: {
      title: 'Add a paper to the dossier',
      how: 'Add a component, give it the title of the decision, and choose its kind.',
    },
    state: {
      title: 'Add a step to the workflow',
      how: 'Type the title of a new step, such as Thẩm tra thực tế. Nothing leads to it yet, which is told as a problem; the next step of the guide mends that.',
    },
    way: {
      title: 'Connect the new step',
      how: 'Add an action from the step before to the new one, and one from the new step to the next. Give the task of the new step to a role.',
    },
    deadline: {
      title: 'Change a deadline',
      how: 'Choose the deadline of the whole case and change its number of working days.',
    },
    check: {
      title: 'Mend all errors',
      how: 'F8 opens the list of problems; F8 again goes to each place. Where a button mends a problem, choose the one that is right; Ctrl+Z undoes it.',
    },
    try: {
      title: 'Try it and keep that as a scenario',
      how: 'File a case as a citizen, work on it as each clerk, then keep what happened as a scenario. It is played again after each change.',
    },
    propose: {
      title: 'Put it forward',
      how: 'Read the changes, give number and date of the decision, choose the day from which it applies, and put it forward. Only a second person can publish it.',
    },
  },
};
