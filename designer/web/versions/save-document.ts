/** Hands a JSON document to the person as a file, indented so that it can be read and compared. */
export function saveDocument(content: unknown, name: string): void {
  const blob = new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken hold of the content by the next turn; the address would keep it in memory.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  });
}
