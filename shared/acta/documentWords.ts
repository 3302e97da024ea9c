/**
 * What an acta's own files say by themselves: the names of Word's styles, the numbers of the pages, the descriptions of tables. An acta is
 * in Spanish whatever the language of the interface, so that none of this is in the catalogue.
 */
export const documentWords = {
  styles: {
    text: 'Acta – Texto',
    title: 'Acta – Título',
    heading: 'Acta – Encabezado',
    subheading: 'Acta – Subencabezado',
    item: 'Acta – Encabezado de punto',
    paragraph: 'Acta – Párrafo',
    list: 'Acta – Lista',
    cell: 'Acta – Celda de tabla',
    cellHeader: 'Acta – Encabezado de tabla',
    agreement: 'Acta – Acuerdo',
    agreementBox: 'Acta – Acuerdo en recuadro',
    agreementParagraph: 'Acta – Acuerdo en párrafo',
    folio: 'Acta – Folio',
    gap: 'Acta – Separación',
    signatureTitle: 'Acta – Título de firmas',
    signature: 'Acta – Firma',
    office: 'Acta – Cargo',
    represents: 'Acta – Representación',
    signatureGroup: 'Acta – Grupo de firmas',
    signatureNote: 'Acta – Constancia de firma',
    legend: 'Acta – Leyenda',
    header: 'Acta – Encabezado de página',
    headerLeft: 'Acta – Encabezado de página izquierdo',
    headerCentre: 'Acta – Encabezado de página central',
    footer: 'Acta – Pie de página',
    footerLeft: 'Acta – Pie de página izquierdo',
    footerRight: 'Acta – Pie de página derecho',
    rubric: 'Acta – Rúbrica',
  },
  /** What stands around the numbers that Word fills in. */
  numbering: {
    page: { before: 'Página ', between: ' de ' },
    folio: { before: 'Folio ', between: ' de ' },
  },
  draft: 'BORRADOR',
  letterheadImage: 'Imagen de la hoja membretada',
  furnitureTable: 'Encabezado o pie de página',
  agreementTable: (folio: string) => `Acuerdo ${folio}`,
  writtenTable: (rows: number, columns: number) =>
    `Tabla de ${rows === 1 ? '1 fila' : `${rows} filas`} y ${columns === 1 ? '1 columna' : `${columns} columnas`}`,
  signatureTable: 'Firmas',
  /** How the files are named. */
  fileNames: { convocation: 'Convocatoria', attendance: 'Lista de asistencia', certificate: 'Certificacion' },
};
