/** What a reducer is: what one type of fact does to the session. */
import type { EventFact, FactOf } from '../facts.ts';
import type { MinuteBase, Session } from '../session.ts';

/** What every minute that a fact makes has of it: its log entry, its instant and the item being dealt with. */
export type MinuteHead = Omit<MinuteBase, 'id'>;

/** The session after a fact of one type. A fact that names what is not there leaves it as it was. */
export type Reducer<T extends EventFact['type']> = (session: Session, fact: FactOf<T>, minute: MinuteHead) => Session;

/** The reducer of each type of fact that says what happened. */
export type Reducers = { readonly [T in EventFact['type']]: Reducer<T> };
