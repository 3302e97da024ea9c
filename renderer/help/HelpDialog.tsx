import { Search } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { cx } from '#renderer/ui/cx.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { help } from '#shared/catalogue/help/index.ts';
import type { HelpId } from '#shared/catalogue/help/page.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { findPages } from './findPages.ts';
import { HelpArticle } from './HelpArticle.tsx';
import styles from './HelpDialog.module.css';
import { closeHelp, openHelp, useHelp } from './help.ts';

const t = catalogue.help;

/** The help, over whatever is shown: its pages, found by words, and the one that is read. */
export function HelpDialog() {
  const page = useHelp((state) => state.page);
  return page && <Opened page={page} />;
}

function Opened({ page }: { readonly page: HelpId }) {
  const [query, setQuery] = useState('');
  const found = useMemo(() => findPages(query).map((id) => ({ id })), [query]);
  const pane = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is read from its beginning.
  useEffect(() => {
    void pane.current?.scrollTo(0, 0);
  }, [page]);
  return (
    <Dialog title={t.title} isOpen onClose={closeHelp} size="large">
      <div className={styles.split}>
        <div className={styles.side}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField autoFocus className={cx(styles.search)}>
              <Label className={cx(styles.unseen)}>{t.search}</Label>
              <Icon of={Search} />
              <Input placeholder={t.placeholder} className={cx(styles.input)} />
            </SearchField>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard, to be scrolled. */}
            <div className={styles.list} tabIndex={0}>
              <ListBox
                aria-label={t.pages}
                items={found}
                selectionMode="single"
                disallowEmptySelection
                selectedKeys={[page]}
                onSelectionChange={(keys) => {
                  if (keys === 'all') return;
                  for (const key of keys) openHelp(key as HelpId);
                }}
                renderEmptyState={() => <p className={styles.none}>{t.nothing(query.trim())}</p>}
                className={cx(styles.options)}
              >
                {({ id }) => (
                  <ListBoxItem id={id} textValue={help[id].title} className={cx(styles.item)}>
                    {help[id].title}
                  </ListBoxItem>
                )}
              </ListBox>
            </div>
          </Autocomplete>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard, to be scrolled. */}
        <article ref={pane} tabIndex={0} aria-label={help[page].title} className={styles.page}>
          <HelpArticle page={page} onGo={openHelp} />
        </article>
      </div>
    </Dialog>
  );
}
