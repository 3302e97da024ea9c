/** Errors that reach the user: a code for programs, a path to the field at fault, data for the message. */

export const ERROR_CODES = [
  // The shape of what was given.
  'invalid',
  'invalidJson',
  'notABundle',
  'notAProfile',
  'blank',
  'notADate',
  'notATimeZone',
  'notATime',
  'repeatedId',
  'unknownPerson',
  'unknownItem',
  'unknownBlock',
  'formDiffers',
  'unknownVote',
  'unknownParticular',
  'unknownAgreement',
  'unknownAnnex',
  'unknownEntry',
  'unknownVersion',
  'unknownSession',
  'unknownBody',
  'unknownProfile',
  // What a session does not allow.
  'notFirst',
  'missingConvocation',
  'alreadyOpen',
  'notOpen',
  'alreadyClosed',
  'beforeOpening',
  'afterClosing',
  'closingBeforeFacts',
  'openingAfterFacts',
  'noOpenItem',
  'itemWithdrawn',
  'itemInUse',
  'itemParent',
  'itemNested',
  'itemJoined',
  'itemNotJoined',
  'jointOpen',
  'voterAbsent',
  'voterWithoutVote',
  'voterMissing',
  'notAVoter',
  'particularTwice',
  'voterTwice',
  'noVoters',
  'folioExists',
  'noCastingVote',
  'castingWithoutTie',
  'castingExcused',
  'secretCount',
  'secretNamed',
  'voteOpen',
  'inRecess',
  'notInRecess',
  'notSignatory',
  'signatureNotWithheld',
  'alreadyWaiting',
  'nobodySpeaks',
  'alreadyPaused',
  'notPaused',
  'unknownSpeechKind',
  'notYet',
  'unknownDoubt',
  'unknownFinding',
  'notPresent',
  'alreadyPresent',
  'alreadyPresides',
  'seatTaken',
  'nobodyToRelieve',
  'notAMember',
  'notCalled',
  'notCalledYet',
  'noSecondCall',
  'alreadySecondCall',
  'quorumMet',
  'alreadyDecided',
  'nothingToUndo',
  'nothingToRedo',
  'notCorrectable',
  'actaFinal',
  'notFinal',
  'notClosed',
  'outOfOrder',
  'stale',
  // What surrounds it.
  'databaseNewer',
  'databaseUnusable',
  'documentNewer',
  'sessionExists',
  'missingAsset',
  'assetDamaged',
  'logoTooLarge',
  'annexTooLarge',
  'annexesTooLarge',
  'annexWithoutFile',
  'notALogo',
  'letterheadRefused',
  'fileUnreadable',
  'fileUnwritable',
  'template',
  'refused',
  'unexpected',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** One thing wrong: `path` names the field (`facts[3].fact.person`), `data` fills in the message. */
export interface Problem {
  readonly code: ErrorCode;
  readonly path?: string;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** An error with a message for the user, which the catalogue words from its problem. */
export class ActaError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(`${problem.code}${problem.path ? ` at ${problem.path}` : ''} ${JSON.stringify(problem.data ?? {})}`, options);
    this.name = 'ActaError';
    this.problem = problem;
  }
}
