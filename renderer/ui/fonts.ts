/** The two typefaces, there before the first screen is drawn: nothing moves when they come. */

const FACES = ['400 1em "Inter Variable"', '400 1em "Source Serif 4 Variable"'];

/** Loads the typefaces. They come along with the app; where one cannot be read, the screen is drawn without it. */
export async function loadFonts(): Promise<void> {
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face)));
}
