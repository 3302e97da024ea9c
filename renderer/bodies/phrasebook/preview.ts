/** How a phrase reads in a session, and what is wrong in it. */
import type { Contexts, TemplatePlace } from '#shared/acta/contexts.ts';
import { type FieldOffer, fieldsFor, knownFields } from '#shared/acta/fieldList.ts';
import { renderFault, type TemplateFault, templateFault } from '#shared/acta/templateCheck.ts';
import { MISSING, renderTemplate } from '#shared/acta/templates.ts';

/** How a template reads: in pieces, `null` where a datum is missing; or what is wrong in it. */
export type Reading =
  | { readonly fault: TemplateFault }
  | { readonly fault: null; readonly pieces: readonly (string | null)[]; readonly isExample: boolean };

/** What the editor of a template needs to know of the sessions. */
export interface Preview {
  readonly read: (place: TemplatePlace, text: string) => Reading;
  readonly offers: (place: TemplatePlace) => readonly FieldOffer[];
}

/** How the phrases read with these contexts; with those of the example where there is no such sentence. */
export function previewOf(contexts: Contexts, example: Contexts): Preview {
  const known = new Map<TemplatePlace, ReturnType<typeof knownFields>>();
  const knownOf = (place: TemplatePlace) => {
    const found = known.get(place) ?? knownFields(place, example);
    known.set(place, found);
    return found;
  };
  return {
    read(place, text) {
      const own = contexts.get(place) ?? [];
      const all = own.length > 0 ? own : (example.get(place) ?? []);
      const isExample = contexts !== example && own.length === 0;
      const fault = templateFault(text, knownOf(place));
      if (fault) return { fault };
      // The first sentence that says something: one of a vote may say nothing of the others.
      for (const fields of all) {
        const wrong = renderFault(text, fields);
        if (wrong) return { fault: wrong };
        const reads = { fault: null, pieces: pieces(place, text, fields), isExample };
        if (reads.pieces.length > 0) return reads;
      }
      return { fault: null, pieces: [], isExample };
    },
    offers: (place) => fieldsFor(place, contexts, example),
  };
}

/** The rendered text, and `null` for each datum that is missing. */
function pieces(place: TemplatePlace, text: string, fields: object): (string | null)[] {
  return renderTemplate(place, text, fields)
    .split(new RegExp(`(${MISSING})`))
    .filter((piece) => piece !== '')
    .map((piece) => (piece === MISSING ? null : piece));
}
