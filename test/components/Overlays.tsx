import { Ellipsis, FileDown, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { confirm } from '#renderer/ui/confirm.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { FormPopover } from '#renderer/ui/FormPopover.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { Specimen, Specimens } from './Specimens.tsx';

const SIZES = ['small', 'medium', 'large'] as const;

/** What opens over the page. */
export function Overlays() {
  const [size, setSize] = useState<(typeof SIZES)[number] | null>(null);
  const [popover, setPopover] = useState(false);
  const [chosen, setChosen] = useState('a');
  const trigger = useRef<HTMLDivElement>(null);
  const nothing = () => {};
  return (
    <>
      <Specimens title="Dialog and confirm">
        {SIZES.map((one) => (
          <Specimen key={one} name={one}>
            <Button onPress={() => setSize(one)}>Abrir</Button>
          </Specimen>
        ))}
        <Specimen name="a question">
          <Button
            onPress={() =>
              void confirm({ title: '¿Quitar el logotipo?', body: 'Deja de salir.', confirm: 'Quitar', tone: 'danger' })
            }
          >
            Preguntar
          </Button>
        </Specimen>
        <Dialog
          title="Pase de lista"
          subtitle="Con cada nombre: P presente, A ausente."
          isOpen={size !== null}
          onClose={() => setSize(null)}
          size={size ?? 'medium'}
          actions={
            <Button variant="primary" onPress={() => setSize(null)}>
              Listo
            </Button>
          }
        >
          <TextField label="Motivo" defaultValue="Comisión oficial" />
        </Dialog>
      </Specimens>
      <Specimens title="Menu, FormPopover, Tooltip">
        <Specimen name="actions and a choice">
          <Menu
            label="Más acciones"
            trigger={<IconButton label="Más acciones" icon={Ellipsis} />}
            actions={[
              { id: 'export', label: 'Exportar', icon: FileDown, shortcut: 'F2', onAction: nothing },
              { id: 'off', label: 'No disponible', isDisabled: true, onAction: nothing },
              { id: 'remove', label: 'Quitar', icon: Trash2, danger: true, separated: true, onAction: nothing },
            ]}
            choices={[
              {
                label: 'Nivel',
                options: [
                  { id: 'a', label: 'Circunstanciada' },
                  { id: 'b', label: 'Sucinta' },
                ],
                selected: chosen,
                onChoose: setChosen,
              },
            ]}
          />
        </Specimen>
        <Specimen name="a form over its button">
          <div ref={trigger}>
            <Button onPress={() => setPopover(true)}>13:00</Button>
          </div>
          <FormPopover
            label="Corregir la hora"
            triggerRef={trigger}
            isOpen={popover}
            onClose={() => setPopover(false)}
            width={240}
          >
            <TextField label="Hora" defaultValue="13:00" autoFocus />
          </FormPopover>
        </Specimen>
      </Specimens>
      <Specimens title="Toasts">
        {(['good', 'plain', 'bad'] as const).map((tone) => (
          <Specimen key={tone} name={tone}>
            <Button
              onPress={() =>
                notify({ tone, message: 'Se registró la votación.', action: { label: 'Deshacer', onAction: nothing } })
              }
            >
              Avisar
            </Button>
          </Specimen>
        ))}
      </Specimens>
    </>
  );
}
