/** Annexes, in English: their list, their files, and what is said when they change. */
import type { Catalogue } from './index.ts';

export const annexes: Catalogue['annexes'] = {
  entry: 'Annexes…',
  title: 'Annexes of the acta',
  lede: 'They are listed before the signatures, in this order, with the file kept with the session.',
  none: 'The acta has no annexes.',
  noneHint: 'Add one, or drop its files here.',
  drop: 'Drop the files here: each will be an annex',
  list: 'Annexes',
  add: 'Add annex',
  addFiles: 'Add files',
  done: 'Done',
  noFile: 'No file',
  file: (name, size) => `${name} · ${size}`,
  bytes: (bytes) =>
    bytes >= 1_000_000
      ? `${(bytes / 1_000_000).toFixed(1)} MB`
      : bytes >= 1_000
        ? `${Math.round(bytes / 1_000)} kB`
        : bytes === 1
          ? '1 byte'
          : `${bytes} bytes`,
  item: (number) => `Item ${number}`,
  agreement: (folio) => `Agreement ${folio}`,
  cite: (label) => `Cite ${label} in the paragraph`,
  notWriting: 'Open the paragraph in which you want to cite it.',
  save: (label) => `Save the file of ${label}`,
  edit: (label) => `Correct ${label}`,
  up: (label) => `Move ${label} up`,
  down: (label) => `Move ${label} down`,
  remove: (label) => `Remove ${label}`,
  keeping: (name) => `Saving ${name}…`,

  newTitle: 'Add annex',
  amendTitle: (label) => `Correct ${label}`,
  titleField: 'Title',
  titleHint: 'As the acta lists it: Programa anual de trabajo.',
  titleNeeded: 'Enter the title of the annex.',
  labelField: 'Name of its own',
  labelHint: (label) => `Optional: «Anexo único», for example. Without one, it will be «${label}», by its place.`,
  aboutField: 'Belongs to',
  aboutSession: 'The session in general',
  aboutItem: (number, title) => (number === null ? title : `${number}. ${title}`),
  fileField: 'File',
  chooseFile: 'Choose file',
  changeFile: 'Change file',
  removeFile: 'Remove the file',
  fileHint: 'Of any kind, up to 50 MB. It is kept with the session and goes along when it is exported.',
  submitNew: 'Add',
  submitAmend: 'Save',

  moveTitle: (label) => `Move ${label}`,
  removeTitle: (label) => `Remove ${label}`,
  changeLede: 'Other annexes change their number. The texts that cite them can follow.',
  removeLede: 'The acta no longer lists it. It can be undone.',
  relabellings: 'Names that change',
  cited: 'Texts that cite them',
  follow: (place) => `Follow the change in ${place}`,
  citesRemoved: 'cites the annex being removed: correct it',
  move: 'Move',
  confirmRemove: 'Remove',

  sealed: 'Files of its annexes, with their SHA-256 fingerprint',
  copySha: (name) => `Copy the fingerprint of ${name}`,
  palette: {
    cite: (label) => `Cite ${label}`,
    also: 'attach attachment file document appendix enclosure',
    citeAlso: 'annex insert reference',
  },
};
