/** Who asks for a change of the agenda, why and by which document, as it is being filled in. */
import type { SourceDocument } from '#shared/session/facts.ts';
import { filled } from './filled.ts';

export interface Asked {
  readonly requestedBy: string | null;
  readonly reason: string;
  readonly folio: string;
  readonly addressee: string;
  readonly signedBy: string;
}

export const NOT_ASKED: Asked = { requestedBy: null, reason: '', folio: '', addressee: '', signedBy: '' };

export interface AskedFacts {
  readonly requestedBy?: string;
  readonly reason?: string;
  readonly document?: SourceDocument;
}

/** What of it goes into the fact; null where a document is spoken of whose folio is missing. */
export function askedFacts({ requestedBy, reason, folio, addressee, signedBy }: Asked): AskedFacts | null {
  const rest = filled({ addressee, signedBy });
  if (folio.trim() === '' && Object.keys(rest).length > 0) return null;
  return {
    ...(requestedBy === null ? {} : { requestedBy }),
    ...filled({ reason }),
    ...(folio.trim() === '' ? {} : { document: { folio: folio.trim(), ...rest } }),
  };
}
