/** “BORRADOR” across a page, behind its text: the WordArt that Word itself puts in a header for a watermark. */
import { BuilderElement, Run, type XmlComponent } from 'docx';

/** The name of the shape, by which an acta that is taken for a letterhead loses it. */
export const WATERMARK_ID = 'ActaMarcaDeAgua';

type Attributes = Readonly<Record<string, string>>;

function element(name: string, attributes: Attributes, children: readonly XmlComponent[] = []): XmlComponent {
  return new BuilderElement({
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])),
    children: [...children],
  });
}

const SHAPE_STYLE = [
  'position:absolute',
  'margin-left:0',
  'margin-top:0',
  'width:470pt',
  'height:118pt',
  'rotation:315',
  // Behind the text, and over an image that fills the page behind it: negative ones are counted from the back.
  'z-index:-250000000',
  'mso-position-horizontal:center',
  'mso-position-horizontal-relative:margin',
  'mso-position-vertical:center',
  'mso-position-vertical-relative:margin',
].join(';');

/** A run that holds the watermark: a word or two, without characters that Word cannot hold. */
export class WatermarkRun extends Run {
  constructor(text: string) {
    super({ noProof: true });
    this.root.push(picture(text));
  }
}

function picture(text: string): XmlComponent {
  const type = element(
    'v:shapetype',
    {
      id: '_x0000_t136',
      coordsize: '21600,21600',
      'o:spt': '136',
      adj: '10800',
      path: 'm@7,l@8,m@5,21600l@6,21600e',
    },
    [
      element('v:formulas', {}, [
        element('v:f', { eqn: 'sum #0 0 10800' }),
        element('v:f', { eqn: 'prod #0 2 1' }),
        element('v:f', { eqn: 'sum 21600 0 @1' }),
        element('v:f', { eqn: 'sum 0 0 @2' }),
        element('v:f', { eqn: 'sum 21600 0 @3' }),
        element('v:f', { eqn: 'if @0 @3 0' }),
        element('v:f', { eqn: 'if @0 21600 @1' }),
        element('v:f', { eqn: 'if @0 0 @2' }),
        element('v:f', { eqn: 'if @0 @4 21600' }),
        element('v:f', { eqn: 'mid @5 @6' }),
        element('v:f', { eqn: 'mid @8 @5' }),
        element('v:f', { eqn: 'mid @7 @8' }),
        element('v:f', { eqn: 'mid @6 @7' }),
        element('v:f', { eqn: 'sum @6 0 @5' }),
      ]),
      element('v:path', {
        textpathok: 't',
        'o:connecttype': 'custom',
        'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
        'o:connectangles': '270,180,90,0',
      }),
      element('v:textpath', { on: 't', fitshape: 't' }),
      element('v:handles', {}, [element('v:h', { position: '#0,bottomRight', xrange: '6629,14971' })]),
      element('o:lock', { 'v:ext': 'edit', text: 't', shapetype: 't' }),
    ],
  );
  const shape = element(
    'v:shape',
    {
      id: WATERMARK_ID,
      'o:spid': '_x0000_s2049',
      type: '#_x0000_t136',
      alt: text,
      style: SHAPE_STYLE,
      'o:allowincell': 'f',
      fillcolor: 'silver',
      stroked: 'f',
    },
    [
      element('v:fill', { opacity: '.5' }),
      element('v:textpath', { style: 'font-family:"Arial";font-size:1pt;font-weight:bold', string: text }),
    ],
  );
  return element('w:pict', {}, [type, shape]);
}
