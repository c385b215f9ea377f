/** Pointers of the fields that a person leaves with the focus, the innermost first: a field may stand in another. */
export function fieldsLeft({ target, relatedTarget }: FocusEvent): readonly string[] {
  const left: string[] = [];
  let field = (target as Element).closest<HTMLElement>('.field-host');
  while (field !== null && !field.contains(relatedTarget as Node | null)) {
    left.push(field.dataset['pointer'] ?? '');
    field = field.parentElement?.closest<HTMLElement>('.field-host') ?? null;
  }
  return left;
}
