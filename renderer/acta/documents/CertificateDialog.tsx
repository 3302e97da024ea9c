import { useState } from 'react';
import { DialogActions } from '#renderer/live/dialogs/DialogActions.tsx';
import { closeDialog } from '#renderer/live/screen.ts';
import { useLive } from '#renderer/live/useLive.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { DateSchema } from '#shared/body/text.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { agreementsOf } from '#shared/session/decisions.ts';
import { exportDocument } from './exportDocument.ts';

const t = catalogue.documents;

/** Which agreement is certified, and when: without a day, the certificate has a blank to be filled in. */
export function CertificateDialog({ agreement: chosen }: { readonly agreement: string | null }) {
  const agreements = agreementsOf(useLive());
  const [agreement, setAgreement] = useState(chosen ?? agreements[0]?.id ?? null);
  const [issued, setIssued] = useState('');
  const [error, setError] = useState<string | undefined>();
  const finish = () => {
    if (agreement === null) return;
    const day = issued === '' ? undefined : issued;
    if (day !== undefined && !DateSchema.safeParse(day).success) return setError(catalogue.ui.notADate);
    closeDialog();
    void exportDocument({ kind: 'certificate', agreement, ...(day && { issued: day }) });
  };
  return (
    <Dialog
      title={t.certificateTitle}
      subtitle={t.certificateLede}
      isOpen
      onClose={closeDialog}
      onSubmit={finish}
      actions={<DialogActions submit={t.submit} isDisabled={agreement === null} />}
    >
      <Select
        label={t.agreement}
        value={agreement}
        onChange={setAgreement}
        options={agreements.map(({ id, folio, text }) => ({ value: id, label: folio, detail: text }))}
        autoFocus
      />
      <DateField label={t.issued} description={t.issuedHint} value={issued} onChange={setIssued} error={error} />
    </Dialog>
  );
}
