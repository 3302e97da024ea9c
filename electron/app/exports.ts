/** Files made from a session: the acta in each of its formats, and the bundle for exchange. */
import type { Assets } from '#electron/docx/assets.ts';
import { letterheadView } from '#electron/docx/letterhead/view.ts';
import { writeDocx } from '#electron/docx/write.ts';
import { type StoredAsset, sha256Of } from '#electron/store/assets.ts';
import type { Store } from '#electron/store/store.ts';
import type { ActaDocument } from '#shared/acta/blocks.ts';
import { type CompileOptions, compile } from '#shared/acta/compile.ts';
import { renderHtml } from '#shared/acta/html.ts';
import type { PageImages } from '#shared/acta/htmlFurniture.ts';
import { printedPages } from '#shared/acta/htmlPages.ts';
import { readKeptDocument, writeKeptDocument } from '#shared/acta/keptDocument.ts';
import { renderMarkdown } from '#shared/acta/markdown.ts';
import { renderText } from '#shared/acta/text.ts';
import type { ActaFormat } from '#shared/api.ts';
import type { Body } from '#shared/body/body.ts';
import { type Paper, paperAssets } from '#shared/body/paper.ts';
import { neededAssets, writeBundle } from '#shared/bundle-io.ts';
import { AssetMimeSchema, type BundleAssets } from '#shared/bundleAssets.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { ActaError } from '#shared/errors.ts';
import { profileOf, writeProfile } from '#shared/profile-io.ts';
import type { FoldedLog } from '#shared/session/log.ts';
import { type Seal, standingSeal } from '#shared/session/seal.ts';
import type { Session } from '#shared/session/session.ts';
import { DOCX_TYPE } from './docxType.ts';
import { actaName, safeName } from './filenames.ts';
import type { Host, OutputFile } from './host.ts';
import { logoMime } from './logos.ts';
import type { SealedFiles } from './sessions.ts';

const MIME: Readonly<Record<ActaFormat, string>> = {
  docx: DOCX_TYPE,
  pdf: 'application/pdf',
  html: 'text/html',
  md: 'text/markdown',
  txt: 'text/plain',
};

const JSON_TYPE = 'application/json';

export interface ActaOptions extends CompileOptions {
  /** Word's by default. */
  readonly format?: ActaFormat | undefined;
  /** The host's way to a PDF. */
  readonly print?: Host['print'];
}

/**
 * The acta in a format. The same log gives the same bytes, in all but PDF, which bears the hour it was printed at. A draft
 * says so across its pages in Word, PDF and HTML. Of a final acta, Word's is the very file that was kept and the others show the document
 * that was: options of compiling are for drafts.
 * @throws ActaError `refused` for a PDF where the host has none; `missingAsset`
 */
export async function actaFile(
  { session }: FoldedLog,
  assets: Assets,
  { format = 'docx', print, ...options }: ActaOptions = {},
): Promise<OutputFile> {
  const seal = standingSeal(session);
  const document = seal ? sealedDocument(seal, assets) : compile(session, options);
  const draft = seal === null;
  const name = seal ? versionName(session, seal) : actaName(session);
  const file = (bytes: Uint8Array) => ({ fileName: `${name}.${format}`, mime: MIME[format], bytes });
  const text = (written: string) => file(new TextEncoder().encode(written));
  switch (format) {
    case 'docx':
      if (seal) return sealedFile(session, seal, assets);
      return file(await writeDocx(document, { draft: true, assets }));
    case 'pdf': {
      if (!print) throw new ActaError({ code: 'refused' });
      const images = pageImages(document.paper.settings, assets);
      return file(
        await print(
          renderHtml(document, { draft, images, furniture: 'printer' }),
          printedPages(document.paper, images),
        ),
      );
    }
    case 'html':
      return text(renderHtml(document, { draft, images: pageImages(document.paper.settings, assets) }));
    case 'md':
      return text(renderMarkdown(document));
    case 'txt':
      return text(renderText(document));
  }
}

/** The logos and the letterhead of a paper, for showing them. @throws ActaError `missingAsset`, `letterheadRefused` */
function pageImages({ letterhead }: Paper, assets: Assets): PageImages {
  return {
    logo: (id) => {
      const bytes = assets(id);
      return `data:${logoMime(bytes)};base64,${Buffer.from(bytes).toString('base64')}`;
    },
    letterhead: letterhead ? letterheadView(assets(letterhead.asset)) : null,
  };
}

/** The Word file of a version that was made final. @throws ActaError `missingAsset`, `assetDamaged` */
export function sealedFile(session: Session, seal: Seal, assets: Assets): OutputFile {
  return { fileName: `${versionName(session, seal)}.docx`, mime: MIME.docx, bytes: whole(seal.sha256, assets) };
}

/** The document of a version as it was compiled then. @throws ActaError `missingAsset`, `assetDamaged`, `documentNewer` */
export function sealedDocument(seal: Seal, assets: Assets): ActaDocument {
  return readKeptDocument(new TextDecoder().decode(whole(seal.document, assets)));
}

/** A kept file, seen to be what its name says: what was signed is handed over whole or not at all. */
function whole(sha256: string, assets: Assets): Uint8Array {
  const bytes = assets(sha256);
  if (sha256Of(bytes) !== sha256) throw new ActaError({ code: 'assetDamaged', data: { id: sha256 } });
  return bytes;
}

function versionName(session: Session, seal: Seal): string {
  return `${actaName(session)} v${seal.version}`;
}

/** What is kept of an acta that is made final: its Word file, ready to sign, and its compiled document. */
export async function actaFiles({ session }: FoldedLog, assets: Assets): Promise<SealedFiles> {
  const document = compile(session);
  return {
    acta: { mime: MIME.docx, bytes: await writeDocx(document, { assets }) },
    document: { mime: JSON_TYPE, bytes: new TextEncoder().encode(writeKeptDocument(document)) },
  };
}

/** The session as an `.acta.json`, with those of the files that it refers to which the store has. */
export function bundleFile({ body, entries, session }: FoldedLog, store: Store): OutputFile {
  const assets = bundled(neededAssets(body, entries), (id) => store.assets.get(id));
  const bytes = new TextEncoder().encode(writeBundle({ body, entries, assets }));
  return { fileName: `${actaName(session)}.acta.json`, mime: JSON_TYPE, bytes };
}

/** Files as a bundle or a profile writes them; one that is not there is left out. */
function bundled(ids: readonly string[], get: (id: string) => StoredAsset | undefined): BundleAssets {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const asset = get(id);
      if (!asset) return [];
      const mime = AssetMimeSchema.parse(asset.mime);
      return [[id, { mime, base64: Buffer.from(asset.bytes).toString('base64') }]];
    }),
  );
}

/**
 * A body as a profile's file, with its logos and its letterhead.
 * @param get the files that it refers to
 */
export function profileFile(body: Body, get: (id: string) => StoredAsset | undefined): OutputFile {
  const assets = bundled(body.paper ? paperAssets(body.paper) : [], get);
  const bytes = new TextEncoder().encode(writeProfile(profileOf(body, assets)));
  return { fileName: `${safeName(catalogue.profiles.file(body.acronym))}.json`, mime: 'application/json', bytes };
}
