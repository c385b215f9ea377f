import { compileForm } from '../../engine/authoring/index.ts';
import type { CompiledField, CompiledForm, Field, Form } from '../../engine/index.ts';

/** Compiles a form of a story; a mistake in it is a bug of the story. */
export function compileStory(form: Form): CompiledForm {
  const { form: compiled, problems } = compileForm('story', form, '/forms/story');
  if (problems.length > 0) throw new Error(`the form of a story is wrong: ${JSON.stringify(problems)}`);
  return compiled;
}

/** A form of nothing but these fields. */
export function formOf(...fields: [Field, ...Field[]]): CompiledForm {
  const title = { vi: 'Biểu mẫu mẫu', en: 'Sample form' };
  return compileStory({ title, pages: [{ key: 'p', title, sections: [{ key: 's', fields }] }] });
}

/** One field, compiled. */
export function compileField(field: Field): CompiledField {
  const compiled = formOf(field).pages[0]?.sections[0]?.fields[0];
  if (compiled === undefined) throw new Error(`field <${field.key}> was lost in compiling`);
  return compiled;
}
