/** The auditor: what would embarrass the office if the acta went out as it is. */
import type { Entry } from '../../session/facts.ts';
import type { Session } from '../../session/session.ts';
import type { ActaDocument } from '../blocks.ts';
import { auditedOf, type Rule } from './audited.ts';
import type { Finding } from './finding.ts';
import { agreementRules } from './rules/agreements.ts';
import { annexRules } from './rules/annexes.ts';
import { characterRules } from './rules/characters.ts';
import { folioRules } from './rules/folios.ts';
import { boundRules, chairRules, convocationRules, rollCallRules } from './rules/frame.ts';
import { itemRules } from './rules/items.ts';
import { personTwiceRule, spellingRules } from './rules/names.ts';
import { previousActaRules, previousActaTold } from './rules/previous-acta.ts';
import {
  emptyBlockRule,
  missingRules,
  rewrittenRules,
  staleRule,
  templateRules,
  unfinishedRules,
} from './rules/sentences.ts';
import { signatureRules } from './rules/signatures.ts';
import { blanksInText, calendarRules, repeatedWords, sessionDatesTold, sessionsTold } from './rules/texts.ts';
import { resultTold, voterRules } from './rules/votes.ts';

/** Every rule, in the order in which their findings are told. */
const RULES: readonly Rule[] = [
  templateRules,
  boundRules,
  convocationRules,
  rollCallRules,
  chairRules,
  sessionsTold,
  sessionDatesTold,
  itemRules,
  previousActaRules,
  previousActaTold,
  voterRules,
  resultTold,
  agreementRules,
  folioRules,
  annexRules,
  missingRules,
  emptyBlockRule,
  unfinishedRules,
  blanksInText,
  repeatedWords,
  calendarRules,
  characterRules,
  rewrittenRules,
  staleRule,
  spellingRules,
  personTwiceRule,
  signatureRules,
];

/**
 * Audits the acta of a session, at any stage. Pure; the same session gives the same findings, each under the same id.
 * @param document the session's acta, compiled `WHOLE`
 * @param entries the session's log, where it is at hand: without it, nothing is told of sentences whose facts changed
 *   after they were rewritten
 * @returns what was found, errors first
 */
export function audit(session: Session, document: ActaDocument, entries: readonly Entry[] = []): Finding[] {
  const audited = auditedOf(session, document, entries);
  const findings = new Map<string, Finding>();
  for (const rule of RULES) {
    for (const finding of rule(audited)) if (!findings.has(finding.id)) findings.set(finding.id, finding);
  }
  const all = [...findings.values()];
  return [
    ...all.filter((finding) => finding.severity === 'error'),
    ...all.filter((finding) => finding.severity === 'warning'),
  ];
}
