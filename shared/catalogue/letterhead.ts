/** What a user reads of a body's letterhead. */
import { LETTERHEAD_FAULTS, type LetterheadFault } from '../body/letterhead.ts';
import { wordsIn } from './intl.ts';

const { decimal, megabytes } = wordsIn('es-MX');

type FaultData = Readonly<Record<string, string | number>>;

const faults: Record<LetterheadFault, (data: FaultData) => string> = {
  old: () =>
    'La hoja membretada es un documento de Word antiguo (.doc) o tiene contraseña. Guárdela en Word como “Documento de Word (.docx)”, sin contraseña, y elíjala otra vez.',
  notDocx: () =>
    'El archivo no es un documento de Word (.docx). Abra la hoja membretada en Word y guárdela en ese formato.',
  tooLarge: ({ size, most }) =>
    `La hoja membretada pesa ${megabytes(size)} MB y puede pesar hasta ${megabytes(most)} MB. Comprima sus imágenes en Word (Formato de imagen, Comprimir imágenes) y elíjala otra vez.`,
  macros: () =>
    'La hoja membretada tiene macros (programas), y un acta no puede llevarlas. Guárdela en Word como “Documento de Word (.docx)”, sin macros, y elíjala otra vez.',
  broken: () =>
    'La hoja membretada está dañada o incompleta: no se puede leer. Ábrala en Word, guárdela de nuevo y elíjala otra vez.',
  strict: () =>
    'La hoja membretada está en el formato “Open XML estricto”. Guárdela en Word como “Documento de Word (.docx)” y elíjala otra vez.',
  linked: () =>
    'El encabezado o el pie de la hoja membretada muestra una imagen vinculada a otro archivo o a internet. Insértela en el documento (sin vincularla) y elija el archivo otra vez.',
  objects: () =>
    'El encabezado o el pie de la hoja membretada tiene un objeto incrustado o un control. Sustitúyalo por una imagen y elija el archivo otra vez.',
};

export const letterhead = {
  refused: (data: FaultData): string => {
    const fault = LETTERHEAD_FAULTS.find((each) => each === data.fault) ?? 'broken';
    return faults[fault](data);
  },
  title: 'Hoja membretada',
  hint: 'El documento de Word (.docx) de la institución: cada acta toma de él su encabezado, su pie, sus estilos y su página. La columna de rúbricas, la numeración y los textos de abajo se agregan a lo que ya trae.',
  choose: 'Elegir hoja membretada (.docx)…',
  replace: 'Elegir otra…',
  remove: 'Quitar la hoja membretada',
  summary: ({ width, height, font, size }: { width: number; height: number; font: string; size: number }) =>
    `${decimal(width)} × ${decimal(height)} cm · ${font} de ${decimal(size)} puntos`,
  parts: {
    first: 'Primera página distinta',
    even: 'Páginas pares e impares distintas',
    numbered: 'Ya numera sus páginas',
    bare: 'No tiene encabezado ni pie: si el membrete está en el texto del documento, páselo al encabezado en Word.',
  },
  /** Where the letterhead decides, in place of the settings that it replaces. */
  governs: 'El tamaño, los márgenes y la letra son los de la hoja membretada.',
  numbers: 'La hoja membretada ya numera sus páginas: el acta no agrega otro número.',
};
