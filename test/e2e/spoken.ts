/** The language in which the app that is looked at speaks (`ACTA_LANGUAGE`), for what looks at it; before anything else of it is read. */
import { speak } from '#shared/catalogue/index.ts';
import { languageOf, USUAL_LANGUAGE } from '#shared/catalogue/language.ts';

speak(languageOf(process.env.ACTA_LANGUAGE) ?? USUAL_LANGUAGE);
