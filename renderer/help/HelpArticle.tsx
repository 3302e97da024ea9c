import { SHORTCUTS, shortcutLabel, useKeymap } from '#renderer/live/shortcuts.ts';
import { help } from '#shared/catalogue/help/index.ts';
import { type HelpBlock, type HelpId, type HelpKey, helpRuns } from '#shared/catalogue/help/page.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './HelpArticle.module.css';

const t = catalogue.help;

interface HelpArticleProps {
  readonly page: HelpId;
  readonly onGo: (page: HelpId) => void;
}

/** A page of the help, with the keys as they are chosen now. */
export function HelpArticle({ page, onGo }: HelpArticleProps) {
  useKeymap();
  const { title, body, see } = help[page];
  return (
    <div className={styles.article}>
      <h3 className={styles.title}>{title}</h3>
      {body.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes.
        <Block key={index} block={block} />
      ))}
      <nav aria-label={t.see} className={styles.see}>
        <span>{t.see}</span>
        {see.map((id) => (
          <button key={id} type="button" onClick={() => onGo(id)}>
            {help[id].title}
          </button>
        ))}
      </nav>
    </div>
  );
}

function Block({ block }: { readonly block: HelpBlock }) {
  switch (block.kind) {
    case 'text':
      return (
        <p>
          <Runs text={block.text} />
        </p>
      );
    case 'note':
      return (
        <p className={styles.note}>
          <Runs text={block.text} />
        </p>
      );
    case 'steps':
      return <ol className={styles.steps}>{listed(block.items)}</ol>;
    case 'points':
      return <ul className={styles.points}>{listed(block.items)}</ul>;
    case 'keys':
      return (
        <dl className={styles.keys}>
          {block.keys.map((id) => (
            <div key={id}>
              <dt>{catalogue.live.shortcuts.names[id]}</dt>
              <dd>
                <Keys of={id} />
              </dd>
            </div>
          ))}
        </dl>
      );
  }
}

function listed(items: readonly string[]) {
  return items.map((item) => (
    <li key={item}>
      <Runs text={item} />
    </li>
  ));
}

function Runs({ text }: { readonly text: string }) {
  return helpRuns(text).map((run, index) => {
    const key = `${index}${run.text}`;
    if (run.kind === 'keys') return <Keys key={key} of={run.text as HelpKey} />;
    return run.kind === 'seen' ? <b key={key}>{run.text}</b> : run.text;
  });
}

/** A combination that is read aloud too: here it is what is said. */
function Keys({ of: id }: { readonly of: HelpKey }) {
  const shortcut = SHORTCUTS.find((one) => one.id === id);
  return shortcut && <kbd className={styles.kbd}>{shortcutLabel(shortcut.id)}</kbd>;
}
