/** What is wrong in a template and exactly where: LiquidJS's errors, told apart so that the catalogue can word them. */
import { distance } from 'fastest-levenshtein';
import type { LiquidError } from 'liquidjs';

export type TemplateProblemKind =
  | 'unknownFilter'
  | 'unknownField'
  | 'unknownTag'
  /** `{{` without its `}}`. */
  | 'openOutput'
  /** `{%` without its `%}`. */
  | 'openTag'
  /** `{% if %}` without its `{% endif %}`. */
  | 'openBlock'
  | 'openQuote'
  /** `{% endif %}`, `{% else %}` without what they belong to. */
  | 'strayTag'
  /** Nothing where a field belongs. */
  | 'empty'
  /** A filter given something it cannot write. */
  | 'wrongValue'
  | 'syntax';

export interface TemplateProblem {
  readonly kind: TemplateProblemKind;
  /** The name or fragment at fault, as it is written. */
  readonly name: string;
  /** What may have been meant, the nearest first. */
  readonly nearest: readonly string[];
  /** Where the fragment is in the text: offsets, the end not included. */
  readonly begin: number;
  readonly end: number;
}

/** What a template may name: a tree of fields (its leaves are values), and the filters. */
export interface Nameable {
  readonly fields: object;
  readonly filters: readonly string[];
}

const TAGS = ['if', 'elsif', 'else', 'endif', 'unless', 'endunless', 'for', 'endfor', 'case', 'when', 'endcase'];
const MORE_TAGS = ['assign', 'capture', 'endcapture', 'comment', 'endcomment', 'raw', 'endraw'];
const PARTS = /^(end\w+|else|elsif|when)$/;

/** What an error of the template engine says of a text. */
export function templateProblemOf(cause: unknown, text: string, nameable: Nameable): TemplateProblem {
  const message = cause instanceof Error ? (originalOf(cause)?.message ?? cause.message) : String(cause);
  const { begin, end } = spanOf(cause, text);
  const fragment = text.slice(begin, end);
  const at = (kind: TemplateProblemKind, from = begin, to = end, nearest: readonly string[] = []): TemplateProblem => ({
    kind,
    name: text.slice(from, to),
    nearest,
    begin: from,
    end: to,
  });
  const said = (pattern: RegExp) => pattern.exec(message)?.[1];

  const filter = said(/^undefined filter: (\S+?)(?:,|$)/);
  if (filter !== undefined) {
    const from = begin + Math.max(0, fragment.search(new RegExp(`\\|\\s*${literal(filter)}`)));
    const start = text.indexOf(filter, from);
    return at('unknownFilter', start, start + filter.length, nearestOf(filter, nameable.filters));
  }
  if (/^undefined variable/.test(message)) {
    const name = fragment.replace(/[.\s]+$/, '');
    return at('unknownField', begin, begin + name.length, nearestFields(name, nameable.fields));
  }
  const tag = said(/^tag "(.*?)" not found/);
  if (tag !== undefined) {
    return PARTS.test(tag) ? at('strayTag') : at('unknownTag', begin, end, nearestOf(tag, [...TAGS, ...MORE_TAGS]));
  }
  if (/^output .* not closed/s.test(message)) return at(fragment.includes('}}') ? 'openQuote' : 'openOutput');
  if (/^tag \{%.* not closed|^raw /s.test(message)) return at('openBlock');
  if (/^tag ".* not closed/s.test(message)) return at(fragment.includes('%}') ? 'openQuote' : 'openTag');
  if (/^invalid value expression: ""|^expected variable name/.test(message)) {
    const [from, to] = around(text, begin);
    return at('empty', from, to);
  }
  if (/^ENOENT/.test(message)) return at('unknownTag');
  const rendering = cause instanceof Error && cause.name === 'RenderError';
  if (rendering) return at('wrongValue');
  const [from, to] = around(text, begin);
  return at('syntax', from, to);
}

/** The names nearest to one that is not known, at most three; none where nothing is near. */
export function nearestOf(name: string, known: readonly string[]): string[] {
  const folded = fold(name);
  const ranked = [...new Set(known)].map((candidate) => ({ candidate, far: distance(folded, fold(candidate)) }));
  const most = Math.max(2, Math.floor(name.length / 3));
  return ranked
    .filter(({ candidate, far }) => far <= most || fold(candidate).startsWith(folded))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** The fields nearest to a path that is not known: siblings of the part at fault, then whole paths. */
export function nearestFields(path: string, fields: object): string[] {
  return nearestOf(path, pathsOf(fields));
}

function pathsOf(fields: object, prefix = ''): string[] {
  return Object.entries(fields).flatMap(([name, value]): string[] => {
    const path = `${prefix}${name}`;
    const isTree = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isTree ? [path, ...pathsOf(value, `${path}.`)] : [path];
  });
}

function originalOf(error: Error): Error | undefined {
  const { originalError } = error as Partial<LiquidError>;
  return originalError instanceof Error ? originalError : undefined;
}

/** Where the error's token stands; the whole text where it has none. */
function spanOf(cause: unknown, text: string): { readonly begin: number; readonly end: number } {
  const token = (cause as Partial<LiquidError>).token;
  if (token === undefined || token.input !== text) return { begin: 0, end: text.length };
  const begin = Math.min(token.begin, text.length);
  return { begin, end: Math.max(begin, Math.min(token.end, text.length)) };
}

/** The `{{ … }}` or `{% … %}` in which an offset stands, or the rest of its line. */
function around(text: string, offset: number): [begin: number, end: number] {
  const begin = Math.max(text.lastIndexOf('{{', offset), text.lastIndexOf('{%', offset));
  if (begin === -1) return [Math.min(offset, text.length), text.length];
  const close = text.startsWith('{{', begin) ? '}}' : '%}';
  const end = text.indexOf(close, begin);
  return [begin, end === -1 ? text.length : end + close.length];
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
