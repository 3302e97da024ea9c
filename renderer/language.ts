/** The window speaks the language in which its page came. First of all that runs: what comes after it takes its words from it. */
import { speak } from '#shared/catalogue/index.ts';
import { languageOf, USUAL_LANGUAGE } from '#shared/catalogue/language.ts';

speak(languageOf(document.documentElement.lang) ?? USUAL_LANGUAGE);
