/** The documents made of a session's facts beside its acta, as Word files. */
import type { Assets } from '#electron/docx/assets.ts';
import { writeDocx } from '#electron/docx/write.ts';
import { compileDocument } from '#shared/acta/documents/compile.ts';
import type { DocumentRequest } from '#shared/acta/documents/request.ts';
import type { FoldedLog } from '#shared/session/log.ts';
import { DOCX_TYPE } from './docxType.ts';
import { documentName } from './filenames.ts';
import type { OutputFile } from './host.ts';

/**
 * A document of the session, for Word, on the paper of its acta. The same log gives the same bytes.
 * @throws ActaError `unknownAgreement`, `missingAsset`
 */
export async function documentFile(
  { session }: FoldedLog,
  request: DocumentRequest,
  assets: Assets,
): Promise<OutputFile> {
  const { document } = compileDocument(session, request);
  return {
    fileName: `${documentName(session, request)}.docx`,
    mime: DOCX_TYPE,
    bytes: await writeDocx(document, { assets }),
  };
}
