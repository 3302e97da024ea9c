import { Gavel, Pencil, Plus, Users } from 'lucide-react';
import { Button, type ButtonProps } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FileButton } from '#renderer/ui/FileButton.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { Stepper } from '#renderer/ui/Stepper.tsx';
import { Waiting } from '#renderer/ui/Waiting.tsx';
import { Specimen, Specimens } from './Specimens.tsx';

const VARIANTS = ['primary', 'plain', 'quiet', 'danger'] as const satisfies readonly ButtonProps['variant'][];
const TONES = ['neutral', 'accent', 'warn', 'bad'] as const;

/** What is pressed, and what says a state. */
export function Buttons() {
  return (
    <>
      {VARIANTS.map((variant) => (
        <Specimens key={variant} title={`Button, ${variant}`}>
          <Specimen name="usual">
            <Button variant={variant}>Registrar</Button>
          </Specimen>
          <Specimen name="hovered" forced={['hovered']}>
            <Button variant={variant}>Registrar</Button>
          </Specimen>
          <Specimen name="pressed" forced={['hovered', 'pressed']}>
            <Button variant={variant}>Registrar</Button>
          </Specimen>
          <Specimen name="with the focus" forced={['focused', 'focus-visible']}>
            <Button variant={variant}>Registrar</Button>
          </Specimen>
          <Specimen name="disabled">
            <Button variant={variant} isDisabled>
              Registrar
            </Button>
          </Specimen>
          <Specimen name="icon and shortcut">
            <Button variant={variant} icon={Gavel} shortcut="Ctrl U">
              Votación
            </Button>
          </Specimen>
          <Specimen name="small">
            <Button variant={variant} size="small" icon={Plus}>
              Agregar
            </Button>
          </Specimen>
          <Specimen name="large">
            <Button variant={variant} size="large">
              Continuar
            </Button>
          </Specimen>
        </Specimens>
      ))}
      <Specimens title="IconButton">
        <Specimen name="usual">
          <IconButton label="Corregir" icon={Pencil} />
        </Specimen>
        <Specimen name="hovered" forced={['hovered']}>
          <IconButton label="Corregir" icon={Pencil} />
        </Specimen>
        <Specimen name="pressed" forced={['hovered', 'pressed']}>
          <IconButton label="Corregir" icon={Pencil} />
        </Specimen>
        <Specimen name="with the focus" forced={['focused', 'focus-visible']}>
          <IconButton label="Corregir" icon={Pencil} />
        </Specimen>
        <Specimen name="disabled">
          <IconButton label="Corregir" icon={Pencil} isDisabled />
        </Specimen>
        <Specimen name="small">
          <IconButton label="Corregir" icon={Pencil} size="small" />
        </Specimen>
      </Specimens>
      <Specimens title="FileButton, Icon, Kbd">
        <Specimen name="usual">
          <FileButton label="Elegir logotipo" icon={Plus} accepts={['image/png']} onFile={() => {}} />
        </Specimen>
        <Specimen name="disabled">
          <FileButton label="Elegir logotipo" icon={Plus} accepts={['image/png']} onFile={() => {}} isDisabled />
        </Specimen>
        <Specimen name="Icon">
          <Icon of={Gavel} size={22} />
        </Specimen>
        <Specimen name="Kbd">
          <Kbd keys="Ctrl ⇧ ↵" />
        </Specimen>
      </Specimens>
      <Specimens title="Chip">
        {TONES.map((tone) => (
          <Specimen key={tone} name={tone}>
            <Chip tone={tone} dot={tone === 'accent'}>
              Quórum 4 de 4
            </Chip>
          </Specimen>
        ))}
      </Specimens>
      <Specimens title="Waiting">
        <Waiting />
      </Specimens>
      <Specimens title="EmptyState">
        <EmptyState icon={Users} title="Aún no hay órganos" actions={<Button variant="primary">Nuevo órgano</Button>}>
          Un órgano reúne a sus integrantes, su quórum y sus frases.
        </EmptyState>
      </Specimens>
      <Specimens title="Stepper">
        <Stepper label="Pasos" steps={['Perfil', 'Órgano e integrantes', 'Primera sesión']} at={1} />
      </Specimens>
    </>
  );
}
