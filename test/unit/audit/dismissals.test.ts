/** Findings that are set aside with a reason: out of the way, never out of sight. */
import { describe, expect, it } from 'vitest';
import { isError, sortFindings } from '#shared/acta/audit/dismissed.ts';
import { auditJson, renderAudit } from '#shared/acta/audit/report.ts';
import { parseBundle, writeBundle } from '#shared/bundle-io.ts';
import { EventSchema } from '#shared/session/facts.ts';
import { undoTarget } from '#shared/session/log.ts';
import type { Recorder } from '#test/fixtures/session-builder.ts';
import { faultless, findingsOf, saying, write } from './auditing.ts';

const FINDING = 'dateImpossible:block:b2:31 de junio';
const REASON = 'Así consta en el oficio que se leyó.';

const saidWrongly = () => saying('el plazo vence el 31 de junio.');
const dismiss = (recorder: Recorder, finding = FINDING, reason = REASON) =>
  recorder.record('16:00', { type: 'findingDismissed', finding, reason });
const sorted = (recorder: Recorder) => sortFindings(recorder.log.session, findingsOf(recorder));
const report = (recorder: Recorder) => renderAudit(recorder.log.session, findingsOf(recorder));

describe('a finding that is dismissed', () => {
  it('no longer stands, error though it is, and is listed with its reason', () => {
    expect(sorted(saidWrongly()).standing.map(({ id }) => id)).toEqual([FINDING]);
    const { standing, dismissed } = sorted(dismiss(saidWrongly()));
    expect(standing).toEqual([]);
    expect(dismissed.map(({ finding, reason }) => [finding.id, isError(finding), reason])).toEqual([
      [FINDING, true, REASON],
    ]);
  });

  it('is told by the command line as dismissed, in words and as JSON', () => {
    const recorder = dismiss(saidWrongly());
    expect(report(recorder)).toBe(
      `DESCARTADO  Punto 3: La fecha “31 de junio” no existe. Corríjala. Motivo: ${REASON}\n` +
        '0 errores, 0 avisos, 1 descartado.\n',
    );
    const [told] = JSON.parse(auditJson(recorder.log.session, findingsOf(recorder)));
    expect(told).toMatchObject({ id: FINDING, severity: 'error', dismissed: REASON });
  });

  it('stands again once it is restored', () => {
    const restored = dismiss(saidWrongly()).record('16:01', { type: 'findingRestored', finding: FINDING });
    expect(sorted(restored)).toEqual(sorted(saidWrongly()));
    expect(restored.log.session.dismissed).toEqual({});
  });

  it('stands again once the dismissal is undone', () => {
    const recorder = dismiss(saidWrongly());
    const act = undoTarget(recorder.log.entries) ?? '';
    expect(sorted(recorder.record('16:01', { type: 'undone', act })).dismissed).toEqual([]);
  });

  it('takes a later reason in place of the one before', () => {
    const twice = dismiss(dismiss(saidWrongly()), FINDING, 'Otra razón.');
    expect(sorted(twice).dismissed.map(({ reason }) => reason)).toEqual(['Otra razón.']);
  });

  it('is no longer told once what it was about is mended', () => {
    const mended = dismiss(saidWrongly()).record('16:01', write('b2', 'el plazo vence el 30 de junio.'));
    expect(report(mended)).toBe('El acta no tiene observaciones.\n');
  });

  it('does not hide the same fault elsewhere', () => {
    const again = dismiss(saidWrongly()).record('16:01', write('b1', 'el plazo vence el 31 de junio.'));
    expect(sorted(again).standing.map(({ id }) => id)).toEqual(['dateImpossible:block:b1:31 de junio']);
  });

  it('stays so once the session is exported and read back', () => {
    const recorder = dismiss(saidWrongly());
    const back = parseBundle(writeBundle(recorder.log));
    expect(back.session.dismissed).toEqual({ [FINDING]: REASON });
  });
});

describe('a dismissal that is not allowed', () => {
  it('is one without a reason', () => {
    for (const reason of ['', '   ']) {
      expect(() => dismiss(saidWrongly(), FINDING, reason)).toThrow(/blank at .*fact\.reason/);
      expect(EventSchema.safeParse({ type: 'findingDismissed', finding: FINDING, reason }).success).toBe(false);
    }
  });

  it('is restoring what was not dismissed', () => {
    for (const finding of [FINDING, 'constructor', '__proto__']) {
      expect(() => faultless().record('16:00', { type: 'findingRestored', finding })).toThrow(/unknownFinding/);
    }
  });
});
