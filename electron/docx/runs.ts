/** The runs of a paragraph in Word. */
import { type IRunOptions, Tab, TextRun } from 'docx';
import type { Run } from '#shared/acta/blocks.ts';
import { type Piece, pieces } from './text.ts';

/** How what is lacking is seen before signing: a missing datum, a note, a character that Word cannot hold. */
const LACKING: IRunOptions = { highlight: 'yellow' };

/** The acta's runs as Word's. Every origin looks the same, except what is missing and what is still a note. */
export function wordRuns(runs: readonly Run[]): TextRun[] {
  return runs.flatMap((run) => pieces(run.text).map((piece) => wordRun(piece, lookOf(run))));
}

function lookOf({ origin, bold, italic }: Run): IRunOptions {
  const lacking = origin === 'missing' || origin === 'note';
  return { ...(lacking ? LACKING : {}), ...(bold && { bold }), ...(italic && { italics: true }) };
}

/** A text of one origin, such as a name, as Word's runs. */
export function wordText(text: string, look: IRunOptions = {}): TextRun[] {
  return pieces(text).map((piece) => wordRun(piece, look));
}

function wordRun(piece: Piece, look: IRunOptions): TextRun {
  switch (piece.kind) {
    case 'words':
      return new TextRun({ ...look, text: piece.text });
    case 'marks':
      return new TextRun({ ...look, ...LACKING, text: piece.text });
    case 'break':
      return new TextRun({ break: 1 });
    case 'tab':
      return new TextRun({ children: [new Tab()] });
  }
}
