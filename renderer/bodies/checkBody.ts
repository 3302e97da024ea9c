/** What is wrong with a body, field by field: its data and its templates. */
import { type Checked, checkFields } from '#renderer/state/fieldErrors.ts';
import { exampleContexts, type TemplatePlace } from '#shared/acta/contexts.ts';
import { knownFields } from '#shared/acta/fieldList.ts';
import { templateFault } from '#shared/acta/templateCheck.ts';
import { type Body, BodySchema } from '#shared/body/body.ts';
import type { Places } from '#shared/body/paper.ts';
import { PHRASE_KEYS } from '#shared/body/phrasebook.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { cleanBody } from './bodyDraft.ts';

/** What a template may name does not depend on the day. */
const EXAMPLE_DATE = '2026-01-15';

/** The body as it can be saved, or the message of each field at fault. */
export function checkBody(body: Body): Checked<Body> {
  const checked = checkFields(BodySchema, cleanBody(body));
  const templates = templateErrors(body);
  if (checked.value && Object.keys(templates).length === 0) return checked;
  return { value: null, errors: { ...templates, ...checked.errors } };
}

function templateErrors(body: Body): Record<string, string> {
  const { phrases, lead } = body.phrasebook;
  const templates: { place: TemplatePlace; key: string; text: string; path: string }[] = [
    ...PHRASE_KEYS.flatMap((key) =>
      phrases[key].map(({ text }, index) => ({
        place: key,
        key,
        text,
        path: `phrasebook.phrases.${key}[${index}].text`,
      })),
    ),
    ...lead.forms.map(({ label, text }, index) => ({
      place: 'lead' as const,
      key: label,
      text,
      path: `phrasebook.lead.forms[${index}].text`,
    })),
  ];
  for (const [path, places] of furniture(body)) {
    for (const [place, text] of Object.entries(places)) {
      templates.push({ place: 'furniture', key: catalogue.paper.furniture, text, path: `${path}.${place}` });
    }
  }
  const example = exampleContexts(body, EXAMPLE_DATE);
  const errors: Record<string, string> = {};
  for (const { place, key, text, path } of templates) {
    const fault = templateFault(text, knownFields(place, example));
    if (fault) errors[path] = catalogue.errors.template({ key, detail: fault.detail });
  }
  return errors;
}

/** The texts of the pages' heads and feet, by where they are. */
function furniture({ paper }: Body): [path: string, places: Places][] {
  if (!paper) return [];
  const { header, footer, firstPage } = paper;
  const own: [string, Places][] =
    firstPage.kind === 'own'
      ? [
          ['paper.firstPage.header', firstPage.header],
          ['paper.firstPage.footer', firstPage.footer],
        ]
      : [];
  return [['paper.header', header], ['paper.footer', footer], ...own];
}
