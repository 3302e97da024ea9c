import styles from './ComponentsPage.module.css';
import { Specimen, Specimens } from './Specimens.tsx';

const COLOURS = [
  'bg panel paper hover line line-strong line-field ink ink-2 ink-3',
  'accent accent-hover accent-soft on-accent warn warn-soft bad bad-hover bad-soft on-bad focus',
  'speaker-1 speaker-2 speaker-3 speaker-4 speaker-5 speaker-6 speaker-7 speaker-8',
].flatMap((row) => row.split(' '));
const SIZES = ['xs', 'sm', 'md', 'lg', 'xl', '2xl', '3xl'];

/** Colours, letters and heights. */
export function Tokens() {
  return (
    <>
      <Specimens title="Colours">
        <div className={styles.colours}>
          {COLOURS.map((name) => (
            <div key={name} className={styles.colour}>
              <span className={styles.swatch} style={{ background: `var(--${name})` }} />
              {name}
            </div>
          ))}
        </div>
      </Specimens>
      <Specimens title="Type">
        {['ui', 'acta'].map((face) => (
          <div key={face} className={styles.type} style={{ fontFamily: `var(--font-${face})` }}>
            {SIZES.map((size) => (
              <span key={size} style={{ fontSize: `var(--text-${size})` }}>
                {size} · Acuerdo STL/IV/3/2020
              </span>
            ))}
          </div>
        ))}
      </Specimens>
      <Specimens title="Elevation">
        <div className={styles.shadows}>
          {[1, 2, 3].map((height) => (
            <Specimen key={height} name={`shadow-${height}`}>
              <span className={styles.raised} style={{ boxShadow: `var(--shadow-${height})` }} />
            </Specimen>
          ))}
        </div>
      </Specimens>
    </>
  );
}
