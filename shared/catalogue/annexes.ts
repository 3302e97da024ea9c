/** Annexes: their list, their files, and what is said when they change. */
export const annexes = {
  entry: 'Anexos…',
  title: 'Anexos del acta',
  lede: 'Se enlistan antes de las firmas, en este orden, con el archivo que se guarde con la sesión.',
  none: 'El acta no tiene anexos.',
  noneHint: 'Agregue uno, o suelte aquí sus archivos.',
  drop: 'Suelte aquí los archivos: cada uno será un anexo',
  list: 'Anexos',
  add: 'Agregar anexo',
  addFiles: 'Agregar archivos',
  done: 'Listo',
  noFile: 'Sin archivo',
  file: (name: string, size: string) => `${name} · ${size}`,
  bytes: (bytes: number) =>
    bytes >= 1_000_000
      ? `${(bytes / 1_000_000).toFixed(1)} MB`
      : bytes >= 1_000
        ? `${Math.round(bytes / 1_000)} kB`
        : bytes === 1
          ? '1 byte'
          : `${bytes} bytes`,
  item: (number: string) => `Punto ${number}`,
  agreement: (folio: string) => `Acuerdo ${folio}`,
  cite: (label: string) => `Citar ${label} en el párrafo`,
  notWriting: 'Abra el párrafo en que quiera citarlo.',
  save: (label: string) => `Guardar el archivo de ${label}`,
  edit: (label: string) => `Corregir ${label}`,
  up: (label: string) => `Subir ${label}`,
  down: (label: string) => `Bajar ${label}`,
  remove: (label: string) => `Quitar ${label}`,
  keeping: (name: string) => `Guardando ${name}…`,

  newTitle: 'Agregar anexo',
  amendTitle: (label: string) => `Corregir ${label}`,
  titleField: 'Título',
  titleHint: 'Como se enlista en el acta: Programa anual de trabajo.',
  titleNeeded: 'Escriba el título del anexo.',
  labelField: 'Nombre propio',
  labelHint: (label: string) => `Opcional: «Anexo único», por ejemplo. Sin él, será «${label}», según su lugar.`,
  aboutField: 'Corresponde a',
  aboutSession: 'La sesión en general',
  aboutItem: (number: string | null, title: string) => (number === null ? title : `${number}. ${title}`),
  fileField: 'Archivo',
  chooseFile: 'Elegir archivo',
  changeFile: 'Cambiar archivo',
  removeFile: 'Quitar el archivo',
  fileHint: 'De cualquier tipo, hasta 50 MB. Se guarda con la sesión y viaja con ella al exportarla.',
  submitNew: 'Agregar',
  submitAmend: 'Guardar',

  moveTitle: (label: string) => `Mover ${label}`,
  removeTitle: (label: string) => `Quitar ${label}`,
  changeLede: 'Otros anexos cambian de número. Los textos que los citan pueden seguirlos.',
  removeLede: 'Deja de enlistarse en el acta. Puede deshacerse.',
  relabellings: 'Cambian de nombre',
  cited: 'Textos que los citan',
  follow: (place: string) => `Seguir el cambio en ${place}`,
  citesRemoved: 'cita el anexo que se quita: corríjalo',
  move: 'Mover',
  confirmRemove: 'Quitar',

  sealed: 'Archivos de sus anexos, con su huella SHA-256',
  copySha: (name: string) => `Copiar la huella de ${name}`,
  palette: {
    cite: (label: string) => `Citar ${label}`,
    also: 'adjuntar archivo documento apendice adjunto soporte',
    citeAlso: 'anexo insertar referencia',
  },
} as const;
