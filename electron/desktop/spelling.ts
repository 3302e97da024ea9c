/**
 * Spelling in Spanish without any network. Chromium looks for its dictionary in its own folder and would download it
 * where there is none; the app brings it along and puts it there before the speller starts. A Mac uses its own speller.
 */
import { copyFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { App, Session } from 'electron';
import { z } from 'zod';
import { keepSetting, readSetting } from '#electron/app/settings.ts';
import { type SpellingWords, spellingWords } from './spelling-words.ts';

const LANGUAGE = 'es-MX';
/** The name under which Chromium looks for the dictionary of every Spanish but that of the United States. */
const CHROMIUM_NAME = 'es-ES-3-0.bdic';
/** Chromium's own list of words, in its folder. */
const CHROMIUM_WORDS = 'Custom Dictionary.txt';
/** Where nothing listens, and where Chromium itself refuses to connect: should it miss its dictionary, it gets none. */
const NOWHERE = 'http://127.0.0.1:9/';

const isMac = process.platform === 'darwin';

/** Her own words, in the data folder. */
const OwnWordsSchema = z.array(z.string().min(1).max(99)).max(20_000);
const ownWordsFile = (folder: string) => path.join(folder, 'spelling.json');

/**
 * Puts the dictionary where the speller will look for it, with an empty list of other words. Must be called before the app is ready.
 * @param sessionData the folder of Chromium's own data
 * @param resources the app's `resources` folder
 */
export function installDictionary(app: App, sessionData: string, resources: string): void {
  if (isMac) return;
  // Windows’ own speller has no Spanish on many machines, and shares its list of words with every program.
  if (process.platform === 'win32') app.commandLine.appendSwitch('disable-features', 'WinUseBrowserSpellChecker');
  const from = path.join(resources, 'spelling', `${LANGUAGE}.bdic`);
  const to = path.join(sessionData, 'Dictionaries', CHROMIUM_NAME);
  try {
    // Chromium keeps in a file what was lent to it, too, and takes its time to: the list begins anew with each run.
    for (const file of [CHROMIUM_WORDS, `${CHROMIUM_WORDS}.backup`])
      rmSync(path.join(sessionData, file), { force: true });
    if (statSync(to, { throwIfNoEntry: false })?.size === statSync(from).size) return;
    mkdirSync(path.dirname(to), { recursive: true });
    copyFileSync(from, `${to}.part`);
    renameSync(`${to}.part`, to);
  } catch (error) {
    // Without it nothing is underlined; that is no reason not to open.
    console.error(error);
  }
}

/**
 * Starts the speller of a session.
 * @param folder the data folder, where her own words are kept
 */
export function startSpelling(session: Session, folder: string): SpellingWords {
  session.setSpellCheckerDictionaryDownloadURL(NOWHERE);
  if (!isMac) session.setSpellCheckerLanguages([LANGUAGE]);
  return spellingWords({
    list: session,
    own: readSetting(ownWordsFile(folder), OwnWordsSchema) ?? [],
    // One that cannot be kept counts in this run, and has to be added again in the next.
    keep: (own) => keepSetting(ownWordsFile(folder), own),
    lends: !isMac,
  });
}
