import type { checking as vi, screens as viScreens } from '../vi/checking.ts';

/** The texts of the checking in English. */
export const checking: typeof vi = {
  something: 'something that is needed',
  types: {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'yes or no',
    array: 'a list',
    object: 'something of several boxes',
  },
  formats: {
    date: 'a date',
    'date-time': 'a date and a time',
    uri: 'the address of a page',
    email: 'an email address',
  },
};

/** What problems say on the screens, each with what mends it: shapes first, which are told anew altogether. */
export const screens: {
  readonly [Code in keyof typeof viScreens]: Readonly<Record<keyof (typeof viScreens)[Code], string>>;
} = {
  'shape-missing': { says: '“{name}” is missing.', mend: 'Write or choose “{name}” in its box.' },
  'shape-unknown': { says: '“{name}” is not used here.', mend: 'Take it out in the tab JSON.' },
  'shape-type': { says: 'This must be {type}.' },
  'shape-enum': { says: 'Choose one of: {values}.' },
  'shape-const': { says: 'What stands here is not valid.', mend: 'Choose again in its box.' },
  'shape-kind': {
    says: 'No kind is chosen here, or there is none of this name.',
    mend: 'Choose the kind in its box.',
  },
  'shape-pattern': { says: 'This is not written as it should be.', mend: 'See the hint under the label.' },
  'shape-format': { says: 'Write {format} here.' },
  'shape-bound': { says: 'This is longer, more, greater or smaller than it may be.' },
  'shape-other': { says: 'What stands here is not valid.' },
  // What is not said here stays as the catalogue says it.
  'event-nobody': {
    says: 'It is not clear which task “{event}” completes: the state has {count}.',
    mend: 'Choose the task that the button completes, or the roles that may press it.',
  },
  'event-without-meta': {
    says: 'Nobody can press the button of “{event}”: it has no name.',
    mend: 'Give the button a name, and choose who presses it.',
  },
  'task-without-event': {
    says: 'No button completes the task “{name}”.',
    mend: 'Add a button that completes it.',
  },
  'exclude-nowhere': {
    says: 'That the time does not count in the next state needs a state that follows.',
    mend: 'Choose the state, or another action.',
  },
  'extend-by-itself': {
    says: '“{name}” is extended only by a button that somebody presses with a reason.',
    mend: 'Put the extension on a button that asks for the reason.',
  },
  'extend-without-reason': { mend: 'Tick that the reason is asked for.' },
  'deadline-length': {
    says: '“{name}” has exactly one of an amount of time and a moment at which it ends.',
    mend: 'Keep one of them.',
  },
  'deadline-moment': {
    mend: 'Choose a time before or after it; to move it, change the moment and count anew.',
  },
  'rung-moment': {
    says: 'A rung has one moment: before the end, after it, or by the share of the time; this one has {count}.',
    mend: 'Keep one of them.',
  },
  'count-missing': { says: 'It is not said how many are enough.', mend: 'Write the number in its box.' },
  'clock-never-started': { mend: 'Let a button before it start this clock.' },
  'supplement-nowhere': { mend: 'Add a state with a task of the applicant to supplement.' },
  'pay-not-applicant': {
    says: 'To pay is a task of the applicant, not of “{name}”.',
    mend: 'Choose the applicant as who does it.',
  },
  'fee-never-collected': {
    says: 'No task asks for the fee “{name}”, and no button takes it at the counter.',
    mend: 'Add a task of payment for the applicant, and a button at the counter.',
  },
  'personal-unclassed': {
    mend: 'Choose “Basic” or “Sensitive” at “Personal data” of the field (Law 91/2025/QH15).',
  },
  'accountants-missing': {
    says: 'There is online payment but no accountant: nobody reconciles it or notes refunds.',
    mend: 'Choose the role of the accountants in the overview.',
  },
  'supervisor-unknown': {
    says: 'The supervisor “{name}” is no role of the procedure.',
    mend: 'Add the role; the applicant cannot supervise.',
  },
  'role-unknown': { mend: 'Add the role, or choose another.' },
  'role-applicant': {
    says: 'The applicant is always there and need not be among the roles.',
    mend: 'Take the role out.',
  },
  'then-unheard': { mend: 'Add a way for “{event}” to the state.' },
  'rung-unheard': { mend: 'Add a way for the event to a state.' },
  'sign-unheard': { mend: 'Add a way for the event to the state that waits for the signature.' },
  'scenario-missing': { mend: 'Keep at least one trial as a scenario.' },
  'scenario-event-unknown': { mend: 'Choose an event of the workflow.' },
  'scenario-task-unknown': { mend: 'Choose a task of the workflow.' },
  'always-circle': { says: 'Ways that are taken by themselves run in a circle without end.' },
  'initial-missing': {
    says: 'The state has inner states, and none is chosen as the first.',
    mend: 'Choose the first one, or let them run in parallel.',
  },
  'initial-useless': { says: 'The state has no inner states, so none is the first.' },
  'done-useless': { says: 'A way for when the inner states are done needs inner states.' },
  'status-missing': {
    mend: 'Choose the status code of the state; for branches that of the state around them.',
  },
  'title-missing': { mend: 'Give the state a name.' },
  'template-missing': { mend: 'Write the template, or choose a shared one.' },
  'format-missing': {
    says: 'The draft does not say the number of its format.',
    mend: 'Write it in the tab JSON.',
  },
  'component-paper-only': { mend: 'Leave only the way by file.' },
  'system-then': {
    says: 'It is not chosen by which button the case goes on when the system has answered. A task of each row of a list chooses none.',
    mend: 'Choose it in the part of the system.',
  },
  'system-formless': {
    says: 'The task has no form, so that nobody can enter the result where the system is silent.',
    mend: 'Choose a form with the fields that come back.',
  },
  'system-output-type': { mend: 'Choose another type for what comes back, or another kind of field.' },
  'form-unknown': { mend: 'Add the form, or choose another.' },
  'party-unknown': { mend: 'Add the party, or choose another.' },
};
