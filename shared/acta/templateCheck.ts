/** Whether a template can be written in its place: its form, its filters, and the fields it names, in every branch. */
import { catalogue } from '../catalogue/index.ts';
import { ActaError } from '../errors.ts';
import type { Known } from './fieldList.ts';
import { nearestFields, type TemplateProblem } from './templateProblems.ts';
import { checkTemplate, type NamedField, namedFields, renderTemplate } from './templates.ts';

/** What is wrong in a template: the words for the user, and where, as offsets in the text. */
export interface TemplateFault {
  readonly detail: string;
  readonly begin: number;
  readonly end: number;
}

/** Parts that every value has in the template language. */
const ANY = new Set(['size', 'first', 'last']);

/** The first mistake of a template, whatever the session: its form, or a field that its place does not have. */
export function templateFault(text: string, known: Known): TemplateFault | null {
  return attempted(() => checkTemplate('', text)) ?? unknownField(text, known);
}

/** The mistake that keeps a template from being written with these fields, where its form has none. */
export function renderFault(text: string, fields: object): TemplateFault | null {
  return attempted(() => void renderTemplate('', text, fields));
}

function attempted(attempt: () => void): TemplateFault | null {
  try {
    attempt();
    return null;
  } catch (error) {
    if (!(error instanceof ActaError)) throw error;
    const { detail, begin, end } = error.problem.data ?? {};
    return { detail: String(detail), begin: Number(begin), end: Number(end) };
  }
}

function unknownField(text: string, known: Known): TemplateFault | null {
  const [first] = namedFields(text)
    .filter(({ segments }) => !isKnown(segments, known))
    .toSorted((a, b) => a.begin - b.begin);
  if (!first) return null;
  const problem = unknown(first, text, known);
  return { detail: catalogue.phrases.problem(problem), begin: problem.begin, end: problem.end };
}

function unknown({ segments, begin }: NamedField, text: string, known: Known): TemplateProblem {
  const written = /^[\p{L}\p{N}_.-]+/u.exec(text.slice(begin))?.[0].replace(/[.-]+$/, '') ?? segments[0] ?? '';
  return {
    kind: 'unknownField',
    name: written,
    nearest: nearestFields(segments.join('.'), known),
    begin,
    end: begin + written.length,
  };
}

function isKnown(segments: readonly string[], known: Known): boolean {
  let value: unknown = known;
  for (const segment of segments) {
    // What has no form in any session, and the elements of a list, are not told apart here.
    if (value === null || value === undefined || Array.isArray(value) || ANY.has(segment)) return true;
    if (typeof value !== 'object') return false;
    if (!Object.hasOwn(value, segment)) return false;
    value = (value as Known)[segment];
  }
  return true;
}
