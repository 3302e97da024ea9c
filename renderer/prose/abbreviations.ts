/** Writing abbreviations whole as they are typed. One Backspace, or undoing, gives back what she typed. */
import { InputRule } from 'prosemirror-inputrules';
import { type Abbreviation, expansion, LONGEST_WORD } from '#shared/text/abbreviations.ts';

/** @param known the abbreviations as they are now, which may change while she writes */
export function abbreviationRule(known: () => readonly Abbreviation[]): InputRule {
  // Whatever follows a word: `expansion` says whether it ends it, and whether it is an abbreviation.
  return new InputRule(/\S[^\p{L}\p{N}]$/u, (state, [match], start, end) => {
    const typed = match.slice(1);
    // What was composed of several keys is in the document by now; what one key typed is not.
    const last = end - start === match.length ? end - typed.length : end;
    const { parent, parentOffset } = state.doc.resolve(last);
    const before = parent.textBetween(Math.max(0, parentOffset - LONGEST_WORD), parentOffset);
    const found = expansion(known(), before, typed);
    if (!found) return null;
    const from = last - found.length;
    const marks = state.doc.resolve(last).marks();
    return state.tr.replaceWith(from, end, state.schema.text(found.text + typed, marks));
  });
}
