/** Reading and writing profiles: a body with its language as a plain file, to be shared between offices. */
import { checkTemplate } from './acta/templates.ts';
import type { Body } from './body/body.ts';
import { paperAssets } from './body/paper.ts';
import { PHRASE_KEYS } from './body/phrasebook.ts';
import { type Profile, ProfileSchema } from './body/profile.ts';
import type { BundleAssets } from './bundleAssets.ts';
import { catalogue } from './catalogue/index.ts';
import { ActaError } from './errors.ts';
import { parseJson } from './json.ts';
import { problemOfZod } from './problems.ts';

/**
 * Reads the text of a profile and checks it whole: its JSON, its shape, that each of its phrases can be written, and that no file is missing.
 * @throws ActaError naming the field at fault (`body.members[2].name`); `notAProfile` for another kind of file
 */
export function parseProfile(text: string): Profile {
  const json = parseJson(text);
  if (typeof json !== 'object' || json === null || !('body' in json) || 'facts' in json) {
    throw new ActaError({ code: 'notAProfile', path: 'body' });
  }
  const parsed = ProfileSchema.safeParse(json);
  if (!parsed.success) throw new ActaError(problemOfZod(parsed.error, json));
  const { body, assets = {} } = parsed.data;
  checkTemplates(body);
  const missing = (body.paper ? paperAssets(body.paper) : []).find((id) => !Object.hasOwn(assets, id));
  if (missing !== undefined) throw new ActaError({ code: 'missingAsset', path: `assets.${missing}` });
  return parsed.data;
}

function checkTemplates({ phrasebook: { phrases, lead } }: Body): void {
  const check = (key: string, text: string, path: string) => {
    try {
      checkTemplate(key, text);
    } catch (cause) {
      if (!(cause instanceof ActaError)) throw cause;
      throw new ActaError({ ...cause.problem, path }, { cause });
    }
  };
  for (const key of PHRASE_KEYS) {
    for (const [index, { text }] of phrases[key].entries()) {
      check(key, text, `body.phrasebook.phrases.${key}[${index}].text`);
    }
  }
  for (const [index, { label, text }] of lead.forms.entries()) {
    check(label, text, `body.phrasebook.lead.forms[${index}].text`);
  }
}

/**
 * The profile that a body makes, whole: whoever takes it in changes what is not theirs.
 * @param assets the files that its paper refers to
 */
export function profileOf(body: Body, assets: BundleAssets = {}): Profile {
  const files = Object.keys(assets).length > 0 ? { assets } : {};
  return { name: body.name, description: catalogue.profiles.exportedFrom(body.name), body, ...files };
}

/** The text of a profile's file. Ends in a line feed. */
export function writeProfile(profile: Profile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}
