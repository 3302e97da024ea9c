import { useState } from 'react';
import { z } from 'zod';
import { asApiError, call } from '#renderer/state/client.ts';
import { nowInstant } from '#renderer/state/clock.ts';
import { checkFields } from '#renderer/state/fieldErrors.ts';
import { back, go } from '#renderer/state/navigationStore.ts';
import { useChecked } from '#renderer/state/useChecked.ts';
import { useDraft } from '#renderer/state/useDraft.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FormPage } from '#renderer/ui/FormPage.tsx';
import { notify } from '#renderer/ui/notify.ts';
import type { SessionSummary } from '#shared/api.ts';
import type { Body } from '#shared/body/body.ts';
import { USUAL_SESSION_KINDS } from '#shared/body/usual.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { subNumeral } from '#shared/session/agenda.ts';
import { type ItemDraft, ItemDraftSchema, type Sheet, SheetSchema } from '#shared/session/facts.ts';
import { sessionTitle } from '#shared/spanish/sessionTitle.ts';
import { localTime } from '#shared/spanish/time.ts';
import { AgendaEditor } from './AgendaEditor.tsx';
import { type AgendaRow, itemsOf, newRow, rowsOf, withUsualItems } from './agendaDraft.ts';
import styles from './ConveneForm.module.css';
import { SheetFields } from './SheetFields.tsx';
import { draftOfSheet, newSheet, nextNumber, previousSession, type SheetDraft, sheetOf } from './sheetDraft.ts';
import { usePendingItems } from './usePendingItems.ts';

const text = catalogue.convene;

interface ConveneFormProps {
  readonly bodies: readonly Body[];
  readonly sessions: readonly SessionSummary[];
  readonly edited: { readonly id: string; readonly sheet: Sheet; readonly agenda: readonly ItemDraft[] } | null;
  readonly chosenBody: string | undefined;
  /** Whether it is the first session of all: its agenda begins with the usual items, and Enter in a field goes on. */
  readonly isFirst: boolean;
}

interface FormState {
  readonly body: string;
  readonly sheet: SheetDraft;
  /** Whether the number was typed, so that it is no longer proposed. */
  readonly numberTyped: boolean;
  readonly rows: readonly AgendaRow[];
}

const ConvocationSchema = z.strictObject({ sheet: SheetSchema, agenda: z.array(ItemDraftSchema).max(200) });

function checkForm({ sheet, rows }: FormState) {
  return checkFields(ConvocationSchema, { sheet: sheetOf(sheet), agenda: itemsOf(rows) });
}

/** The form of a session not yet opened. */
export function ConveneForm({ bodies, sessions, edited, chosenBody, isFirst }: ConveneFormProps) {
  const [initial] = useState(() => initialState(bodies, sessions, edited, chosenBody, isFirst));
  const draft = useDraft(`convene/${edited?.id ?? chosenBody ?? 'new'}`, initial);
  const { body: bodyId, sheet, rows, numberTyped } = draft.value;
  const form = useChecked(draft.value, checkForm);
  const { errors } = form;
  const [saving, setSaving] = useState(false);
  const body = bodies.find(({ id }) => id === bodyId) ?? bodies[0];
  const last = body ? previousSession(sessions, body.id, sheet.date) : null;
  const pending = usePendingItems(last?.id ?? null);
  if (!body) return null;
  const previous = last && { kind: last.kind, number: last.number, date: last.date };

  const changeSheet = (part: Partial<SheetDraft>) =>
    draft.change((state) => {
      const typed = state.numberTyped || 'number' in part;
      const next = { ...state.sheet, ...part };
      const proposes = !typed && !edited && ('kind' in part || 'date' in part);
      const number = proposes ? nextNumber(sessions, state.body, next.kind, next.date) : next.number;
      return { ...state, numberTyped: typed, sheet: { ...next, number } };
    });
  const changeRows = (change: (rows: readonly AgendaRow[]) => readonly AgendaRow[]) =>
    draft.change((state) => ({ ...state, rows: change(state.rows) }));
  const changeBody = (id: string) => {
    const other = bodies.find((candidate) => candidate.id === id);
    if (!other) return;
    draft.change((state) => {
      const { kind, date } = state.sheet;
      const { timeZone, place, platform, number } = newSheet(other, kind, date, sessions);
      const rowsWithout = state.rows.map((row) => ({ ...row, presenter: null }));
      const proposed = { ...state.sheet, timeZone, place, platform, number: numberTyped ? state.sheet.number : number };
      return { ...state, body: id, sheet: proposed, rows: rowsWithout };
    });
  };

  const save = async (then: 'home' | 'live') => {
    const checked = form.submit();
    if (!checked) return;
    setSaving(true);
    try {
      const id = await store(edited?.id ?? null, body.id, checked);
      draft.settle();
      notify({ tone: 'good', message: edited ? text.saved : text.created });
      await go(then === 'live' ? { name: 'live', id } : { name: 'home' }, 'replace');
    } catch (error) {
      notify({ tone: 'bad', message: asApiError(error).message });
      setSaving(false);
    }
  };

  const named = sheet.kind.trim() !== '' && sheet.number !== null && sheet.number > 0;
  return (
    <FormPage
      title={edited ? text.editTitle : text.newTitle}
      subtitle={
        named ? `${body.acronym} · ${sessionTitle({ kind: sheet.kind.trim(), number: sheet.number })}` : body.acronym
      }
      recovered={draft.recovered}
      onDiscard={draft.discard}
      actions={
        <>
          <Button variant="quiet" onPress={() => void back()}>
            {catalogue.ui.cancel}
          </Button>
          <Button onPress={() => void save('home')} isDisabled={saving}>
            {text.save}
          </Button>
          <Button
            variant="primary"
            onPress={() => void save('live')}
            isDisabled={saving}
            autoFocus={isFirst}
            {...(isFirst && { shortcut: '↵' })}
          >
            {text.saveAndGo}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter goes on, as the button does. */}
      <div
        className={styles.form}
        onKeyDown={(event) => {
          if (!isFirst || event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing) return;
          if (event.target instanceof HTMLInputElement && !saving) void save('live');
        }}
      >
        <SheetFields
          bodies={edited ? [] : bodies}
          body={body}
          onBody={changeBody}
          sheet={sheet}
          onChange={changeSheet}
          errors={errors}
        />
        <AgendaEditor
          rows={rows}
          onChange={changeRows}
          pending={pending}
          people={body.members}
          subFormat={subNumeral({ body })}
          previous={previous}
          errors={errors}
        />
      </div>
    </FormPage>
  );
}

function initialState(
  bodies: readonly Body[],
  sessions: readonly SessionSummary[],
  edited: ConveneFormProps['edited'],
  chosenBody: string | undefined,
  isFirst: boolean,
): FormState {
  const latest = sessions.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0]?.bodyId;
  const body = [chosenBody, latest]
    .map((id) => bodies.find((candidate) => candidate.id === id))
    .find((candidate) => candidate !== undefined);
  const first = body ?? bodies[0];
  if (!first) throw new Error('a session is convened by a body');
  if (edited) {
    return { body: first.id, sheet: draftOfSheet(edited.sheet), numberTyped: true, rows: rowsOf(edited.agenda) };
  }
  const today = localTime(nowInstant(), first.timeZone).slice(0, 10);
  return {
    body: first.id,
    sheet: newSheet(first, USUAL_SESSION_KINDS[0] ?? '', today, sessions),
    numberTyped: false,
    rows: isFirst ? withUsualItems([], null) : [newRow('', null)],
  };
}

/** Convenes the session or amends the one that is edited; answers its id. */
async function store(
  edited: string | null,
  body: string,
  { sheet, agenda }: z.output<typeof ConvocationSchema>,
): Promise<string> {
  if (edited === null) return (await call('sessions.create', { body, sheet, agenda })).id;
  await call('sessions.record', {
    session: edited,
    facts: [{ fact: { type: 'sheetAmended', sheet } }, { fact: { type: 'agendaConvened', agenda } }],
  });
  return edited;
}
