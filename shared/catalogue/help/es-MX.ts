/** The help in Spanish of Mexico: one page per task, for the person who takes the minutes. */
import { esMX } from '../es-MX.ts';
import { key, note, points, seen, steps, table, text } from './marks.ts';
import type { Help } from './page.ts';

const { home, bodies, convene, live, strip, acta, versions, members, host, annexes, documents } = esMX;

export const helpEsMX: Help = {
  start: {
    title: 'Su primera sesión, paso a paso',
    also: 'empezar comenzar introducción guía tutorial aprender inicio rápido ejemplo',
    body: [
      text(
        'Usted registra lo que pasa; el acta se redacta sola a partir de ello. Nada de lo que registra se pierde: se guarda en este equipo en cuanto lo hace, sin conexión a internet.',
      ),
      steps(
        `En la pantalla de ${seen(home.title)}, elija ${seen(home.setUp)} y el perfil que más se parezca a su órgano.`,
        `Escriba el nombre y los integrantes. Lo demás ya viene resuelto en el perfil y puede cambiarlo después.`,
        `Convoque: fecha, hora y orden del día. Puede pegar el orden del día completo.`,
        `El día de la sesión, ${seen(live.opening.open)} y pase lista.`,
        `Dé la voz con el número de la persona (${key('floor')}) y escriba lo que dice.`,
        `Registre votaciones (${key('vote')}) y acuerdos; pase al siguiente punto con ${key('nextItem')}.`,
        `Al terminar, ${seen(live.closing.submit)}. El acta está lista: véala con ${key('acta')} y expórtela a Word.`,
      ),
      note(
        `¿No recuerda cómo se hace algo? ${key('palette')} busca entre todo lo que se puede hacer: escriba con sus palabras y oprima Entrar.`,
      ),
    ],
    see: ['body', 'open', 'floor'],
  },

  body: {
    title: 'Preparar el órgano',
    also: 'comité consejo cabildo secretariado integrantes miembros alta perfil cargos tratamiento datos generales configurar',
    body: [
      text(
        'Un órgano reúne a sus integrantes, sus reglas (quórum, votaciones) y la redacción de su acta. Se da de alta una sola vez.',
      ),
      steps(
        `En ${seen(home.bodies)}, elija ${seen(bodies.newBody)} y un perfil. El perfil trae las frases, el papel y las reglas usuales de ese tipo de órgano.`,
        `En ${seen(bodies.tabs.general)}, revise nombre, siglas, lugar, quórum y quién preside.`,
        `En ${seen(bodies.tabs.members)}, escriba a cada persona: nombre, género, cargo y si tiene voto. El género decide los artículos con que el acta la nombra.`,
        `Elija ${seen(bodies.saveAndConvene)}, o ${seen(bodies.save)} para volver más tarde.`,
      ),
      note(
        'Los cambios valen para las sesiones que convoque después. Las anteriores conservan el órgano como era ese día, de modo que un acta vieja nunca cambia.',
      ),
      points(
        `El icono de signo de interrogación junto a cada dato dice qué es y dónde se usa.`,
        `Los invitados permanentes van en la misma lista, con el carácter ${seen(members.standings.guest)}: no cuentan para el quórum.`,
        `Para compartir su configuración con otra oficina, en ${seen(home.bodies)} expórtela como perfil.`,
      ),
    ],
    see: ['convene', 'phrasebook', 'paper'],
  },

  convene: {
    title: 'Convocar una sesión',
    also: 'convocatoria oficio orden del día puntos incisos agenda nueva sesión fecha hora lugar ponente',
    body: [
      steps(
        `Elija ${seen(home.newSession)} y el órgano.`,
        `Escriba el tipo, el número, la fecha y la hora convocada. El oficio de la convocatoria es opcional.`,
        `Escriba el orden del día, o péguelo completo: cada renglón será un punto y los números se quitan solos. ${seen(convene.usualItems)} pone los de siempre.`,
        `Diga quién presenta cada punto y cuántos minutos se prevén, si lo sabe.`,
        `Elija ${seen(convene.saveAndGo)}.`,
      ),
      points(
        'Entrar agrega otro punto; Alt con las flechas lo mueve.',
        'Un punto puede llevar otros debajo, como incisos.',
        'Si un punto aprueba el acta de una sesión anterior, diga de cuál: el acta la citará bien.',
      ),
      note('Mientras la sesión no se abra, la convocatoria puede editarse desde la lista de sesiones.'),
    ],
    see: ['open', 'agenda'],
  },

  open: {
    title: 'Abrir la sesión y pasar lista',
    also: 'inicio apertura asistencia presentes ausentes invitado suplente llegada salida preside presidencia hora',
    body: [
      steps(
        `Elija ${seen(live.opening.open)}. Se registra la hora y se abre el primer punto.`,
        `Elija ${seen(live.attendance.rollCall)}. Si están todos, basta con Entrar.`,
        `Si no, con cada nombre: P presente, S en la sala, U suplente, A ausente, J ausente con justificación.`,
      ),
      points(
        `Quien llega tarde: pulse su nombre en ${seen(live.attendance.title)}. Quien se va: el menú de su renglón, ${seen(live.attendance.leave)}.`,
        `Si se le cae la conexión: ${key('connection')} con su número, y otra vez cuando regrese.`,
        `${seen(live.attendance.guest)} suma a alguien que no está en la lista.`,
        `Si quien preside falta o se retira, la aplicación pregunta quién preside en su lugar.`,
        `¿La hora no es la exacta? Pulse la hora de apertura, arriba, y corríjala. Consta que se corrigió.`,
      ),
      table('connection'),
    ],
    see: ['quorum', 'floor'],
  },

  quorum: {
    title: 'Quórum y segunda convocatoria',
    also: 'falta de quórum mitad más uno no celebrada se pierde integrantes necesarios suspender',
    body: [
      text(
        `Arriba se ve en todo momento cuántos integrantes hay y cuántos se requieren. Los invitados no cuentan. Con cada llegada y cada salida se recalcula, y si el quórum se pierde o se recupera queda registrado con su hora.`,
      ),
      points(
        'Sin quórum no se puede votar: el motivo se dice junto al botón.',
        `Si el órgano tiene segunda convocatoria, cumplidos los minutos aparece ${seen(live.secondCall.button)}. El quórum que vale entonces es el que el órgano prevé para ella.`,
        `Si la sesión no puede celebrarse, elija ${seen(live.notHeld.button)}. El acta hará constar quiénes asistieron y la falta de quórum, y puede anunciar la nueva fecha.`,
      ),
      note(`La regla del quórum se elige en el órgano, en ${seen(bodies.tabs.general)}.`),
    ],
    see: ['open', 'votes'],
  },

  floor: {
    title: 'Dar la voz y escribir',
    also: 'palabra intervención intervenir participación hablar orador turno cola párrafo escribir entrada conector verbo reloj límite tiempo réplica',
    body: [
      steps(
        `Oprima ${key('floor')} con el número que la persona tiene en la lista. O ${key('floorByName')} y sus iniciales.`,
        `Escriba lo que dice. La frase que lo presenta (“En uso de la voz…”) la pone la aplicación.`,
        `Si sigue hablando de otra cosa, ${key('paragraph')} abre otro párrafo suyo.`,
        `Cuando hable otra persona, dele la voz: el turno anterior termina solo.`,
      ),
      points(
        `Las flechas con Alt cambian la entrada del párrafo: ↑ ↓ el conector, ← → el verbo. O pulse ${seen(live.lead.button)}.`,
        `Para contar algo que no dijo nadie (“Se reproduce un video”), use ${key('narrative')}.`,
        `Si varias personas piden la palabra, anótelas con ${key('askFloor')} y dela a quien sigue con ${key('giveNext')}.`,
        `Si el órgano pone límite a las intervenciones, al cumplirse se avisa una vez; nunca se corta a nadie.`,
        `¿Se le dio la voz a otra persona? ${key('reassign')} da el párrafo a quien lo dijo; ${key('correctTurn')} corrige el turno y sus horas.`,
      ),
      table('floor', 'floorByName', 'paragraph', 'narrative', 'endFloor', 'pauseFloor', 'askFloor', 'giveNext'),
    ],
    see: ['notes', 'votes', 'strip'],
  },

  notes: {
    title: 'Notas y dudas',
    also: 'apunte borrador redactar después grabación verificar revisar pendiente repaso marca',
    body: [
      text(
        'Cuando no hay tiempo de redactar, escriba una nota. Cuando no oyó bien, marque una duda. Ambas esperan en el repaso.',
      ),
      points(
        `${key('note')} marca el párrafo como nota. Con ${seen(live.blocks.notesFirst)} todos comienzan así.`,
        `${key('doubt')} marca la hora exacta, para buscarla en la grabación; ${key('doubtNote')} además anota qué hay que revisar.`,
        `${key('review')} abre el ${seen(live.review.title)}: recorre lo que queda, una cosa a la vez. Diga ${seen(live.review.ready)} o ${seen(live.review.settled)} y pase a la siguiente.`,
      ),
      note(
        'Una nota sin redactar sale resaltada en el acta; una duda no se imprime. Antes de exportar se le avisa de las que queden.',
      ),
      table('note', 'doubt', 'doubtNote', 'review', 'split'),
    ],
    see: ['floor', 'close'],
  },

  agenda: {
    title: 'Cambios al orden del día',
    also: 'retirar agregar renombrar mover diferir aplazar posponer punto inciso asuntos generales conjunto modificar aprobado',
    body: [
      text(
        `Cada punto tiene un menú al final de su renglón, que aparece al señalarlo. También puede buscar el cambio con ${key('palette')}: “retirar 4”.`,
      ),
      points(
        `${seen(live.agenda.menu.withdraw)}: diga a solicitud de quién y, si hubo oficio, su folio. El acta lo relata.`,
        `${seen(live.agenda.add)}: al pie de la lista.`,
        `${seen(live.agenda.menu.rename)} y ${seen(live.agenda.menu.move)}: sin solicitante ni motivo es una simple corrección y el acta no la cuenta.`,
        `${seen(live.agenda.menu.defer)}: a otra sesión, o a más adelante en esta.`,
        `${seen(live.agenda.menu.join)}: discutirlos o solo votarlos en conjunto.`,
        `En asuntos generales, ${seen(live.agenda.subject)} abre cada uno con quien lo propone.`,
      ),
      note(
        `Nada se borra: ${key('undo')} deshace lo último registrado, y el registro conserva el orden del día convocado junto al aprobado.`,
      ),
      table('nextItem', 'undo', 'redo', 'times'),
    ],
    see: ['votes', 'close'],
  },

  votes: {
    title: 'Votaciones',
    also: 'votar unanimidad mayoría abstención en contra secreta nominal voto de calidad empate excusa particular calificada',
    body: [
      steps(
        `Oprima ${key('vote')}. Desde ese momento queda fijo quiénes votan: los que están.`,
        `Si es por unanimidad, Entrar y listo.`,
        `Si no, marque a quienes difieren: F a favor, C en contra, A abstención, N no votó, E se excusa. ${seen(live.vote.rest)} completa a los demás.`,
        `${seen(live.vote.submit)}. Si se aprobó, escriba el acuerdo.`,
      ),
      points(
        `En ${seen(live.vote.rules.title)} se elige si es abierta, nominal o secreta, y la mayoría que se pide. En la secreta solo se cuentan los votos.`,
        'Si hay empate y alguien tiene voto de calidad, se pregunta por él.',
        `Quien no comparte la decisión puede dejar un voto particular (${key('particular')}): anunciado, con su texto o con el documento en que consta.`,
        'Una persona ausente no vota, y estar ausente no es abstenerse.',
      ),
      note(`Qué cuentan las abstenciones y quién tiene el voto de calidad se decide en el órgano.`),
      table('vote', 'particular'),
    ],
    see: ['agreements', 'quorum'],
  },

  agreements: {
    title: 'Acuerdos',
    also: 'folio resolución consenso responsable plazo fecha límite renumerar quitar corregir',
    body: [
      points(
        `Después de una votación aprobada se ofrece escribir su acuerdo. El folio se escribe solo.`,
        `Sin votación, por consenso: ${key('agreement')}.`,
        `Puede decir quién responde y para cuándo: una fecha, o en palabras (“en la próxima sesión”).`,
        `El lápiz de su tarjeta lo corrige. El bote lo quita: si quedan huecos entre los folios, se ofrece renumerar los que siguen y los textos que los citan.`,
        `Varios acuerdos de una misma votación: ${seen(live.stream.recordAgreement)} en la tarjeta de la votación.`,
      ),
      note('El formato del folio se elige en el órgano, en “Datos generales”.'),
      table('agreement', 'vote'),
    ],
    see: ['votes', 'audit'],
  },

  annexes: {
    title: 'Anexos',
    also: 'archivo adjunto documento anexar adjuntar citar presentación',
    body: [
      steps(
        `Busque ${seen(annexes.entry)} con ${key('palette')}, o suelte los archivos en su lista.`,
        `Escriba el título como debe leerse y, si tiene, de qué punto o acuerdo es.`,
        `Para citarlo, abra el párrafo y elija citarlo desde la lista: el acta dirá “Anexo 1”, y si los anexos cambian de lugar la cita lo sigue.`,
      ),
      text(
        'El archivo se guarda con la sesión y va en su respaldo. En el acta los anexos se enlistan antes de las firmas, en el orden que usted les dé.',
      ),
    ],
    see: ['export', 'backup'],
  },

  recess: {
    title: 'Receso',
    also: 'pausa suspender descanso reanudar continuar',
    body: [
      steps(
        `Oprima ${key('recess')} o pulse ${seen(live.recess.button)}, y escriba el motivo si quiere que conste.`,
        `Para volver, ${seen(live.recess.resume)} o las mismas teclas.`,
      ),
      text(
        'Durante el receso nadie tiene la voz, ni se vota ni se acuerda. Las llegadas y salidas sí se registran, y al reanudar se verifica el quórum.',
      ),
      table('recess'),
    ],
    see: ['quorum'],
  },

  strip: {
    title: 'La tira sobre Zoom',
    also: 'flotante ventana pequeña zoom videollamada encima teclas globales segundo monitor',
    body: [
      text(
        `La tira es una ventana pequeña que queda encima de los demás programas, para seguir registrando mientras ve la reunión. Se abre y se cierra con ${key('strip')}.`,
      ),
      points(
        `Dice el punto, quién habla y si hay quórum. Lo que escriba en ella va al párrafo de quien habla; Entrar lo termina.`,
        `Da la voz, vota por unanimidad (dos pulsaciones), marca dudas y pasa al siguiente punto, con las mismas teclas.`,
        `Las teclas globales funcionan aunque Zoom tenga el teclado: mostrar u ocultar la tira, anotar, marcar una duda, siguiente punto. Se eligen con el icono de teclado (${seen(strip.settings.open)}).`,
        'Puede hacerla tan angosta como 320 puntos y ponerla donde no estorbe: recuerda su lugar.',
      ),
      note('En el navegador la tira es una ventana aparte: no puede quedar encima de Zoom ni oír teclas globales.'),
      table('strip'),
    ],
    see: ['floor', 'shortcuts'],
  },

  close: {
    title: 'Clausurar y repasar',
    also: 'cerrar terminar concluir finalizar clausura pendientes repaso corregir hora firma se niega',
    body: [
      steps(
        `Pulse ${seen(live.closeSession)}. Antes de confirmar se dice lo que queda sin resolver: nada se da por resuelto solo.`,
        `Con ${key('review')} recorra las notas por redactar y las dudas por revisar en la grabación.`,
        `Con ${key('acta')} lea el acta; con ${key('audit')} vea lo que convendría corregir.`,
        'Expórtela a Word y, cuando esté firmada o aprobada, hágala definitiva.',
      ),
      points(
        'Después de clausurar todavía se corrigen textos, frases y horas: pulse lo que quiera cambiar.',
        `¿Clausuró por error? ${key('undo')} la vuelve a abrir.`,
      ),
      table('review', 'acta', 'audit', 'undo'),
    ],
    see: ['notes', 'acta', 'final'],
  },

  acta: {
    title: 'Leer y corregir el acta',
    also: 'vista previa frases redacción reescribir variante nivel de detalle sucinta circunstanciada omitida',
    body: [
      text(
        `El acta se ve con ${key('acta')}, al lado de la captura, y cambia con cada cosa que usted registra. No se edita como un documento: se corrige aquello de lo que sale.`,
      ),
      points(
        'Pulse una frase generada para elegir otra redacción de las del órgano o escribirla con sus palabras. Lo suyo se conserva aunque lo demás cambie.',
        `Si los hechos de una frase suya cambian, se marca y usted decide: ${seen(acta.keepMine)} o ${seen(acta.takeNew)}.`,
        'Pulse lo que alguien dijo para ir al párrafo y corregirlo.',
        'Un dato que falta sale resaltado, en blanco: nunca se inventa.',
        `El ${seen(acta.detail.toLocaleLowerCase('es-MX'))} decide cuánto se cuenta: ${seen(acta.details.circumstantial)}, ${seen(acta.details.succinct)} o ${seen(acta.details.agreements)}. Lo registrado no cambia.`,
      ),
      table('acta'),
    ],
    see: ['phrasebook', 'audit', 'export'],
  },

  audit: {
    title: 'La revisión del acta',
    also: 'errores avisos auditoría corregir observaciones descartar nombres folios fechas',
    body: [
      text(
        `${key('audit')} revisa el acta entera en busca de lo que la oficina lamentaría: un punto sin resultado, un voto de quien ya no estaba, un nombre escrito de dos formas, un hueco en los folios, la fecha de otra sesión…`,
      ),
      points(
        'Los errores no deberían salir de la oficina: se pregunta por ellos antes de exportar. Los avisos quedan a su juicio.',
        `Entrar lleva al lugar; ${key('audit')} otra vez pasa al siguiente.`,
        `Si algo es así a propósito, ${seen(acta.findings.dismiss)} con su motivo. Queda en la lista y ya no se pregunta.`,
      ),
      table('audit'),
    ],
    see: ['acta', 'final'],
  },

  phrasebook: {
    title: 'La fraseología',
    also: 'frases plantillas redacción lenguaje machote formato variantes conectores verbos estilo numeración',
    body: [
      text(
        `Todas las frases del acta son del órgano y pueden cambiarse: en ${seen(home.bodies)}, la pestaña ${seen(bodies.tabs.phrasebook)}. Ninguna está fija en el programa.`,
      ),
      steps(
        'Busque la frase por lo que cuenta: apertura, pase de lista, votaciones…',
        'Escriba el texto. Donde deba ir un dato de la sesión, inserte el campo de la lista: va entre {{ }}.',
        'Debajo se lee cómo queda, con una sesión de ejemplo. Si un campo está mal escrito, se dice cuál.',
      ),
      points(
        'Una frase puede tener varias formas: la primera es la usual; las demás se ofrecen al redactar o se alternan con ella.',
        'Una forma vacía quita la frase del acta.',
        `En ${seen(bodies.tabs.style)} se decide si las horas y cantidades van en letra o en cifras, cómo se numera y cuánto se cuenta.`,
      ),
      note('Las sesiones ya convocadas conservan las frases que tenía el órgano entonces.'),
    ],
    see: ['body', 'acta', 'paper'],
  },

  paper: {
    title: 'El papel y las firmas',
    also: 'membrete logotipo encabezado pie de página carta oficio márgenes firmas rúbrica hoja',
    body: [
      text(`En el órgano, la pestaña ${seen(bodies.tabs.paper)}: todo lo que ve junto a los datos cambia al momento.`),
      points(
        'Tamaño de la hoja, márgenes, letra e interlineado.',
        'Encabezado y pie, con logotipos en PNG o JPEG, y si la primera página es distinta.',
        'Quiénes firman y en qué orden, cuántas columnas de firmas hay y si se rubrica al margen.',
        `Si alguien no puede o se niega a firmar, dígalo en la sesión (${key('palette')}, “firma”): el acta lo hace constar.`,
      ),
      note('La rúbrica al margen y los logotipos salen en Word. Los demás formatos son para leer.'),
    ],
    see: ['export', 'final'],
  },

  final: {
    title: 'Acta definitiva',
    also: 'versión congelar cerrar firmada huella sha-256 reabrir comparar borrador',
    body: [
      text(
        `Mientras es borrador, el acta lleva “BORRADOR” en sus páginas. Al hacerla definitiva se guarda el archivo de Word tal cual es, con su huella, y la sesión ya no cambia.`,
      ),
      steps(
        `En el menú del acta, ${seen(versions.finalize)}.`,
        `Si después hay observaciones, ${seen(versions.reopen)} y escriba el motivo.`,
        `Corrija y vuelva a hacerla definitiva: será la versión 2. ${seen(versions.compare)} enseña qué cambió.`,
      ),
      points(
        `En ${seen(versions.open)} están todas las versiones con su huella; cada una puede exportarse otra vez, idéntica.`,
        'Una actualización de la aplicación no cambia lo que ya se firmó.',
      ),
    ],
    see: ['export', 'backup'],
  },

  export: {
    title: 'Exportar el acta',
    also: 'word docx pdf imprimir descargar guardar enviar html markdown texto accesible',
    body: [
      steps(
        `Con el acta a la vista (${key('acta')}), pulse ${seen(acta.export)}.`,
        'Si queda algo por repasar o corregir, se le dice antes.',
        'Ábralo en Word: está listo para firma, con su papel, sus folios y su hoja de firmas.',
      ),
      points(
        `En ${seen(acta.more)} hay PDF para consulta, página web y texto.`,
        `También salen en Word la convocatoria, la lista de asistencia y, de cada acuerdo, su certificación (${seen(documents.certificate)}).`,
        'Exportar dos veces la misma sesión da exactamente el mismo archivo.',
        `${seen(acta.exportBundle)} no es el acta: es la sesión entera, para respaldo o para llevarla a otro equipo.`,
      ),
    ],
    see: ['final', 'backup'],
  },

  backup: {
    title: 'Guardar un respaldo',
    also: 'copia de seguridad acta.json importar llevar a otro equipo carpeta de datos recuperar perder',
    body: [
      text(
        'Todo se guarda en este equipo en el momento en que lo registra, incluso lo que está tecleando. Si se va la luz, al abrir sigue donde estaba. El respaldo es para cuando falta el equipo.',
      ),
      steps(
        `En la lista de sesiones, el menú de la sesión, ${seen(home.exportBundle)}. El archivo lleva el órgano, todo lo registrado y las versiones definitivas del acta.`,
        'Guárdelo donde su oficina guarda respaldos: no contiene contraseñas, pero sí todo lo dicho.',
        `Para traerlo de vuelta, o a otro equipo: ${seen(home.import)}, o arrástrelo a la pantalla de sesiones.`,
      ),
      note(
        'También puede copiarse la carpeta de datos completa con la aplicación cerrada: en Windows %APPDATA%\\acta-viva, en macOS ~/Library/Application Support/acta-viva, en Linux ~/.config/acta-viva.',
      ),
    ],
    see: ['export', 'final'],
  },

  appearance: {
    title: 'Apariencia y accesibilidad',
    also: 'tema claro oscuro alto contraste letra grande zoom acercar lector de pantalla movimiento colores teclado',
    body: [
      points(
        `La apariencia sigue a la del sistema. Para elegir otra: el menú ${seen(home.menu)} de la pantalla de sesiones, o ${key('palette')} y “tema”.`,
        `${seen(home.themes.contrast)} da a todo el texto el mayor contraste y bordes visibles; es clara u oscura según el sistema. Los colores propios de Windows (temas de contraste) se respetan.`,
        `Para ver todo más grande: menú ${seen(host.menu.view)}, ${seen(host.menu.zoomIn)}.`,
        'Todo puede hacerse con el teclado, y los lectores de pantalla oyen quién tiene la voz, el quórum y si lo escrito está guardado.',
        'Si el sistema pide menos movimiento, no hay ninguno.',
      ),
      table('palette'),
    ],
    see: ['shortcuts'],
  },

  shortcuts: {
    title: 'Atajos de teclado',
    also: 'teclas combinaciones teclado cambiar personalizar',
    body: [
      text(
        `${key('shortcuts')} abre, en una sesión, la hoja con todos. Funcionan también mientras escribe, y cada uno puede cambiarse ahí mismo. Estos son los que más se usan:`,
      ),
      table(
        'palette',
        'help',
        'floor',
        'floorByName',
        'paragraph',
        'narrative',
        'note',
        'doubt',
        'vote',
        'agreement',
        'nextItem',
        'recess',
        'acta',
        'audit',
        'review',
        'strip',
        'undo',
        'shortcuts',
      ),
      note(
        'En el navegador algunas combinaciones son suyas: la hoja dice la alternativa de cada una. En macOS, Comando vale por Ctrl.',
      ),
    ],
    see: ['floor', 'strip', 'appearance'],
  },
};
