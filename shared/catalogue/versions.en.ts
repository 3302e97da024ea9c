/** Draft and final, in English: the versions of an acta. */
import type { Catalogue } from './index.ts';

export const versions: Catalogue['versions'] = {
  draft: 'Draft',
  finalShort: (version) => `Final v${version}`,
  draftHint: 'The acta is a draft: everything can be corrected.',
  finalHint: 'The acta is final: it no longer changes. To correct it, reopen it with a reason.',

  finalize: 'Mark as final…',
  finalized: (version) => `The acta is final (version ${version}).`,
  finalizeTitle: 'Mark the acta as final?',
  finalizeBody:
    'It is kept as it stands, with its SHA-256 fingerprint, and no longer changes. If it has to be corrected later, you can reopen it with a reason, as a new version.',
  finalizeSubmit: 'Mark as final',
  standingErrors: (errors) => (errors === 1 ? 'The acta has 1 error' : `The acta has ${errors} errors`),
  standingBody: 'Once final, this is how it will be signed:',
  finalizeAnyway: 'Mark as final anyway',

  reopen: 'Reopen the acta…',
  reopenTitle: (version) => `Reopen the acta (version ${version})`,
  reopenLede: 'It becomes a draft again. The final version is kept, with its file and its fingerprint.',
  reason: 'Reason',
  reasonHint: 'For example: “Observations of the comptroller”. It stays in the record of the session.',
  reopenSubmit: 'Reopen the acta',
  whyNone: 'The acta has not been final yet.',

  open: 'Versions of the acta…',
  title: 'Versions of the acta',
  lede: 'Each final version is kept with the very file that was signed. Its SHA-256 fingerprint shows whether a file is that one.',
  none: 'The acta has not been final yet. Once it is marked so, its version will appear here.',
  version: (version) => `Version ${version}`,
  madeAt: (date, hour) => `Made final on ${date} at ${hour}`,
  reopenedAt: (date, reason) => `Reopened on ${date}: ${reason}`,
  stands: 'In force',
  sha: 'SHA-256',
  copySha: (version) => `Copy the fingerprint of version ${version}`,
  copied: 'The fingerprint was copied.',
  export: (version) => `Export version ${version}`,
  compare: 'Compare versions…',

  compareTitle: 'Compare versions',
  before: 'Before',
  after: 'After',
  current: 'Current draft',
  loading: 'Comparing…',
  same: 'Both versions say the same.',
  changes: (paragraphs) => (paragraphs === 1 ? '1 paragraph changes.' : `${paragraphs} paragraphs change.`),
  added: 'Added:',
  removed: 'Removed:',
  kept: (paragraphs) => (paragraphs === 1 ? '1 paragraph alike' : `${paragraphs} paragraphs alike`),
  legend: 'What was added is underlined; what was removed, struck through.',

  also: {
    finalize: 'sign seal freeze lock fingerprint definitive',
    reopen: 'correct modify unlock',
    versions: 'fingerprint sha256 verify history',
    compare: 'differences changes diff',
  },
};
