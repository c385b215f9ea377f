/** How the history names a rung: this, the deadline, a slash, its key. No event of a workflow can be named so. */
export const rungPrefix = 'rung ';
