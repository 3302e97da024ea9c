/**
 * Command line: `acta export | text | check | verify | profile | import`, without a window. Exit codes: 0 done, 2 the input
 * is not valid (and nothing was written), 1 the acta that was checked has errors, the file is no version of it, or anything
 * else.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { audit } from '#shared/acta/audit/audit.ts';
import { WHOLE } from '#shared/acta/audit/audited.ts';
import { isError, sortFindings } from '#shared/acta/audit/dismissed.ts';
import { auditJson, renderAudit } from '#shared/acta/audit/report.ts';
import type { ActaDocument } from '#shared/acta/blocks.ts';
import { compile } from '#shared/acta/compile.ts';
import type { DocumentRequest } from '#shared/acta/documents/request.ts';
import { renderText } from '#shared/acta/text.ts';
import { type ActaFormat, ActaFormatSchema } from '#shared/api.ts';
import { type Detail, DetailSchema } from '#shared/body/style.ts';
import { DateSchema } from '#shared/body/text.ts';
import { type ParsedBundle, papersOf, parseBundle } from '#shared/bundle-io.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { ActaError } from '#shared/errors.ts';
import { agreementsOf } from '#shared/session/decisions.ts';
import { foldLog } from '#shared/session/log.ts';
import { type Seal, standingSeal } from '#shared/session/seal.ts';
import type { Session } from '#shared/session/session.ts';
import { documentFile } from './app/documents.ts';
import { actaFile, profileFile, sealedDocument } from './app/exports.ts';
import { readBytes, readText, writeWhole } from './app/files.ts';
import { databaseFile, dataFolder } from './app/folders.ts';
import { assetFiles, importBundle } from './app/imports.ts';
import { takeUpLanguage } from './app/language.ts';
import { VERSION } from './app/version.ts';
import type { Assets } from './docx/assets.ts';
import { sha256Of } from './store/assets.ts';
import { openStore } from './store/store.ts';

const DONE = 0;
const FAILED = 1;
const BAD_INPUT = 2;

/** Errors that are not the input's fault. */
const OWN_FAULTS: ReadonlySet<string> = new Set(['databaseNewer', 'databaseUnusable', 'fileUnwritable', 'unexpected']);

/** What was asked for makes no sense; the message says what does. */
class UsageError extends Error {}

takeUpLanguage(process.env, dataFolder(process.env));
process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    return await run(args);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.message);
      return BAD_INPUT;
    }
    if (!(error instanceof ActaError)) {
      console.error(error);
      return FAILED;
    }
    console.error(catalogue.problem(error.problem));
    return OWN_FAULTS.has(error.problem.code) ? FAILED : BAD_INPUT;
  }
}

/** Does what the arguments ask for. @returns the exit code */
async function run(args: string[]): Promise<number> {
  const { values, positionals } = parsed(args);
  const [command, ...rest] = positionals;
  if (values.version) return say(VERSION);
  if (values.help || command === undefined) return say(catalogue.cli.help);
  const { input, output } = catalogue.cli.arguments;
  switch (command) {
    case 'export': {
      const [from, to] = taken(rest, [input, output]);
      const format = formatOf(to);
      const log = parseBundle(readText(from));
      if (values.document !== undefined) {
        if (format !== 'docx') throw new UsageError(catalogue.cli.documentInWord);
        const { bytes } = await documentFile(
          log,
          documentOf(log.session, values.document, values.date),
          bundledAssets(log),
        );
        await writeWhole(to, bytes);
        return say(catalogue.cli.exported(to));
      }
      const options = { detail: detailOf(values.detail) };
      if (!standingSeal(log.session)) warn(compile(log.session, options));
      const { bytes } = await actaFile(log, bundledAssets(log), { ...options, format });
      await writeWhole(to, bytes);
      return say(catalogue.cli.exported(to));
    }
    case 'text': {
      const [from] = taken(rest, [input]);
      const document = compile(parseBundle(readText(from)).session, { detail: detailOf(values.detail) });
      warn(document);
      process.stdout.write(renderText(document));
      return DONE;
    }
    case 'check': {
      const [from] = taken(rest, [input]);
      return checked(readText(from), values.json ?? false);
    }
    case 'verify': {
      const [from, file] = taken(rest, [input, catalogue.cli.arguments.verified]);
      return verified(parseBundle(readText(from)), file);
    }
    case 'profile': {
      const [from, to] = taken(rest, [input, catalogue.cli.arguments.profile]);
      const { body, entries, assets } = parseBundle(readText(from));
      const files = new Map(assetFiles(assets, papersOf(body, entries)).map(({ id, ...file }) => [id, file]));
      const { bytes } = profileFile(body, (id) => files.get(id));
      await writeWhole(to, bytes);
      return say(catalogue.cli.exported(to));
    }
    case 'import': {
      const [from] = taken(rest, [input]);
      return say(catalogue.cli.imported(imported(readText(from), values.data)));
    }
    default:
      throw new UsageError(catalogue.cli.unknownCommand(command));
  }
}

/** What a file's name asks for. */
function formatOf(file: string): ActaFormat {
  const format = ActaFormatSchema.safeParse(path.extname(file).slice(1).toLowerCase()).data;
  if (format === undefined) throw new UsageError(catalogue.cli.unknownFormat(file));
  if (format === 'pdf') throw new UsageError(catalogue.cli.noPdf);
  return format;
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
        data: { type: 'string' },
        json: { type: 'boolean' },
        detail: { type: 'string' },
        document: { type: 'string' },
        date: { type: 'string' },
      },
    });
  } catch (error) {
    // Node's message begins with the option, in quotes.
    const option = error instanceof Error ? /'(--?[\w-]+)/.exec(error.message)?.[1] : undefined;
    throw new UsageError(catalogue.cli.unknownOption(option ?? args.join(' ')));
  }
}

/** The level of detail that was asked for by its Spanish name; undefined for the body's own. */
function detailOf(name: string | undefined): Detail | undefined {
  if (name === undefined) return undefined;
  const found = DetailSchema.options.find((detail) => catalogue.cli.details[detail] === name);
  if (!found) throw new UsageError(catalogue.cli.unknownDetail(name));
  return found;
}

/**
 * The document that was asked for: by its Spanish name, a certificate's with the folio of its agreement (“certificacion=F/1”).
 * @param date the day a certificate is given
 */
function documentOf(session: Session, asked: string, date: string | undefined): DocumentRequest {
  const [name, folio] = asked.split(/=(.*)/s);
  const { names } = catalogue.documents;
  if (name === names.convocation || name === names.attendance) {
    return { kind: name === names.convocation ? 'convocation' : 'attendance' };
  }
  const agreement = agreementsOf(session).find((one) => one.folio === folio);
  if (name !== names.certificate || folio === undefined) throw new UsageError(catalogue.cli.unknownDocument(asked));
  if (!agreement) throw new UsageError(catalogue.cli.unknownFolio(folio));
  const issued = DateSchema.optional().safeParse(date);
  if (!issued.success) throw new UsageError(catalogue.errors.notADate({ value: date ?? '' }));
  return { kind: 'certificate', agreement: agreement.id, issued: issued.data };
}

/** Exactly the arguments that a command takes, by their names. */
function taken<const N extends readonly string[]>(given: readonly string[], names: N): { [K in keyof N]: string } {
  const missing = names[given.length];
  if (missing !== undefined) throw new UsageError(catalogue.cli.missingArgument(missing));
  const extra = given[names.length];
  if (extra !== undefined) throw new UsageError(catalogue.cli.tooManyArguments(extra));
  return given as unknown as { [K in keyof N]: string };
}

/** Adds a session to the data of this machine; its id there. The bundle is checked before any database is made. */
function imported(text: string, data: string | undefined): string {
  parseBundle(text);
  const store = openStore(databaseFile(data ?? dataFolder(process.env)));
  try {
    return importBundle(store, text, 'refuse');
  } finally {
    store.close();
  }
}

/** The files that a bundle brings along. */
function bundledAssets({ assets, body, entries }: ParsedBundle): Assets {
  const files = new Map(assetFiles(assets, papersOf(body, entries)).map(({ id, bytes }) => [id, bytes]));
  return (id) => {
    const bytes = files.get(id);
    if (!bytes) throw new ActaError({ code: 'missingAsset', data: { id } });
    return bytes;
  };
}

/**
 * Tells which final version of the acta a Word file is, or of which one it is an annex, byte by byte; and whether the facts
 * before that version still say what it does.
 * @returns the exit code
 */
function verified(log: ParsedBundle, file: string): number {
  const sha256 = sha256Of(readBytes(file));
  const { seals } = log.session;
  const seal = seals.find((one) => one.sha256 === sha256);
  if (seal) {
    say(catalogue.cli.verified(seal.version, seal.reopened !== null));
    if (renderText(sealedDocument(seal, bundledAssets(log))) === renderText(compile(sessionAt(log, seal)))) return DONE;
    say(catalogue.cli.factsDiffer);
    return FAILED;
  }
  for (const { version, annexes } of seals.toReversed()) {
    const annex = annexes.find(({ file: { asset } }) => asset === sha256);
    if (annex) return say(catalogue.cli.verifiedAnnex(annex.file.name, version));
  }
  say(catalogue.cli.notVerified(sha256));
  return FAILED;
}

/** The session as it was when a version of its acta was made final. */
function sessionAt({ body, entries }: ParsedBundle, { sha256 }: Seal): Session {
  const end = entries.findIndex(({ fact }) => fact.type === 'actaFinalized' && fact.sha256 === sha256);
  return foldLog(body, entries.slice(0, end));
}

/** What the acta could not say is told, never dropped. */
function warn(document: ActaDocument): void {
  for (const { message } of document.problems) console.error(catalogue.cli.warning(message));
}

/** Tells what an audit of the session's acta finds; an error dismissed with its reason is told and fails no more. @returns the exit code */
function checked(text: string, json: boolean): number {
  const { session, entries } = parseBundle(text);
  const findings = audit(session, compile(session, WHOLE), entries);
  process.stdout.write(json ? auditJson(session, findings) : renderAudit(session, findings));
  return sortFindings(session, findings).standing.some(isError) ? FAILED : DONE;
}

function say(text: string): number {
  console.log(text);
  return DONE;
}
