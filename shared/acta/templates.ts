/** The template language of the phrasebook: LiquidJS with filters for Spanish. Pure: no files, no includes. */
import { type Context, Liquid, type Template } from 'liquidjs';
import { catalogue } from '../catalogue/index.ts';
import { ActaError } from '../errors.ts';
import { fractionInWords } from '../spanish/fractions.ts';
import { grouped, pesos } from '../spanish/money.ts';
import { cardinal, ordinal, roman } from '../spanish/numbers.ts';
import { dateInDigits, dateInWords, formatClock, hourInDigits, hourInWords, weekday } from '../spanish/time.ts';
import {
  articleOf,
  capitalized,
  contracted,
  decapitalized,
  enumeration,
  goingOn,
  titleCase,
} from '../spanish/words.ts';
import { templateProblemOf } from './templateProblems.ts';

/** Stands in rendered text where a datum is missing; no text that is typed or stored holds it (a private-use character). */
export const MISSING = '\uE000';

const engine = new Liquid({
  strictFilters: true,
  strictVariables: true,
  ownPropertyOnly: true,
  // Nothing is read from a disk: the only templates are the phrasebook's own texts.
  templates: {},
  renderLimit: 2_000,
  memoryLimit: 50_000_000,
  outputEscape: (value: unknown) => (value === null || value === undefined || value === '' ? MISSING : String(value)),
});

/** Filters pass a missing datum on, so that it is marked where it is printed. */
const filters = {
  hora: (local: string) => hourInWords(local),
  /** “las trece horas”, “la una hora con diez minutos”: what follows “siendo”. */
  hora_con_articulo: (local: string) => `${local.slice(11, 13) === '01' ? 'la' : 'las'} ${hourInWords(local)}`,
  hora_corta: (local: string) => formatClock(local),
  fecha: (local: string) => dateInWords(local.slice(0, 10)),
  fecha_corta: (local: string) => dateInDigits(local.slice(0, 10)),
  dia_semana: (local: string) => weekday(local.slice(0, 10)),
  anio: (local: string) => local.slice(0, 4),
  letra: (n: number, gender?: 'f' | 'm') => cardinal(n, gender),
  ordinal: (n: number, gender: 'f' | 'm' = 'm') => ordinal(n, gender, true),
  romano: (n: number) => roman(n),
  /** Words too wherever digits are preferred: that is what they are for. */
  pesos: (amount: number | string) => pesos(amount),
  fraccion: (fraction: string) => fractionInWords(fraction),
  mayusculas: (text: string) => text.toLocaleUpperCase('es-MX'),
  minusculas: (text: string) => text.toLocaleLowerCase('es-MX'),
  inicial_mayuscula: (text: string) => capitalized(text),
  inicial_minuscula: (text: string) => goingOn(text),
  capitales: (text: string) => titleCase(text),
  con_articulo: (text: string) => `${articleOf(text)} ${decapitalized(text)}`,
  enumera: (items: string[], separator?: string, last?: string) => enumeration(items, separator, last),
} satisfies Record<string, (value: never, ...args: never[]) => unknown>;

/** A filter of the phrasebook's own, in Spanish. */
export type FilterName = keyof typeof filters;

/** What some of them write instead where the body prefers digits (`organo.en_cifras`). A year is not grouped. */
const inDigits: { readonly [N in FilterName]?: (value: never) => unknown } = {
  hora: (local: string) => hourInDigits(local),
  hora_con_articulo: (local: string) => `las ${hourInDigits(local)}`,
  fecha: (local: string) => dateInDigits(local.slice(0, 10)),
  letra: (n: number) => (n < 10_000 ? String(n) : grouped(n)),
};

for (const [name, filter] of Object.entries(filters) as [FilterName, (value: never, ...args: never[]) => unknown][]) {
  const digits = inDigits[name];
  engine.registerFilter(name, function (this: { readonly context: Context }, value: unknown, ...args: unknown[]) {
    if (value === null || value === undefined) return value;
    if (digits && prefersDigits(this.context.environments as Preferring)) return digits(value as never);
    return filter(value as never, ...(args as never[]));
  });
}

interface Preferring {
  readonly organo?: { readonly en_cifras?: unknown };
}

function prefersDigits(fields: Preferring): boolean {
  return fields.organo?.en_cifras === true;
}

const parsed = new Map<string, Template[]>();
/** Texts being typed are parsed at each key: what is kept is let go of before it grows large. */
const MOST_PARSED = 2_000;

function parse(text: string): Template[] {
  const known = parsed.get(text);
  if (known) return known;
  const template = engine.parse(text);
  if (parsed.size >= MOST_PARSED) parsed.clear();
  parsed.set(text, template);
  return template;
}

/**
 * Renders a template of the phrasebook. Blanks are collapsed; a datum that is missing leaves `MISSING` in its place.
 * @param key names the phrase in the error
 * @throws ActaError `template` with what is wrong (`detail`) and where (`begin` and `end`, offsets in the text)
 */
export function renderTemplate(key: string, text: string, context: object): string {
  try {
    const result: string = engine.renderSync(parse(text), context);
    // An abbreviation's dot is the sentence's too: “S.A. de C.V..” ends in one.
    return contracted(result.replace(/\s+/g, ' ').trim()).replace(/(?<!\.)\.\.(?!\.)/g, '.');
  } catch (cause) {
    throw templateError(key, text, cause, context);
  }
}

/** The same, or null where the template cannot be rendered. */
export function tryTemplate(key: string, text: string, context: object): string | null {
  try {
    return renderTemplate(key, text, context);
  } catch (error) {
    if (error instanceof ActaError) return null;
    throw error;
  }
}

/** The same, or null where the template cannot be rendered, says nothing, or lacks a datum. */
export function wholeTemplate(key: string, text: string, context: object): string | null {
  const reads = tryTemplate(key, text, context);
  return reads === null || reads === '' || reads.includes(MISSING) ? null : reads;
}

/** Checks that a template is well formed, without rendering it. @throws ActaError `template` */
export function checkTemplate(key: string, text: string): void {
  try {
    parse(text);
  } catch (cause) {
    throw templateError(key, text, cause, {});
  }
}

function templateError(key: string, text: string, cause: unknown, context: object): ActaError {
  const problem = templateProblemOf(cause, text, { fields: context, filters: Object.keys(engine.filters) });
  const { begin, end } = problem;
  const detail = catalogue.phrases.problem(problem);
  return new ActaError({ code: 'template', path: key, data: { key, detail, begin, end } }, { cause });
}

/** A field that a template names, by its parts, and where. */
export interface NamedField {
  readonly segments: readonly string[];
  /** Offset in the text. */
  readonly begin: number;
}

/** The fields that a well-formed template names anywhere, in branches not taken too; its own variables left out. */
export function namedFields(text: string): NamedField[] {
  const lines = text.split('\n');
  const offset = (row: number, col: number) =>
    lines.slice(0, row - 1).reduce((sum, line) => sum + line.length + 1, 0) + col - 1;
  const { globals } = engine.analyzeSync(parse(text), { partials: false });
  return Object.values(globals)
    .flat()
    .map(({ segments, location }) => ({
      segments: segments.filter((segment) => typeof segment === 'string'),
      begin: offset(location.row, location.col),
    }));
}
