/** The help in English: one page per task, for the person who takes the minutes. */
import { en } from '../en.ts';
import { key, note, points, seen, steps, table, text } from './marks.ts';
import type { Help } from './page.ts';

const { home, bodies, convene, live, strip, acta, versions, members, host, annexes, documents } = en;

export const helpEn: Help = {
  start: {
    title: 'Your first session, step by step',
    also: 'begin start introduction guide tutorial learn quick example',
    body: [
      text(
        'You record what happens; the acta writes itself from it. Nothing that you record is lost: it is kept on this computer as you do it, with no need of a network.',
      ),
      steps(
        `On the screen ${seen(home.title)}, choose ${seen(home.setUp)} and the profile that is most like your body.`,
        'Write the name and the members. Everything else comes with the profile and can be changed later.',
        'Convene: date, time and agenda. You can paste the whole agenda.',
        `On the day of the session, ${seen(live.opening.open)} and call the roll.`,
        `Give the floor with the person’s number (${key('floor')}) and write what is said.`,
        `Record votes (${key('vote')}) and agreements; go to the next item with ${key('nextItem')}.`,
        `At the end, ${seen(live.closing.submit)}. The acta is ready: see it with ${key('acta')} and export it to Word.`,
      ),
      note(
        `Can’t remember how to do something? ${key('palette')} finds everything that can be done: type it in your own words and press Enter.`,
      ),
    ],
    see: ['body', 'open', 'floor'],
  },

  body: {
    title: 'Preparing the body',
    also: 'committee council members set up profile offices address general data configure',
    body: [
      text('A body has its members, its rules (quorum, votes) and the wording of its acta. It is set up once.'),
      steps(
        `In ${seen(home.bodies)}, choose ${seen(bodies.newBody)} and a profile, which brings the phrases, the paper and the usual rules of that kind of body.`,
        `In ${seen(bodies.tabs.general)}, go over the name, the acronym, the place, the quorum and who chairs.`,
        `In ${seen(bodies.tabs.members)}, write each person: name, gender, office and whether she votes. The gender decides the articles with which the acta names her.`,
        `Choose ${seen(bodies.saveAndConvene)}, or ${seen(bodies.save)} to come back later.`,
      ),
      note(
        'Changes hold for the sessions that you convene afterwards. Earlier ones keep the body as it was that day, so that an old acta never changes.',
      ),
      points(
        'The question mark beside each datum says what it is and where it is used.',
        `Permanent guests are in the same list, as ${seen(members.standings.guest)}: they do not count for the quorum.`,
        `To share what you set up with another office, export it as a profile in ${seen(home.bodies)}.`,
      ),
    ],
    see: ['convene', 'phrasebook', 'paper'],
  },

  convene: {
    title: 'Convening a session',
    also: 'convocation notice agenda items new session date time hour place presenter',
    body: [
      steps(
        `Choose ${seen(home.newSession)} and the body.`,
        'Write the kind, the number, the date and the time. The official letter of the notice is optional.',
        `Write the agenda, or paste it whole: each line will be an item and the numbers are dropped. ${seen(convene.usualItems)} adds the items that every session has.`,
        'Say who presents each item and how many minutes are planned, if you know.',
        `Choose ${seen(convene.saveAndGo)}.`,
      ),
      points(
        'Enter adds another item; Alt with the arrows moves it.',
        'An item can have others under it.',
        'If an item approves the acta of an earlier session, say of which one: the acta will cite it correctly.',
      ),
      note('Until the session opens, its notice can be edited from the list of sessions.'),
    ],
    see: ['open', 'agenda'],
  },

  open: {
    title: 'Opening the session and calling the roll',
    also: 'start attendance present absent guest substitute arrival departure chair hour',
    body: [
      steps(
        `Choose ${seen(live.opening.open)}. The time is recorded and the first item opens.`,
        `Choose ${seen(live.attendance.rollCall)}. If everyone is there, Enter is enough.`,
        'If not, on each name, press the letter that the dialog tells for present, in the room, substitute, absent or justified.',
      ),
      points(
        `Whoever comes late: press the name in ${seen(live.attendance.title)}. Whoever goes: the menu of the row, ${seen(live.attendance.leave)}.`,
        `Whose connection drops: ${key('connection')} with the number, and again when she is back.`,
        `${seen(live.attendance.guest)} adds somebody who is not in the list.`,
        'If whoever chairs is missing or leaves, the app asks who chairs instead.',
        'The time is not exact? Press the opening time, above, and correct it. That it was corrected is kept.',
      ),
      table('connection'),
    ],
    see: ['quorum', 'floor'],
  },

  quorum: {
    title: 'Quorum and second call',
    also: 'lack of quorum majority not held lost members needed suspend',
    body: [
      text(
        'Above you see at all times how many members there are and how many are needed. Guests do not count. Each arrival and departure counts anew, and where the quorum is lost or reached again it is recorded with its time.',
      ),
      points(
        'Without a quorum there is no vote: why is told.',
        `If the body has a second call, once the minutes have passed ${seen(live.secondCall.button)} appears, with the quorum that the body has for it.`,
        `If the session cannot be held, choose ${seen(live.notHeld.button)}. The acta will tell who came and that there was no quorum, and can announce the new date.`,
      ),
      note(`The rule of the quorum is chosen in the body, in ${seen(bodies.tabs.general)}.`),
    ],
    see: ['open', 'votes'],
  },

  floor: {
    title: 'Giving the floor and writing',
    also: 'speak speech intervention speaker turn queue paragraph write lead connector verb clock limit time',
    body: [
      steps(
        `Press ${key('floor')} with the number that the person has in the list. Or ${key('floorByName')} and the initials.`,
        'Write what is said. The words that introduce it are put by the app.',
        `If the person goes on to something else, ${key('paragraph')} opens another paragraph.`,
        'When another person speaks, give her the floor: the turn before ends by itself.',
      ),
      points(
        `The arrows with Alt change how the paragraph begins: ↑ ↓ the connector, ← → the verb. Or press ${seen(live.lead.button)}.`,
        `To tell something that nobody said, use ${key('narrative')}.`,
        `If several ask for the floor, note them with ${key('askFloor')} and give it to the next with ${key('giveNext')}.`,
        'Where the body limits speeches, you are told once when the time is up; nobody is ever cut off.',
        `The floor was given to the wrong person? ${key('reassign')} gives the paragraph to whoever said it; ${key('correctTurn')} corrects the turn and its times.`,
      ),
      table('floor', 'floorByName', 'paragraph', 'narrative', 'endFloor', 'pauseFloor', 'askFloor', 'giveNext'),
    ],
    see: ['notes', 'votes', 'strip'],
  },

  notes: {
    title: 'Notes and queries',
    also: 'doubt draft write later recording check review pending mark',
    body: [
      text(
        'When there is no time to write it up, write a note. When you did not hear well, mark a query. Both wait in the review.',
      ),
      points(
        `${key('note')} marks the paragraph as a note. With ${seen(live.blocks.notesFirst)} all of them begin so.`,
        `${key('doubt')} marks the exact time, to check it against the recording; ${key('doubtNote')} notes what to look for, too.`,
        `${key('review')} opens the ${seen(live.review.title)}: it goes through what is left, one thing at a time. Say ${seen(live.review.ready)} or ${seen(live.review.settled)} and go on.`,
      ),
      note(
        'A note not yet written up comes out highlighted in the acta; a query is not printed. Before an export you are told of those that are left.',
      ),
      table('note', 'doubt', 'doubtNote', 'review', 'split'),
    ],
    see: ['floor', 'close'],
  },

  agenda: {
    title: 'Changes to the agenda',
    also: 'withdraw add rename move defer postpone item other business together modify approved',
    body: [
      text(
        `Each item has a menu at the end of its row, which shows when you point at it. You can also find the change with ${key('palette')}.`,
      ),
      points(
        `${seen(live.agenda.menu.withdraw)}: say at whose request and, if there was an official letter, its number. The acta tells it.`,
        `${seen(live.agenda.add)}: at the foot of the list.`,
        `${seen(live.agenda.menu.rename)} and ${seen(live.agenda.menu.move)}: with nobody who asked and no reason it is a mere correction, which the acta does not tell.`,
        `${seen(live.agenda.menu.defer)}: to another session, or to later in this one.`,
        `${seen(live.agenda.menu.join)}: discussed, or only voted on, together.`,
        `In other business, ${seen(live.agenda.subject)} opens each subject with whoever proposes it.`,
      ),
      note(
        `Nothing is erased: ${key('undo')} undoes what was recorded last, and the record keeps the agenda as convened beside the approved one.`,
      ),
      table('nextItem', 'undo', 'redo', 'times'),
    ],
    see: ['votes', 'close'],
  },

  votes: {
    title: 'Votes',
    also: 'unanimity majority abstention against secret nominal casting tie excused separate opinion dissent qualified',
    body: [
      steps(
        `Press ${key('vote')}. From that moment who votes is settled: those who are there.`,
        'If it is unanimous, Enter and done.',
        `If not, mark those who differ with the letters that the dialog tells. ${seen(live.vote.rest)} completes the others.`,
        `${seen(live.vote.submit)}. If it was approved, write the agreement.`,
      ),
      points(
        `In ${seen(live.vote.rules.title)} you choose whether it is open, nominal or secret, and the majority it needs. In a secret one only the votes are counted.`,
        'If there is a tie and somebody has the casting vote, it is asked for.',
        `Whoever does not share the decision can give a separate opinion (${key('particular')}).`,
        'Nobody absent votes, and being absent is not abstaining.',
      ),
      note('What abstentions count for and who has the casting vote is decided in the body.'),
      table('vote', 'particular'),
    ],
    see: ['agreements', 'quorum'],
  },

  agreements: {
    title: 'Agreements',
    also: 'folio resolution consensus responsible deadline date renumber remove correct',
    body: [
      points(
        'After a vote that approves, its agreement is asked for. The folio writes itself.',
        `Without a vote, by consensus: ${key('agreement')}.`,
        'You can say who answers for it and by when: a date, or in words.',
        'The pencil on its card corrects it. The bin takes it back: if that leaves gaps among the folios, you are offered to renumber those that follow, and the texts that cite them.',
        `Several agreements from one vote: ${seen(live.stream.recordAgreement)} on the vote’s card.`,
      ),
      note('The form of the folio is chosen in the body.'),
      table('agreement', 'vote'),
    ],
    see: ['votes', 'audit'],
  },

  annexes: {
    title: 'Annexes',
    also: 'file attached document attach cite presentation',
    body: [
      steps(
        `Find ${seen(annexes.entry)} with ${key('palette')}, or drop the files on their list.`,
        'Write the title as it should read and, if it has one, of which item or agreement it is.',
        'To cite it, open the paragraph and choose to cite it from the list: if annexes change places, the citation follows.',
      ),
      text(
        'The file is kept with the session and goes into its backup. In the acta the annexes are listed before the signatures, in the order that you give them.',
      ),
    ],
    see: ['export', 'backup'],
  },

  recess: {
    title: 'Recess',
    also: 'pause suspend break resume continue',
    body: [
      steps(
        `Press ${key('recess')} or ${seen(live.recess.button)}, and write why if it should be told.`,
        `To come back, ${seen(live.recess.resume)} or the same keys.`,
      ),
      text(
        'During the recess nobody has the floor, and nothing is voted on or agreed. Arrivals and departures are recorded, and the quorum is checked when you resume.',
      ),
      table('recess'),
    ],
    see: ['quorum'],
  },

  strip: {
    title: 'The strip over Zoom',
    also: 'floating small window zoom call on top global keys second monitor',
    body: [
      text(
        `The strip is a small window over all other programs, to go on recording while you watch the meeting. ${key('strip')} opens and closes it.`,
      ),
      points(
        'It tells the item, who speaks and whether there is a quorum. What you type in it goes to the paragraph of whoever speaks; Enter ends it.',
        'It gives the floor, records a unanimous vote (two presses), marks queries and goes to the next item, with the same keys.',
        `The global keys work even while Zoom has the keyboard. They are chosen with the icon of a keyboard (${seen(strip.settings.open)}).`,
        'It can be as narrow as 320 points, wherever it is not in the way: it remembers its place.',
      ),
      note('In a browser the strip is a window of its own: it cannot stay over Zoom or hear global keys.'),
      table('strip'),
    ],
    see: ['floor', 'shortcuts'],
  },

  close: {
    title: 'Closing and reviewing',
    also: 'end finish conclude pending review correct hour signature refuse',
    body: [
      steps(
        `Press ${seen(live.closeSession)}. Before you confirm you are told what is left unsettled: nothing is settled by itself.`,
        `With ${key('review')} go through the notes to write up and the queries to check.`,
        `With ${key('acta')} read the acta; with ${key('audit')} see what should be corrected.`,
        'Export it to Word and, once it is signed or approved, make it final.',
      ),
      points(
        'After the closing you can still correct texts, sentences and times: press what you want to change.',
        `Closed by mistake? ${key('undo')} opens it again.`,
      ),
      table('review', 'acta', 'audit', 'undo'),
    ],
    see: ['notes', 'acta', 'final'],
  },

  acta: {
    title: 'Reading and correcting the acta',
    also: 'preview phrases wording rewrite variant level of detail succinct omitted',
    body: [
      text(
        `${key('acta')} shows the acta beside what you record, and it changes with each thing. It is not edited as a document: you correct what it comes from.`,
      ),
      points(
        'Press a generated sentence to choose another wording of the body’s or to write it in your own words. Yours is kept though all else changes.',
        `If the facts of a sentence of yours change, it is marked and you decide: ${seen(acta.keepMine)} or ${seen(acta.takeNew)}.`,
        'Press what somebody said to go to its paragraph and correct it.',
        'A datum that is missing comes out highlighted, in blank: it is never made up.',
        `The level of detail decides how much is told: ${seen(acta.details.circumstantial)}, ${seen(acta.details.succinct)} or ${seen(acta.details.agreements)}. What was recorded does not change.`,
      ),
      table('acta'),
    ],
    see: ['phrasebook', 'audit', 'export'],
  },

  audit: {
    title: 'Checking the acta',
    also: 'errors warnings audit correct findings dismiss names folios dates',
    body: [
      text(
        `${key('audit')} goes through the whole acta for what the office would regret: an item without an outcome, a vote of somebody who had left, one name written two ways, a gap in the folios, the date of another session…`,
      ),
      points(
        'Errors should not leave the office: you are asked about them before an export. Warnings are yours to judge.',
        'Enter jumps to the place.',
        `If something is so on purpose, ${seen(acta.findings.dismiss)} with its reason. It stays in the list and is no longer asked about.`,
      ),
      table('audit'),
    ],
    see: ['acta', 'final'],
  },

  phrasebook: {
    title: 'The phrasebook',
    also: 'phrases templates wording language variants connectors verbs style numbering',
    body: [
      text(
        `All the phrases of the acta are the body’s and can be changed: in ${seen(home.bodies)}, the tab ${seen(bodies.tabs.phrasebook)}. None is fixed in the program.`,
      ),
      steps(
        'Find the phrase by what it tells: opening, roll call, votes…',
        'Write the text. Where a datum of the session goes, insert the field from the list: it stands between {{ }}.',
        'Below you read how it comes out, with a sample session. If a field is misspelt, you are told which.',
      ),
      points(
        'A phrase can have several forms: the first is the usual one; the others are offered, or take turns with it.',
        'An empty form takes the phrase out of the acta.',
        `In ${seen(bodies.tabs.style)} you decide whether times and amounts are in words or digits, how things are numbered and how much is told.`,
      ),
      note('Sessions already convened keep the phrases that the body had then.'),
    ],
    see: ['body', 'acta', 'paper'],
  },

  paper: {
    title: 'The paper and the signatures',
    also: 'letterhead logo header footer page letter margins signatures rubric sheet',
    body: [
      text(`In the body, the tab ${seen(bodies.tabs.paper)}: what you see beside the data changes at once.`),
      points(
        'The size of the sheet, the margins, the letters and their spacing.',
        'Header and footer, with logos in PNG or JPEG, and whether the first page is different.',
        'Who signs and in what order, how many signatures stand side by side and whether the margin is rubricated.',
        `If somebody cannot or will not sign, say so in the session (${key('palette')}): the acta tells it.`,
      ),
      note('The rubric in the margin and the logos are in Word. The other formats are for reading.'),
    ],
    see: ['export', 'final'],
  },

  final: {
    title: 'A final acta',
    also: 'version freeze close signed hash sha-256 reopen compare draft',
    body: [
      text(
        'While it is a draft, the acta says so across its pages. Made final, its Word file is kept as it is, with its hash, and the session no longer changes.',
      ),
      steps(
        `In the menu of the acta, ${seen(versions.finalize)}.`,
        `If there are observations afterwards, ${seen(versions.reopen)} and write the reason.`,
        `Correct it and make it final again: it will be version 2. ${seen(versions.compare)} shows what changed.`,
      ),
      points(
        `In ${seen(versions.open)} are all versions with their hash; each can be exported again, byte by byte.`,
        'An update of the app does not change what was signed.',
      ),
    ],
    see: ['export', 'backup'],
  },

  export: {
    title: 'Exporting the acta',
    also: 'word docx pdf print download save send html markdown text accessible',
    body: [
      steps(
        `With the acta in sight (${key('acta')}), press ${seen(acta.export)}.`,
        'If something is left to review or correct, you are told before.',
        'Open it in Word: it is ready to be signed, with its paper, its folios and its signature sheet.',
      ),
      points(
        `In ${seen(acta.more)} there are a PDF, a web page and text.`,
        `The notice, the attendance list and the certificate of each agreement (${seen(documents.certificate)}) come out in Word, too.`,
        'Exporting the same session twice gives exactly the same file.',
        `${seen(acta.exportBundle)} is not the acta: it is the whole session, as a backup or to take it to another computer.`,
      ),
    ],
    see: ['final', 'backup'],
  },

  backup: {
    title: 'Keeping a backup',
    also: 'copy safety acta.json import another computer data folder recover lose',
    body: [
      text(
        'All is kept on this computer as you record it, even what you are typing. If the power goes, you go on where you were. A backup is for when the computer is gone.',
      ),
      steps(
        `In the list of sessions, the menu of the session, ${seen(home.exportBundle)}. The file has the body, all that was recorded and the final versions of the acta.`,
        'Keep it where your office keeps its backups: it has no passwords, but all that was said.',
        `To bring it back, or to another computer: ${seen(home.import)}, or drop it on the screen of sessions.`,
      ),
      note(
        'The whole data folder can be copied, too, while the app is closed: on Windows %APPDATA%\\acta-viva, on macOS ~/Library/Application Support/acta-viva, on Linux ~/.config/acta-viva.',
      ),
    ],
    see: ['export', 'final'],
  },

  appearance: {
    title: 'Appearance and accessibility',
    also: 'theme light dark high contrast large letters zoom screen reader motion colours keyboard language',
    body: [
      points(
        `The appearance follows the system’s. To choose another: the menu ${seen(home.menu)} on the screen of sessions, or ${key('palette')}.`,
        `${seen(home.themes.contrast)} gives all text the greatest contrast and visible edges; it is light or dark as the system is. Windows’ own contrast themes are respected.`,
        `To see everything larger: the menu ${seen(host.menu.view)}, ${seen(host.menu.zoomIn)}.`,
        'All can be done with the keyboard, and screen readers hear who has the floor, the quorum and whether what was written is kept.',
        'If the system asks for less motion, there is none.',
      ),
      table('palette'),
    ],
    see: ['shortcuts'],
  },

  shortcuts: {
    title: 'Keyboard shortcuts',
    also: 'keys combinations keyboard change customize',
    body: [
      text(
        `${key('shortcuts')} opens, in a session, the sheet with all of them. They work while you type, too, and each can be changed there. These are the most used:`,
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
        'In a browser some combinations are its own: the sheet tells the other one of each. On macOS, Command stands for Ctrl.',
      ),
    ],
    see: ['floor', 'strip', 'appearance'],
  },
};
