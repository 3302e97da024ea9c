/** What a user reads of a body's letterhead, in English. */
import { LETTERHEAD_FAULTS, type LetterheadFault } from '../body/letterhead.ts';
import type { Catalogue } from './index.ts';
import { wordsIn } from './intl.ts';

type FaultData = Readonly<Record<string, string | number>>;

const { decimal, megabytes } = wordsIn('en-US');

const faults: Record<LetterheadFault, (data: FaultData) => string> = {
  old: () =>
    'The letterhead is an old Word document (.doc) or has a password. Save it in Word as “Word Document (.docx)”, without a password, and choose it again.',
  notDocx: () => 'The file is not a Word document (.docx). Open the letterhead in Word and save it in that format.',
  tooLarge: ({ size, most }) =>
    `The letterhead takes ${megabytes(size)} MB and may take up to ${megabytes(most)} MB. Compress its pictures in Word (Picture Format, Compress Pictures) and choose it again.`,
  macros: () =>
    'The letterhead has macros (programs), and an acta cannot carry them. Save it in Word as “Word Document (.docx)”, without macros, and choose it again.',
  broken: () =>
    'The letterhead is damaged or incomplete: it cannot be read. Open it in Word, save it again and choose it again.',
  strict: () =>
    'The letterhead is in the “Strict Open XML” format. Save it in Word as “Word Document (.docx)” and choose it again.',
  linked: () =>
    'The header or footer of the letterhead shows a picture linked to another file or to the internet. Insert it into the document (without linking it) and choose the file again.',
  objects: () =>
    'The header or footer of the letterhead has an embedded object or a control. Replace it with a picture and choose the file again.',
};

export const letterhead: Catalogue['letterhead'] = {
  refused: (data) => {
    const fault = LETTERHEAD_FAULTS.find((each) => each === data.fault) ?? 'broken';
    return faults[fault](data);
  },
  title: 'Letterhead',
  hint: 'The institution’s own Word document (.docx): each acta takes its header, its footer, its styles and its page from it. The column for initials, the page numbers and the texts below are added to what it has.',
  choose: 'Choose letterhead (.docx)…',
  replace: 'Choose another…',
  remove: 'Remove the letterhead',
  summary: ({ width, height, font, size }) =>
    `${decimal(width)} × ${decimal(height)} cm · ${font}, ${decimal(size)} points`,
  parts: {
    first: 'Different first page',
    even: 'Different odd and even pages',
    numbered: 'Numbers its own pages',
    bare: 'It has no header or footer: if the letterhead is in the text of the document, move it to the header in Word.',
  },
  governs: 'The size, the margins and the typeface are those of the letterhead.',
  numbers: 'The letterhead numbers its own pages: the acta adds no other number.',
};
