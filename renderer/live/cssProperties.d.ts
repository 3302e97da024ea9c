/** The custom properties that components hand to their stylesheets. */
import 'react';

declare module 'react' {
  interface CSSProperties {
    /** A person's own colour. */
    '--hue'?: string;
    /** Where the text of a paragraph goes on after its lead-in: the first line's indent and the room above it. */
    '--indent'?: string;
    '--above'?: string;
  }
}
