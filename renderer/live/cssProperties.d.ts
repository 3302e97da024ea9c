/** The custom properties that components hand to their stylesheets. */
import 'react';

declare module 'react' {
  interface CSSProperties {
    /** A person's own colour. */
    '--hue'?: string;
  }
}
