/** Asks before something that cannot be taken back. */
import { create } from 'zustand';
import { catalogue } from '#shared/catalogue/index.ts';
import { Button } from './Button.tsx';
import styles from './confirm.module.css';
import { Dialog } from './Dialog.tsx';

export interface Question {
  readonly title: string;
  readonly body: string;
  /** Listed under the body, and what is said after the list. */
  readonly points?: readonly string[];
  readonly after?: readonly string[];
  /** The word on the button that goes ahead. */
  readonly confirm: string;
  readonly cancel?: string;
  readonly tone?: 'plain' | 'danger';
}

/** Yes, no, or null where it was put away without an answer. */
type Answer = boolean | null;

interface Asked {
  readonly question: Question | null;
  readonly answer: (answer: Answer) => void;
}

const useAsked = create<Asked>(() => ({ question: null, answer: () => {} }));

/** Asks the question and answers whether to go ahead. A question already on screen is put away. */
export async function confirm(question: Question): Promise<boolean> {
  return (await choose(question)) === true;
}

/** Asks between two ways on: true for the main one, false for the other, null where neither was taken. */
export function choose(question: Question): Promise<Answer> {
  useAsked.getState().answer(null);
  return new Promise((resolve) => {
    useAsked.setState({
      question,
      answer: (answer) => {
        useAsked.setState({ question: null, answer: () => {} });
        resolve(answer);
      },
    });
  });
}

/** Where questions appear; once in the app. */
export function ConfirmHost() {
  const { question, answer } = useAsked();
  if (!question) return null;
  return (
    <Dialog
      title={question.title}
      isOpen
      onClose={() => answer(null)}
      size={question.points ? 'medium' : 'small'}
      role="alertdialog"
      onSubmit={() => answer(true)}
      actions={
        <>
          <Button autoFocus={question.tone === 'danger'} onPress={() => answer(false)}>
            {question.cancel ?? catalogue.ui.cancel}
          </Button>
          <Button
            variant={question.tone === 'danger' ? 'danger' : 'primary'}
            autoFocus={question.tone !== 'danger'}
            onPress={() => answer(true)}
          >
            {question.confirm}
          </Button>
        </>
      }
    >
      <p>{question.body}</p>
      {question.points && (
        <ul className={styles.points}>
          {question.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {question.after?.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Dialog>
  );
}
