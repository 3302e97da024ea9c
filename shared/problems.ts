/** What a schema refuses, as a problem worded for the user. */
import type { z } from 'zod';
import type { ErrorCode, Problem } from './errors.ts';

/** Fields that hold an hour or an instant, whose pattern says no more than that they are not one. */
const TIME_FIELDS: ReadonlySet<PropertyKey> = new Set(['at', 'recordedAt', 'time']);

const CUSTOM_CODES: Readonly<Record<string, ErrorCode>> = {
  date: 'notADate',
  timeZone: 'notATimeZone',
  instant: 'notATime',
  repeatedId: 'repeatedId',
  unknownPerson: 'unknownPerson',
};

/**
 * The first thing a schema found wrong: its code, its field (`facts[3].fact.person`) and the value that is in it.
 * @param input what was checked, for the values
 */
export function problemOfZod(error: z.ZodError, input: unknown): Problem {
  const [issue] = error.issues;
  if (!issue) return { code: 'invalid' };
  const keys = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  const path = fieldPath(keys);
  const value = valueAt(input, keys);
  return { code: codeOf(issue, value), ...(path && { path }), data: dataOf(issue, value) };
}

/** `['facts', 3, 'fact']` as `facts[3].fact`. */
export function fieldPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path ? `${path}.${String(key)}` : String(key);
  }, '');
}

function codeOf(issue: z.core.$ZodIssue, value: unknown): ErrorCode {
  switch (issue.code) {
    case 'custom':
      return CUSTOM_CODES[String(issue.params?.code)] ?? 'invalid';
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'blank' : 'invalid';
    case 'invalid_format':
      return TIME_FIELDS.has(issue.path.at(-1) ?? '') ? 'notATime' : value === '' ? 'blank' : 'invalid';
    case 'unrecognized_keys':
      return 'invalid';
    default:
      return value === undefined || value === null ? 'blank' : 'invalid';
  }
}

function dataOf(issue: z.core.$ZodIssue, value: unknown): Record<string, string | number> {
  const data: Record<string, string | number> = {};
  if (typeof value === 'string' || typeof value === 'number') data.value = shortened(value);
  if (issue.code === 'custom' && typeof issue.params?.id === 'string') data.id = issue.params.id;
  return data;
}

function shortened(value: string | number): string | number {
  return typeof value === 'string' && value.length > 80 ? `${value.slice(0, 79)}…` : value;
}

function valueAt(input: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}
