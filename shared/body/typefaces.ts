/** The typefaces that offices use, and what stands in for each where a machine lacks it. */

export interface Typeface {
  readonly name: string;
  /** Of the same widths, or nearly, so that lines and pages stay as they were. */
  readonly like: readonly string[];
  readonly kind: 'sans' | 'serif';
}

export const TYPEFACES: readonly Typeface[] = [
  { name: 'Arial', like: ['Liberation Sans', 'Arimo', 'Helvetica'], kind: 'sans' },
  { name: 'Calibri', like: ['Carlito'], kind: 'sans' },
  { name: 'Century Gothic', like: ['URW Gothic'], kind: 'sans' },
  { name: 'Montserrat', like: ['Arial'], kind: 'sans' },
  { name: 'Noto Sans', like: ['Open Sans', 'Arial'], kind: 'sans' },
  { name: 'Tahoma', like: ['Verdana'], kind: 'sans' },
  { name: 'Verdana', like: ['DejaVu Sans'], kind: 'sans' },
  { name: 'Book Antiqua', like: ['Palatino Linotype'], kind: 'serif' },
  { name: 'Cambria', like: ['Caladea'], kind: 'serif' },
  { name: 'Garamond', like: ['EB Garamond'], kind: 'serif' },
  { name: 'Georgia', like: ['Gelasio'], kind: 'serif' },
  { name: 'Times New Roman', like: ['Liberation Serif', 'Tinos'], kind: 'serif' },
];

/** A typeface by its name; one that is not in the list is taken as it is, without serifs. */
export function typeface(name: string): Typeface {
  return TYPEFACES.find((face) => face.name === name) ?? { name, like: ['Arial'], kind: 'sans' };
}

/** A typeface and those that stand in for it, as style sheets name them. */
export function fontStack(name: string): string {
  const { like, kind } = typeface(name);
  const named = [name, ...like].map((each) => `"${each.replace(/["\\\n]/g, '')}"`);
  return [...named, kind === 'serif' ? 'serif' : 'sans-serif'].join(', ');
}
