/** How many characters are shown on each side of a folio. */
const AROUND = 60;

export interface ExcerptPart {
  readonly text: string;
  readonly isFolio: boolean;
  /** Where it begins in the text. */
  readonly at: number;
}

/** The words around the first place where each folio stands in a text; what lies between is left out. Pure. */
export function around(text: string, folios: readonly string[]): ExcerptPart[] {
  const found = folios
    .flatMap((folio) => {
      const at = text.indexOf(folio);
      return at === -1 ? [] : [{ folio, at }];
    })
    .toSorted((one, other) => one.at - other.at);
  const parts: ExcerptPart[] = [];
  let shown = 0;
  for (const { folio, at } of found) {
    if (at < shown) continue;
    const from = Math.max(shown, at - AROUND);
    const before = text.slice(from, at);
    parts.push({ text: from > shown ? `…${before}` : before, isFolio: false, at: from });
    parts.push({ text: folio, isFolio: true, at });
    shown = at + folio.length;
  }
  const rest = text.slice(shown, shown + AROUND);
  parts.push({ text: shown + AROUND < text.length ? `${rest}…` : rest, isFolio: false, at: shown });
  return parts.filter((part) => part.text !== '');
}
