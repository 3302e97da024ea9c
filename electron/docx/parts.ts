/** The parts of a Word package, by their names in its archive. */
export type Parts = Readonly<Record<string, Uint8Array>>;
