/** Reading and writing `.acta.json` bundles. */
import type { Body } from './body/body.ts';
import { type Paper, paperAssets } from './body/paper.ts';
import { BUNDLE_FORMAT, type Bundle, type BundleEntry, BundleSchema } from './bundle.ts';
import type { BundleAssets } from './bundleAssets.ts';
import { ActaError } from './errors.ts';
import { parseJson } from './json.ts';
import { problemOfZod } from './problems.ts';
import { checkConvocation, extendChecked } from './session/check.ts';
import type { Entry } from './session/facts.ts';
import { type FoldedLog, startLog } from './session/log.ts';
import { assetsOf } from './session/seal.ts';
import { instantOf } from './spanish/time.ts';

/** A bundle read: its session, folded, and the files that it refers to. */
export interface ParsedBundle extends FoldedLog {
  readonly assets: BundleAssets;
}

/** The papers of a session's body, as it is and as it was at any moment. */
export function papersOf(body: Body, entries: readonly Entry[]): Paper[] {
  const bodies = [body, ...entries.flatMap(({ fact }) => (fact.type === 'bodyRevised' ? [fact.body] : []))];
  return bodies.flatMap(({ paper }) => paper ?? []);
}

/** The files that a session refers to: its facts, and its body's paper as it is and as it was at any moment. */
export function neededAssets(body: Body, entries: readonly Entry[]): string[] {
  const files = papersOf(body, entries).flatMap(paperAssets);
  return [...new Set([...files, ...entries.flatMap(({ fact }) => assetsOf(fact))])].toSorted();
}

/**
 * Reads the text of a bundle and checks it whole: its JSON, its shape, and each fact against the session that the facts
 * before it make.
 * @returns the session, folded
 * @throws ActaError naming the field at fault (`facts[3].fact.person`)
 */
export function parseBundle(text: string): ParsedBundle {
  const { body, facts, assets = {} } = parseShape(text);
  const first = facts[0];
  if (first?.fact.type !== 'convened') throw new ActaError({ code: 'missingConvocation', path: 'facts[0]' });
  const { date, timeZone } = first.fact.sheet;
  const entries = facts.map((fact, index) => toEntry(fact, index, date, timeZone));
  checkIds(entries);

  let log = startLog(body, entries.slice(0, 1));
  const problem = checkConvocation(log.session);
  if (problem) throw new ActaError({ ...problem, path: `facts[0].fact.${problem.path ?? ''}` });
  for (const [index, entry] of entries.entries()) {
    if (index === 0) continue;
    log = extendChecked(log, entry, `facts[${index}]`);
  }
  const missing = neededAssets(body, entries).find((id) => !Object.hasOwn(assets, id));
  if (missing !== undefined) throw new ActaError({ code: 'missingAsset', path: `assets.${missing}` });
  checkSizes(entries, assets);
  return { ...log, assets };
}

/** @throws ActaError `assetDamaged` for an annex whose file has not as many bytes as its fact tells */
function checkSizes(entries: readonly Entry[], assets: BundleAssets): void {
  for (const [index, { fact }] of entries.entries()) {
    if (!('file' in fact) || fact.file === undefined) continue;
    const { base64 = '' } = assets[fact.file.asset] ?? {};
    const padding = /={0,2}$/.exec(base64)?.[0].length ?? 0;
    if ((base64.length / 4) * 3 - padding !== fact.file.size) {
      throw new ActaError({ code: 'assetDamaged', path: `facts[${index}].fact.file.size` });
    }
  }
}

function parseShape(text: string): Bundle {
  const json = parseJson(text);
  if (typeof json !== 'object' || json === null || (json as { format?: unknown }).format !== BUNDLE_FORMAT) {
    throw new ActaError({ code: 'notABundle', path: 'format' });
  }
  const parsed = BundleSchema.safeParse(json);
  if (!parsed.success) throw new ActaError(problemOfZod(parsed.error, json));
  return parsed.data;
}

function toEntry(entry: BundleEntry, index: number, date: string, zone: string): Entry {
  const at = toInstant(entry.at, date, zone, `facts[${index}].at`);
  const id = entry.id ?? `f${index + 1}`;
  return {
    seq: index + 1,
    id,
    act: entry.act ?? id,
    at,
    recordedAt:
      entry.recordedAt === undefined ? at : toInstant(entry.recordedAt, date, zone, `facts[${index}].recordedAt`),
    fact: entry.fact,
  };
}

/** A bundle's time as an instant: it may be one already, a local date and time, or an hour of the session's date. */
function toInstant(time: string, date: string, zone: string, path: string): string {
  try {
    if (/(Z|[+-]\d{2}:\d{2})$/.test(time) && time.includes('T')) return new Date(time).toISOString();
    return instantOf(time.includes('T') ? time : `${date}T${time}`, zone);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new ActaError({ code: 'notATime', path, data: { value: time } }, { cause });
  }
}

function checkIds(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const [index, { id }] of entries.entries()) {
    if (seen.has(id)) throw new ActaError({ code: 'repeatedId', path: `facts[${index}].id`, data: { id } });
    seen.add(id);
  }
}

/** The bundle of a session: its log whole, what was undone too, one fact a line. Ends in a line feed. */
export function writeBundle(log: {
  readonly body: Body;
  readonly entries: readonly Entry[];
  readonly assets?: BundleAssets;
}): string {
  const facts = log.entries.map(({ id, act, at, recordedAt, fact }) =>
    JSON.stringify({
      at,
      id,
      ...(act === id ? {} : { act }),
      ...(recordedAt === at ? {} : { recordedAt }),
      fact,
    } satisfies BundleEntry),
  );
  const body = JSON.stringify(log.body, null, 2).replaceAll('\n', '\n  ');
  const files = Object.entries(log.assets ?? {}).map(
    ([id, asset]) => `${JSON.stringify(id)}: ${JSON.stringify(asset)}`,
  );
  const assets = files.length === 0 ? '' : `  "assets": {\n    ${files.join(',\n    ')}\n  },\n`;
  return `{\n  "format": ${JSON.stringify(BUNDLE_FORMAT)},\n  "body": ${body},\n${assets}  "facts": [\n    ${facts.join(',\n    ')}\n  ]\n}\n`;
}
