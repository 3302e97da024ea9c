import { useEffect, useMemo, useState } from 'react';
import { closeDialog } from '#renderer/live/screen.ts';
import { useLive } from '#renderer/live/useLive.ts';
import { asApiError, call } from '#renderer/state/client.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { Select } from '#renderer/ui/Select.tsx';
import type { ActaDocument } from '#shared/acta/blocks.ts';
import { compile } from '#shared/acta/compile.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { standingSeal } from '#shared/session/seal.ts';
import styles from './CompareDialog.module.css';
import { type Compared, compareActas } from './compare.ts';

const t = catalogue.versions;
const CURRENT = 'current';

/** Two versions side by side in one text: what was added is underlined, what was taken away is struck through. */
export function CompareDialog({ sessionId }: { readonly sessionId: string }) {
  const session = useLive();
  const isDraft = standingSeal(session) === null;
  const options = [
    ...session.seals.map(({ version }) => ({ value: String(version), label: t.version(version) })),
    ...(isDraft ? [{ value: CURRENT, label: t.current }] : []),
  ];
  const [before, setBefore] = useState(options.at(-2)?.value ?? options.at(-1)?.value ?? CURRENT);
  const [after, setAfter] = useState(options.at(-1)?.value ?? CURRENT);
  const current = useMemo(() => compile(session), [session]);
  const known = useVersions(sessionId, [before, after]);
  const documentOf = (value: string) => (value === CURRENT ? current : known[value]);
  const [first, second] = [documentOf(before), documentOf(after)];
  const compared = useMemo(() => (first && second ? compareActas(first, second) : null), [first, second]);
  const changes = compared?.filter(({ kind }) => kind === 'changed').length ?? 0;
  return (
    <Dialog title={t.compareTitle} subtitle={t.legend} isOpen onClose={closeDialog} size="large">
      <div className={styles.chosen}>
        <Select label={t.before} options={options} value={before} onChange={setBefore} autoFocus />
        <Select label={t.after} options={options} value={after} onChange={setAfter} />
      </div>
      <p role="status" className={styles.count}>
        {compared === null ? t.loading : changes === 0 ? t.same : t.changes(changes)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard too. */}
      <section className={styles.text} aria-label={t.compareTitle} tabIndex={0} lang="es-MX">
        {compared?.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place.
          <ComparedView key={index} compared={one} />
        ))}
      </section>
    </Dialog>
  );
}

function ComparedView({ compared }: { readonly compared: Compared }) {
  if (compared.kind === 'same') {
    return (
      <details className={styles.same}>
        <summary>{t.kept(compared.paragraphs.length)}</summary>
        {compared.paragraphs.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place.
          <p key={index}>{text}</p>
        ))}
      </details>
    );
  }
  return (
    <p className={styles.changed} data-changed>
      {compared.parts.map(({ kind, text }, index) => {
        // A part is its place in the paragraph.
        const key = `${index}:${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={key} className={styles[kind]}>
            <span className={styles.heard}>{t[kind]} </span>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}

/** The documents of versions, asked for as they are needed. */
function useVersions(session: string, wanted: readonly string[]): Readonly<Record<string, ActaDocument>> {
  const [known, setKnown] = useState<Readonly<Record<string, ActaDocument>>>({});
  const missing = [...new Set(wanted)].filter((value) => value !== CURRENT && !known[value]).join(' ');
  useEffect(() => {
    let isWanted = true;
    for (const value of missing.split(' ').filter(Boolean)) {
      call('acta.version', { session, version: Number(value) }).then(
        (document) => isWanted && setKnown((before) => ({ ...before, [value]: document })),
        (error: unknown) => notify({ tone: 'bad', message: asApiError(error).message }),
      );
    }
    return () => {
      isWanted = false;
    };
  }, [session, missing]);
  return known;
}
