import { useEffect } from 'react';
import { CertificateDialog } from '#renderer/acta/documents/CertificateDialog.tsx';
import { CompareDialog } from '#renderer/acta/versions/CompareDialog.tsx';
import { ReopenDialog } from '#renderer/acta/versions/ReopenDialog.tsx';
import { VersionsDialog } from '#renderer/acta/versions/VersionsDialog.tsx';
import { RenumberDialog } from '../agreements/RenumberDialog.tsx';
import { AnnexChangeDialog } from '../annexes/AnnexChangeDialog.tsx';
import { AnnexDialog } from '../annexes/AnnexDialog.tsx';
import { AnnexesDialog } from '../annexes/AnnexesDialog.tsx';
import { ChairDialog } from '../attendance/ChairDialog.tsx';
import { NotHeldDialog } from '../attendance/NotHeldDialog.tsx';
import { AmendSubstituteDialog, SubstituteDialog } from '../attendance/SubstituteDialog.tsx';
import { ReassignDialog } from '../blocks/ReassignDialog.tsx';
import { Palette } from '../palette/Palette.tsx';
import { ShortcutSheet } from '../palette/ShortcutSheet.tsx';
import { AskFloorDialog } from '../queue/AskFloorDialog.tsx';
import { RecessDialog } from '../recess/RecessDialog.tsx';
import { DoubtDialog } from '../review/DoubtDialog.tsx';
import { focusEditor, useScreen } from '../screen.ts';
import { TimesDialog } from '../times/TimesDialog.tsx';
import { ParticularDialog } from '../votes/ParticularDialog.tsx';
import { AddItemDialog } from './AddItemDialog.tsx';
import { AgreementDialog } from './AgreementDialog.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { DeferDialog } from './DeferDialog.tsx';
import { DetailsDialog } from './DetailsDialog.tsx';
import { GuestDialog } from './GuestDialog.tsx';
import { JoinDialog } from './JoinDialog.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { RenameDialog } from './RenameDialog.tsx';
import { RollCallDialog } from './RollCallDialog.tsx';
import { SubjectDialog } from './SubjectDialog.tsx';
import { TurnDialog } from './TurnDialog.tsx';
import { VoteDialog } from './VoteDialog.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';
import { WithheldDialog } from './WithheldDialog.tsx';

/** The dialog that is open, if any. When it closes, the focus goes back to what is being written. */
export function DialogHost({ sessionId }: { readonly sessionId: string }) {
  const dialog = useScreen((screen) => screen.dialog);
  const kind = dialog?.kind ?? null;
  useEffect(() => {
    // The palette and the sheet leave the focus where they found it.
    if (kind === null || kind === 'palette' || kind === 'shortcuts') return;
    const giveBack = () => useScreen.getState().dialog === null && focusEditor();
    // The dialog itself gives the focus back in the frame after it goes; the editor takes it in the one after that.
    return () => void requestAnimationFrame(() => requestAnimationFrame(giveBack));
  }, [kind]);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'rollCall':
      return <RollCallDialog />;
    case 'guest':
      return <GuestDialog amends={dialog.amends ?? null} />;
    case 'substitute':
      return <SubstituteDialog member={dialog.member} />;
    case 'amendSubstitute':
      return <AmendSubstituteDialog person={dialog.person} />;
    case 'notHeld':
      return <NotHeldDialog />;
    case 'chair':
      return <ChairDialog />;
    case 'leave':
      return <LeaveDialog person={dialog.person} />;
    case 'withdraw':
      return <WithdrawDialog item={dialog.item} />;
    case 'rename':
      return <RenameDialog item={dialog.item} />;
    case 'move':
      return <MoveDialog item={dialog.item} />;
    case 'defer':
      return <DeferDialog item={dialog.item} />;
    case 'join':
      return <JoinDialog item={dialog.item} />;
    case 'details':
      return <DetailsDialog item={dialog.item} />;
    case 'add':
      return <AddItemDialog />;
    case 'subject':
      return <SubjectDialog />;
    case 'vote':
      return <VoteDialog key={dialog.vote} vote={dialog.vote} />;
    case 'agreement':
      return <AgreementDialog key={dialog.vote} vote={dialog.vote} />;
    case 'amend':
      return <AgreementDialog key={dialog.agreement} amends={dialog.agreement} vote={null} />;
    case 'turn':
      return <TurnDialog key={dialog.turn} turn={dialog.turn} />;
    case 'renumber':
      return <RenumberDialog key={dialog.revoke} revoke={dialog.revoke} />;
    case 'particular':
      return <ParticularDialog key={dialog.particular} vote={dialog.vote} particular={dialog.particular} />;
    case 'askFloor':
      return <AskFloorDialog />;
    case 'recess':
      return <RecessDialog />;
    case 'reassign':
      return <ReassignDialog block={dialog.block} />;
    case 'doubt':
      return <DoubtDialog block={dialog.block} at={dialog.at} />;
    case 'withheld':
      return <WithheldDialog />;
    case 'times':
      return <TimesDialog />;
    case 'annexes':
      return <AnnexesDialog sessionId={sessionId} annex={dialog.annex ?? null} />;
    case 'annex':
      return <AnnexDialog key={dialog.amends} sessionId={sessionId} amends={dialog.amends} />;
    case 'annexChange':
      return <AnnexChangeDialog change={dialog.change} />;
    case 'certificate':
      return <CertificateDialog key={dialog.agreement} agreement={dialog.agreement} />;
    case 'close':
      return <CloseDialog />;
    case 'reopen':
      return <ReopenDialog />;
    case 'versions':
      return <VersionsDialog />;
    case 'compare':
      return <CompareDialog sessionId={sessionId} />;
    case 'palette':
      return <Palette only={dialog.only ?? null} />;
    case 'shortcuts':
      return <ShortcutSheet />;
  }
}
