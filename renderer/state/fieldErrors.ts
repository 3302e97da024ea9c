/** What a schema finds wrong, field by field. */
import { z } from 'zod';
import { catalogue } from '#shared/catalogue/index.ts';
import { fieldPath, problemOfZod } from '#shared/problems.ts';

/** The message of each field at fault, by its path (`members[0].name`). */
export type FieldErrors = Readonly<Record<string, string>>;

/** A value as its schema gives it, or what is wrong with it. */
export type Checked<T> =
  | { readonly value: T; readonly errors: null }
  | { readonly value: null; readonly errors: FieldErrors };

/** Checks a value; each field has the first thing wrong with it, in words. */
export function checkFields<S extends z.ZodType>(schema: S, input: unknown): Checked<z.output<S>> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { value: parsed.data, errors: null };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const problem = problemOfZod(new z.ZodError([issue]), input);
    errors[fieldPath(issue.path)] ??= catalogue.errors[problem.code](problem.data ?? {});
  }
  return { value: null, errors };
}
