/**
 * The hour that a text means, as `HH:MM` or `HH:MM:SS`, or null where it is none. Takes what people type in a hurry:
 * “9:05”, “0905”, “13.30”, “13 h”, “13:30:25”.
 */
export function readClock(text: string): string | null {
  const plain = text.trim().replace(/\s*(h|hrs?|horas)\.?$/i, '');
  const match =
    /^(\d{1,2})$/.exec(plain) ??
    /^(\d{1,2})[:.h ](\d{2})(?:[:.](\d{2}))?$/i.exec(plain) ??
    /^(\d{1,2})(\d{2})$/.exec(plain) ??
    /^(\d{2})(\d{2})(\d{2})$/.exec(plain);
  if (!match) return null;
  const [, hour = '0', minute = '00', second] = match;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  return [hour.padStart(2, '0'), minute, ...(second === undefined ? [] : [second])].join(':');
}
